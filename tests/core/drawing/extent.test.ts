import { expect, test } from 'vitest';
import { extentOf, isApart } from '../../../src/core/drawing/extent.ts';

test('a text begins, ends or has its middle where it is placed', () => {
  expect(extentOf(100, 40, 'left')).toEqual({ left: 100, right: 140 });
  expect(extentOf(100, 40, 'right')).toEqual({ left: 60, right: 100 });
  expect(extentOf(100, 40, 'center')).toEqual({ left: 80, right: 120 });
});

test('labels are apart if the gap fits between them, on either side', () => {
  const others = [extentOf(0, 20, 'left'), extentOf(100, 20, 'left')];
  expect(isApart(extentOf(26, 68, 'left'), others, 6)).toBe(true);
  expect(isApart(extentOf(25, 10, 'left'), others, 6)).toBe(false);
  expect(isApart(extentOf(110, 4, 'center'), others)).toBe(false);
  expect(isApart(extentOf(20, 80, 'left'), others)).toBe(true);
  expect(isApart(extentOf(0, 500, 'left'), [], 6)).toBe(true);
});
