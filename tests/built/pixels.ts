import { PNG } from 'pngjs';
import { expect } from 'vitest';

/**
 * Largest difference of two pictures in any colour of any pixel, and the share of pixels that differ by a quarter. For
 * the largest difference, a pixel may also be like one that is up to `rows` px above or below: a browser draws each line
 * of text on whole pixels, and two elements at the same place may be rounded in different directions.
 */
export function differenceOf(
  before: Buffer,
  after: Buffer,
  { rows = 0 }: { readonly rows?: number } = {},
): { readonly largest: number; readonly share: number } {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  expect([b.width, b.height]).toEqual([a.width, a.height]);
  const between = (one: number, other: number): number =>
    Math.max(...[0, 1, 2].map((colour) => Math.abs((a.data[one + colour] ?? 0) - (b.data[other + colour] ?? 0))));
  const offsets = Array.from({ length: 2 * rows + 1 }, (_, row) => (row - rows) * a.width * 4);
  let largest = 0;
  let count = 0;
  for (let pixel = 0; pixel < a.data.length; pixel += 4) {
    const difference = between(pixel, pixel);
    if (difference > 64) count += 1;
    if (difference > largest) largest = Math.max(largest, Math.min(...offsets.map((o) => between(pixel, pixel + o))));
  }
  return { largest, share: count / (a.width * a.height) };
}
