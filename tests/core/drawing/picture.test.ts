import { expect, test } from 'vitest';
import { MARGIN, pictureIndexFor, PICTURE_WIDTHS, WIDEST } from '../../../src/core/drawing/picture.ts';

test('a picture is enlarged by less than a third', () => {
  const spaces = [...PICTURE_WIDTHS.slice(1), WIDEST];
  for (const [index, availableWidth] of spaces.entries())
    expect((availableWidth - 2 * MARGIN) / ((PICTURE_WIDTHS[index] ?? 0) - 2 * MARGIN)).toBeLessThan(4 / 3);
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
