import init, { optimise } from '@jsquash/oxipng/codec/pkg/squoosh_oxipng.js';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Compression } from './publish-images.ts';

const CODEC = fileURLToPath(import.meta.resolve('@jsquash/oxipng/codec/pkg/squoosh_oxipng_bg.wasm'));

/** Above it, a picture takes several times as long and loses 0.1 %. */
const LEVEL = 2;

let loaded: Promise<unknown> | undefined;

/** Compresses with more patience than Node’s zlib has. */
export const OXIPNG: Compression = {
  name: `oxipng ${LEVEL}`,
  async compress(png) {
    await (loaded ??= readFile(CODEC).then((code) => init(code)));
    return optimise(png, LEVEL, false, false);
  },
};
