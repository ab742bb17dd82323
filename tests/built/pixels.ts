import { PNG } from 'pngjs';
import { expect } from 'vitest';

/** Largest difference of two pictures in any colour of any pixel, and the share of pixels that differ by a quarter. */
export function differenceOf(before: Buffer, after: Buffer): { readonly largest: number; readonly share: number } {
  const [a, b] = [PNG.sync.read(before), PNG.sync.read(after)];
  expect([b.width, b.height]).toEqual([a.width, a.height]);
  let largest = 0;
  let count = 0;
  for (let pixel = 0; pixel < a.data.length; pixel += 4) {
    const differences = [0, 1, 2].map((colour) =>
      Math.abs((a.data[pixel + colour] ?? 0) - (b.data[pixel + colour] ?? 0)),
    );
    const difference = Math.max(...differences);
    largest = Math.max(largest, difference);
    if (difference > 64) count += 1;
  }
  return { largest, share: count / (a.width * a.height) };
}
