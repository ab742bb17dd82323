import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../../src/core/drawing/spread.ts';
import { randomRuns } from '../../random-runs.ts';

const at = (...places: readonly number[]) => places.map((place) => ({ at: place, size: 10 }));

describe('labels', () => {
  test('stay where they are if they do not overlap', () => {
    expect(spread(at(5, 60, 30), 2, 0, 100)).toEqual([5, 60, 30]);
  });

  test('that overlap move apart, in their order along the direction', () => {
    expect(spread(at(20, 22, 80), 6, 0, 100)).toEqual([20, 36, 80]);
    expect(spread(at(22, 20), 6, 0, 100)).toEqual([36, 20]);
  });

  test('stay between both ends', () => {
    expect(spread(at(99, 98), 6, 0, 100)).toEqual([90, 74]);
    expect(spread(at(-30), 6, 0, 100)).toEqual([0]);
  });

  test('follow each other at the gap if all begin at the first end', () => {
    const sizes = [10, 30, 20];
    expect(
      spread(
        sizes.map((size) => ({ at: 0, size })),
        4,
        0,
      ),
    ).toEqual([0, 14, 48]);
  });

  test('never overlap, keep their order, and stay between the ends if they fit', () => {
    const labels = fc.array(
      fc.record({ at: fc.integer({ min: -50, max: 350 }), size: fc.integer({ min: 1, max: 40 }) }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(labels, fc.integer({ min: 0, max: 10 }), (given, gap) => {
        const needed = given.reduce((sum, { size }) => sum + size + gap, -gap);
        const to = Math.max(300, needed);
        const placed = spread(given, gap, 0, to).map((start, index) => ({ start, ...given[index]! }));
        const ordered = placed.toSorted((a, b) => a.start - b.start);
        expect(ordered.map((one) => one.at)).toEqual(given.map((one) => one.at).toSorted((a, b) => a - b));
        expect(ordered[0]!.start).toBeGreaterThanOrEqual(0);
        expect(ordered.at(-1)!.start + ordered.at(-1)!.size).toBeLessThanOrEqual(to);
        for (const [index, { start }] of ordered.slice(1).entries())
          expect(start).toBeGreaterThanOrEqual(ordered[index]!.start + ordered[index]!.size + gap);
        // Only labels that are too close, or outside, are moved.
        if (placed.every(({ start, at: requested }) => start === requested)) return;
        const alone = given.toSorted((a, b) => a.at - b.at);
        const isFree = alone.every(
          (one, index) =>
            one.at >= (index ? alone[index - 1]!.at + alone[index - 1]!.size + gap : 0) && one.at + one.size <= to,
        );
        expect(isFree).toBe(false);
      }),
      { numRuns: randomRuns(300) },
    );
  });
});
