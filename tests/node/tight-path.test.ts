import { expect, test } from 'vitest';
import { outlinesOf } from '../../src/core/drawing/annotation/outline.ts';
import { tightPath } from '../../src/node/tight-path.ts';

const pointsOf = (d: string) =>
  outlinesOf({ element: 'path', attributes: { d } }).map((points) =>
    points.map(({ x, y }) => [Number(x.toFixed(3)), Number(y.toFixed(3))]),
  );

test.each([
  ['a bar', 'M91,61L97,61L97,115L91,115Z', 'M91,61h6v54h-6Z'],
  ['two bars', 'M91,61L97,61L97,115ZM9,8L5,8Z', 'M91,61h6v54ZM9,8h-4Z'],
  ['a ribbon', 'M97,118C137,118,137,202,177,202L177,234Z', 'M97,118c40,0,40,84,80,84v32Z'],
  ['a line with corners', 'M54.5,342.5L82.5,340L138.5,330.5L166.5,331', 'M54.5,342.5l28-2.5,56-9.5,28,.5'],
  ['a line from below zero', 'M-8-7L-8.5,1', 'M-8-7l-.5,8'],
  ['a circle', 'M3.5,0A3.5,3.5,0,1,1,-3.5,0A3.5,3.5,0,1,1,3.5,0', 'M3.5,0a3.5,3.5,0,1,1-7,0,3.5,3.5,0,1,1,7,0'],
  ['a line that goes on after its start', 'M1,1L3,3ZL2,5', 'M1,1l2,2Zl1,4'],
])('%s is shorter and stays where it was', (_, path, shorter) => {
  expect(tightPath(path)).toBe(shorter);
  expect(pointsOf(shorter)).toEqual(pointsOf(path));
});

test('many steps lead to the same place as the places did', () => {
  const places = Array.from({ length: 500 }, (_, index) => `L${index / 7},${index / 3}`);
  const ends = [`M0,0${places.join('')}`, tightPath(`M0,0${places.join('')}`)].map((d) => pointsOf(d)[0]?.at(-1) ?? []);
  expect(ends[1]?.[0]).toBeCloseTo(ends[0]?.[0] ?? 0, 2);
  expect(ends[1]?.[1]).toBeCloseTo(ends[0]?.[1] ?? 0, 2);
});

test.each(['M1,2l3,4', 'M1,2 3,4', ''])('"%s" is kept', (path) => {
  expect(tightPath(path)).toBe(path);
});
