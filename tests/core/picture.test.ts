import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packPicture, pictureIndexFor, PICTURE_WIDTHS, unpackPicture, WIDEST, type Shape } from '../../src/core/picture.ts';

const attributes = fc.dictionary(fc.constantFrom('x', 'y', 'fill', 'line-height', 'transform'), fc.oneof(fc.integer(), fc.string()));
const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ element: fc.constantFrom('rect' as const, 'line' as const, 'path' as const), attributes }),
  fc.record({ element: fc.constant('rect' as const), attributes, key: fc.string({ minLength: 1 }) }),
  fc.record({
    element: fc.constant('text' as const),
    attributes,
    lines: fc.array(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 3 }),
  }),
);

test('a picture survives packing unchanged', () => {
  fc.assert(
    fc.property(fc.array(shape, { maxLength: 12 }), (shapes) => {
      const picture = { width: 320, height: 200, shapes };
      expect(unpackPicture(packPicture(picture))).toEqual(picture);
    }),
    { numRuns: 500 },
  );
});

test('what is packed is plain data', () => {
  const packed = packPicture({ width: 1, height: 1, shapes: [{ element: 'text', attributes: { x: 1 }, lines: ['a'], key: 'k' }] });
  expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
});

test('text of 12 px is never enlarged past 18 px, nor text of 14 px', () => {
  const rooms = [...PICTURE_WIDTHS.slice(1), WIDEST];
  for (const [index, room] of rooms.entries()) expect((14 * room) / (PICTURE_WIDTHS[index] ?? 0)).toBeLessThanOrEqual(18.05);
});

test.each([
  [100, 288],
  [288, 288],
  [369, 288],
  [369.6, 370],
  [1200, 1000],
])('a room of %d px gets the picture of %d px', (room, width) => {
  expect(PICTURE_WIDTHS[pictureIndexFor(room)]).toBe(width);
});
