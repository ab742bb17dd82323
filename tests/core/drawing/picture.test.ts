import { expect, test } from 'vitest';
import { pictureIndexFor, PICTURE_WIDTHS, WIDEST } from '../../../src/core/drawing/picture.ts';

test('text of 12 px is never enlarged past 18 px, nor text of 14 px', () => {
  const spaces = [...PICTURE_WIDTHS.slice(1), WIDEST];
  for (const [index, availableWidth] of spaces.entries())
    expect((14 * availableWidth) / (PICTURE_WIDTHS[index] ?? 0)).toBeLessThanOrEqual(18.05);
});

test.each([
  [100, 288],
  [288, 288],
  [369, 288],
  [369.6, 370],
  [1200, 1000],
])('an available width of %d px gets the picture of %d px', (availableWidth, width) => {
  expect(PICTURE_WIDTHS[pictureIndexFor(availableWidth)]).toBe(width);
});
