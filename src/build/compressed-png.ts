import init, { optimise } from '@jsquash/oxipng/codec/pkg/squoosh_oxipng.js';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const CODEC = fileURLToPath(import.meta.resolve('@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm'));

/** Above it, a picture takes several times as long and loses 0.1 %. */
const LEVEL = 2;

let loaded: Promise<unknown> | undefined;

/** The same picture in a smaller PNG file: compressed with more patience than Node’s zlib has. */
export async function compressedPng(png: Uint8Array): Promise<Uint8Array> {
  await (loaded ??= readFile(CODEC).then((code) => init(code)));
  return optimise(png, LEVEL, false, false);
}
