import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Cell } from '../../../src/core/figure/description.ts';
import { packView } from '../../../src/core/wire/pack-view.ts';
import type { DrawnView } from '../../../src/core/wire/packed-view.ts';
import type { Shape } from '../../../src/core/drawing/picture.ts';
import { unpackPicture, unpackTable } from '../../../src/core/wire/unpack-view.ts';

/** As the renderer writes it, in whole and half px; or one of another pattern. */
const transform = fc.oneof(
  fc.tuple(fc.integer(), fc.integer()).map(([x, y]) => `translate(${x / 2},${y / 2})`),
  fc.constantFrom('rotate(-90)', 'none'),
);
const attributes = fc.record(
  { x: fc.integer(), y: fc.integer(), fill: fc.string(), 'line-height': fc.integer(), transform },
  { requiredKeys: [] },
);

const drawn = (rows: readonly (readonly Cell[])[], pictures: DrawnView['pictures']): DrawnView => ({
  text: { title: 'Title', subtitle: '', summary: '' },
  notes: [],
  table: { columns: (rows[0] ?? []).map((_, index) => ({ id: String(index), label: '', kind: 'text' })), rows },
  sources: [],
  licences: [],
  pictures,
});

/** A line as the renderer writes it: not empty, without leading or trailing white space. */
const line = fc
  .string({ unit: fc.constantFrom('a', 'H20', '中', '国', '、', '희', ' ', '%'), minLength: 1 })
  .map((text) => text.trim())
  .filter(Boolean);
const shape: fc.Arbitrary<Shape> = fc.oneof(
  fc.record({ element: fc.constantFrom('rect' as const, 'line' as const, 'path' as const), attributes }),
  fc.record({ element: fc.constant('rect' as const), attributes, id: fc.string({ minLength: 1 }) }),
  // Ribbons: one command after another, in whole and half px.
  fc.record({
    element: fc.constant('path' as const),
    attributes: fc
      .tuple(fc.constantFrom('M,L,Z', 'M,C,,'), fc.array(fc.integer(), { minLength: 3, maxLength: 3 }))
      .map(([commands, numbers]) => ({
        d: commands.split(',').reduce((path, command, at) => `${path}${command}${String((numbers[at] ?? 0) / 2)},`, ''),
      })),
  }),
  fc.record({
    element: fc.constant('text' as const),
    attributes,
    lines: fc.array(line, { minLength: 1, maxLength: 3 }),
  }),
);

test('a picture survives packing unchanged', () => {
  fc.assert(
    fc.property(fc.array(fc.array(shape, { maxLength: 9 }), { minLength: 1, maxLength: 3 }), (targets) => {
      const pictures = targets.map((shapes) => ({ width: 320, height: 200, shapes }));
      const view = packView(drawn([], pictures));
      expect(pictures.map((_, index) => unpackPicture(view, index))).toEqual(pictures);
    }),
    { numRuns: 500 },
  );
});

test('what is packed is plain data', () => {
  const shapes: Shape[] = [{ element: 'text', attributes: { x: 1 }, lines: ['a'], id: 'k' }];
  const packed = packView(drawn([['a', 1, null]], [{ width: 1, height: 1, shapes }]));
  expect(JSON.parse(JSON.stringify(packed))).toEqual(packed);
});

test('a table survives packing unchanged, texts, numbers and gaps alike', () => {
  const cell = fc.oneof(fc.string(), fc.double({ noNaN: true }), fc.constant(null));
  const row = fc.tuple(fc.string(), fc.double({ noNaN: true }), cell);
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (rows) => {
      const view = drawn(rows, []);
      expect(unpackTable(packView(view))).toEqual(view.table);
    }),
  );
});
