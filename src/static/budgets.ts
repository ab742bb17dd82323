import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Most KiB that a built file may have on its way to the reader, compressed with brotli. */
const MOST_KIB: Readonly<Record<string, number>> = {
  'cdn/rare-earth-share.js': 20,
  'cdn/export-control-timeline.js': 24,
  'cdn/dependency-sankey.js': 20,
  'cdn/rare-earth-figures.js': 40,
  'cdn/rare-earth-figures.css': 1.5,
};

/** A promise kept or not, as a line to print. */
export interface Measured {
  readonly file: string;
  readonly kib: number;
  readonly most: number;
}

/** Weighs the files that promise a size; `dist` is the folder they lie in. */
export const measureBudgets = (dist: URL): Measured[] =>
  Object.entries(MOST_KIB).map(([file, most]) => ({
    file,
    kib: brotliCompressSync(readFileSync(new URL(file, dist))).length / 1024,
    most,
  }));
