import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Most KiB, compressed with brotli, of a tag's script on its way to the reader. */
const TAG_KIB = 20;
/** Tags that need more, because what they show is mostly words in five languages. */
const LARGER_TAG_KIB: Readonly<Record<string, number>> = { 'export-control-timeline': 24 };
/** Files for all tags together. */
const SHARED_KIB: Readonly<Record<string, number>> = { 'rare-earth-figures.js': 40, 'rare-earth-figures.css': 1.5 };

/** A promise kept or not, as a line to print. */
export interface Measured {
  readonly file: string;
  readonly kib: number;
  readonly most: number;
}

/** Weighs the files that promise a size; `cdn` is the folder they lie in. */
export function measureBudgets(cdn: URL, tags: readonly string[]): Measured[] {
  const bounds = [
    ...tags.map((tag): [string, number] => [`${tag}.js`, LARGER_TAG_KIB[tag] ?? TAG_KIB]),
    ...Object.entries(SHARED_KIB),
  ];
  return bounds.map(([file, most]) => {
    const { length } = brotliCompressSync(readFileSync(new URL(file, cdn)));
    return { file, kib: length / 1024, most };
  });
}
