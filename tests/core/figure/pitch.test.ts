/** How values become pitches. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Sonification } from '../../../src/core/figure/items.ts';
import { pictureSetsOf } from '../../../src/build/prerender-view.ts';
import { pitchScale } from '../../../src/core/figure/pitch.ts';
import { FIGURES } from '../../../src/figures/registry.ts';
import { readTables } from '../../../src/node/datasets.ts';
import { randomRuns } from '../../random-runs.ts';
import { itemsFrom } from '../../figures/from-rows.ts';

const seriesOf = (...series: readonly (readonly (number | null)[])[]): Sonification['series'] =>
  series.map((values) => ({
    name: '',
    notes: values.map((value) => ({ label: '', value, item: null })),
  }));

const scaleOf = (...series: readonly (readonly (number | null)[])[]) => pitchScale({ series: seriesOf(...series) });

describe('a linear scale', () => {
  test('begins at zero, and ends three octaves higher at the highest value', () => {
    const { pitchOf, isLogarithmic } = scaleOf([0, 50, 100], [25]);
    expect(isLogarithmic).toBe(false);
    expect([0, 100 / 3, 100].map(pitchOf).map(Math.round)).toEqual([220, 440, 1760]);
    expect(Math.round(scaleOf([50, 100]).pitchOf(0))).toBe(220);
  });

  test('has space below zero, and a pitch where all values are equal', () => {
    const { pitchOf } = scaleOf([-10, 5]);
    expect(Math.round(pitchOf(-10))).toBe(220);
    expect(Math.round(pitchOf(5))).toBe(1760);
    expect(scaleOf([0, 0]).pitchOf(0)).toBe(220);
    expect(scaleOf([]).isLogarithmic).toBe(false);
  });

  test('is kept where only different series are far apart', () => {
    expect(scaleOf([90_000, 100_000], [1, 2]).isLogarithmic).toBe(false);
  });
});

describe('a logarithmic scale, where a series spans three orders of magnitude', () => {
  test('separates small values as well as large ones', () => {
    const { pitchOf, isLogarithmic } = scaleOf([1, 10, 100, 1000, null]);
    expect(isLogarithmic).toBe(true);
    expect([1, 10, 100, 1000].map(pitchOf).map(Math.round)).toEqual([220, 440, 880, 1760]);
  });

  test('keeps zero below all other values', () => {
    const { pitchOf } = scaleOf([0, 1, 1000]);
    expect(pitchOf(0)).toBe(220);
    expect(pitchOf(1)).toBeGreaterThan(230);
    expect(Math.round(pitchOf(1000))).toBe(1760);
  });
});

test('a higher value never has a lower pitch, and all are heard by small speakers', () => {
  const value = fc.oneof(fc.integer({ min: -1000, max: 1_000_000 }), fc.double({ min: 1e-6, max: 1e9, noNaN: true }));
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 30 }), (values) => {
      const { pitchOf } = scaleOf(values);
      const pitches = values.toSorted((a, b) => a - b).map(pitchOf);
      for (const [index, pitch] of pitches.entries()) {
        expect(pitch).toBeGreaterThanOrEqual(Math.max(219.999, pitches[index - 1] ?? 0));
        expect(pitch).toBeLessThan(1760.001);
      }
    }),
    { numRuns: randomRuns(200) },
  );
});

describe('of the bundled data', () => {
  const heard = FIGURES.flatMap((figure) => {
    const data = figure.parse(readTables(figure.datasets));
    return pictureSetsOf(figure).flatMap(({ view, options }) => {
      const { sonification } = itemsFrom(view, data, { locale: 'en', options });
      return sonification ? [{ view: view.id, sonification, ...pitchScale(sonification) }] : [];
    });
  });

  test('the countries are logarithmic, whose amounts span three orders, and shares are not', () => {
    expect(new Set(heard.filter(({ isLogarithmic }) => isLogarithmic).map(({ view }) => view))).toEqual(
      new Set(['countries']),
    );
  });

  test('amounts of countries that differ by a tenth sound apart, also the smallest', () => {
    const { sonification, pitchOf } = heard.find(({ view }) => view === 'countries')!;
    const values = sonification.series[0]!.notes.flatMap(({ value }) => value ?? []).filter(Boolean);
    for (const one of values)
      for (const other of values) if (other >= 1.1 * one) expect(pitchOf(other) / pitchOf(one)).toBeGreaterThan(1.02);
  });
});
