import { expect, test } from 'vitest';
import type { Shape } from '../../src/core/drawing/picture.ts';
import { shapeRuns } from '../../src/node/shape-runs.ts';

/** What a renderer sees: each shape with what its group states. */
const flat = (shapes: readonly Shape[]): Shape[] =>
  shapeRuns(shapes).flatMap(({ shared, shapes: members }) =>
    members.map((shape) => ({ ...shape, attributes: { ...shared, ...shape.attributes } })),
  );

const bar = (x: number, fill: string, more: Shape['attributes'] = {}): Shape => ({
  element: 'rect',
  // Long enough that even a group of two is worth its tags.
  attributes: { fill, stroke: 'surface', 'stroke-dasharray': '3 3 '.repeat(20), 'stroke-width': 2, x, ...more },
});

test('what neighbours have in common is stated once, and each shape keeps what it had', () => {
  const shapes = [bar(0, 'china'), bar(1, 'china'), bar(2, 'us'), bar(3, 'us')];
  expect(flat(shapes)).toEqual(shapes);
  const runs = shapeRuns(shapes);
  expect(runs.map(({ shared }) => shared)).toEqual([
    { stroke: 'surface', 'stroke-dasharray': '3 3 '.repeat(20), 'stroke-width': 2 },
  ]);
  expect(runs[0]?.shapes.map(({ attributes }) => attributes)).toEqual([
    { fill: 'china', x: 0 },
    { fill: 'china', x: 1 },
    { fill: 'us', x: 2 },
    { fill: 'us', x: 3 },
  ]);
});

test('opacity and places are never those of a group', () => {
  const shapes = [bar(0, 'china', { opacity: 0.5 }), bar(0, 'china', { opacity: 0.5 })];
  expect(shapeRuns(shapes).map(({ shared }) => Object.keys(shared))).toEqual([
    ['fill', 'stroke', 'stroke-dasharray', 'stroke-width'],
  ]);
});

test('a shape that inherits a colour is in no group that states another', () => {
  const bare: Shape = { element: 'text', attributes: { x: 0 }, lines: ['a'] };
  const shapes = [bar(0, 'china'), bar(1, 'china'), bare, bar(2, 'china'), bar(3, 'china')];
  expect(flat(shapes)).toEqual(shapes);
  expect(shapeRuns(shapes).map(({ shared, shapes: members }) => [members.length, 'fill' in shared])).toEqual([
    [2, true],
    [1, false],
    [2, true],
  ]);
});
