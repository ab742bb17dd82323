import { describe, expect, test } from 'vitest';
import { placeLegend } from '../../../src/core/drawing/legend.ts';
import { MARGIN } from '../../../src/core/drawing/spec.ts';
import { textWidth } from '../../../src/core/drawing/text.ts';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';

const SIZES = { label: 20, between: 10, row: 21 };
const GRID = { ...SIZES, isGrid: true };

/** Samples with these labels in every language; the widest is that of the last in Korean. */
const samples = (...labels: readonly string[]) =>
  labels.map((label, index) => {
    const labelIn = (locale: Locale): string =>
      locale === 'ko' && index === labels.length - 1 ? `${label} and more` : label;
    return [{ index }, labelIn] as const;
  });
const placesOf = (...given: Parameters<typeof placeLegend>) => placeLegend(...given).entries.map(({ x, y }) => [x, y]);

describe('a legend', () => {
  test('has its entries one after another, each with its label in the language of the picture', () => {
    const { entries, next } = placeLegend(samples('one', 'two'), SIZES, 'en', 400);
    const second = Math.ceil(MARGIN + 20 + textWidth('one') + 10);
    expect(entries).toEqual([
      { index: 0, label: 'one', x: MARGIN, y: 14 },
      { index: 1, label: 'two', x: second, y: 14 },
    ]);
    expect(placeLegend(samples('one', 'two'), SIZES, 'ko', 400).entries[1]?.label).toBe('two and more');
    expect(next.y).toBe(14);
    expect(next.x).toBeGreaterThan(second + 20);
  });

  test.each([SIZES, GRID])('is at the same places in all languages, which the widest label decides: %j', (sizes) => {
    for (const width of [120, 160, 240, 400]) {
      const places = LOCALES.map((locale) => placesOf(samples('one', 'two', 'three'), sizes, locale, width));
      for (const others of places) expect(others).toEqual(places[0]);
    }
  });

  test('wraps to the available width', () => {
    const last = MARGIN + 20 + textWidth('two and more');
    expect(placesOf(samples('one', 'two'), SIZES, 'en', last + 40, 30)).toEqual([
      [MARGIN, 30],
      [MARGIN, 51],
    ]);
    // Nothing is narrower than its own row.
    expect(placesOf(samples('one', 'two'), GRID, 'en', 60)).toEqual([
      [MARGIN, 14],
      [MARGIN, 35],
    ]);
  });

  test('as a grid has columns of one width and rows as even as possible', () => {
    const pitch = Math.ceil(20 + textWidth('four and more') + 10);
    const places = placesOf(samples('one', 'two', 'three', 'four'), GRID, 'en', 2 * MARGIN + 3 * pitch);
    expect(places).toEqual([
      [MARGIN, 14],
      [MARGIN + pitch, 14],
      [MARGIN, 35],
      [MARGIN + pitch, 35],
    ]);
  });
});
