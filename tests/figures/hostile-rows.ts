import fc from 'fast-check';
import { expect } from 'vitest';
import { DataError } from '../../src/core/data-error.ts';
import type { Figure, RawRow } from '../../src/core/figure.ts';
import { LOCALES } from '../../src/core/locale.ts';
import type { OptionDefinitions, OptionValues } from '../../src/core/options.ts';
import { LIGHT } from '../../src/core/palette.ts';
import { PICTURE_WIDTHS } from '../../src/core/picture.ts';
import { paint } from '../../src/static/paint.ts';
import { fixtureOf } from './fixture-of.ts';

/** Values that some field of any dataset chokes on, or takes where another must not. */
const HOSTILE = [
  '',
  '0',
  '-1',
  '1e9',
  '1e400',
  '100',
  '50.5',
  '2024',
  '2018',
  'CHN',
  'OTH',
  '<b>',
  'yes',
  '\u0000',
  '  ',
];

interface Hostility<Options> {
  /** Further values to overwrite fields with: words that the figure's own fields know. */
  readonly values: readonly string[];
  /** How often a dataset is left whole, against three times that it is spoilt and once that it is empty. */
  readonly whole: number;
  readonly options: fc.Arbitrary<Partial<Options>>;
}

/** Some rows of a dataset, some of them with a field overwritten. */
function spoiltRows(
  rows: readonly RawRow[],
  values: readonly string[],
  whole: number,
): fc.Arbitrary<readonly RawRow[]> {
  const fields = Object.keys(rows[0] ?? {});
  const spoilt = fc
    .tuple(
      fc.subarray([...rows], { minLength: Math.floor(rows.length * 0.6) }),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...fields), fc.constantFrom(...values)), { maxLength: 3 }),
    )
    .map(([kept, faults]) =>
      kept.map((row, index) =>
        faults.reduce<RawRow>(
          (now, [at, field, text]) => (at % Math.max(1, kept.length) === index ? { ...now, [field]: text } : now),
          row,
        ),
      ),
    );
  return fc.oneof(
    { weight: 3, arbitrary: spoilt },
    { weight: whole, arbitrary: fc.constant(rows) },
    { weight: 1, arbitrary: fc.constant<readonly RawRow[]>([]) },
  );
}

/**
 * Feeds a figure rows from anywhere: they are drawn without a hole, or refused in a sentence. `FUZZ_RUNS` sets how many
 * sets of rows; a failure prints its seed.
 */
export async function feedHostileRows<Data, Definitions extends OptionDefinitions>(
  figure: Figure<Data, Definitions>,
  { values, whole, options }: Hostility<OptionValues<Definitions>>,
): Promise<void> {
  const { tables, optionsWith } = fixtureOf(figure);
  // The sources stand: that a row names one that is missing is tested elsewhere.
  const raw = Object.entries(tables()).map(([name, rows]) => {
    const isKept = name === 'sources' || name === 'edition';
    return [name, isKept ? fc.constant(rows) : spoiltRows(rows, [...HOSTILE, ...values], whole)] as const;
  });
  const asked = fc.record({
    raw: fc.record(Object.fromEntries(raw)),
    view: fc.constantFrom(...figure.views),
    locale: fc.constantFrom(...LOCALES),
    width: fc.constantFrom(...PICTURE_WIDTHS),
    options,
  });
  let drawn = 0;
  await fc.assert(
    fc.asyncProperty(asked, async (one) => {
      const context = { locale: one.locale, options: optionsWith(one.options) };
      let spec;
      let words;
      try {
        const data = figure.parse(one.raw);
        words = one.view.describe(data, context);
        spec = one.view.spec(data, context, { width: one.width, palette: LIGHT });
      } catch (error) {
        expect(error).toBeInstanceOf(DataError);
        expect((error as DataError).message).toMatch(/^[a-z-]+, row \d+: ".+" is "[^]*"; it must be .+\.$/u);
        return;
      }
      const holes = /NaN|undefined|Infinity/u;
      expect(JSON.stringify(words)).not.toMatch(holes);
      const picture = await paint(spec);
      expect(JSON.stringify(picture)).not.toMatch(holes);
      for (const { lines = [], attributes } of picture.shapes) {
        expect(lines.join()).not.toMatch(/\bnull\b/u);
        for (const value of Object.values(attributes)) expect(value).not.toBeNull();
        if (attributes['width'] !== undefined) expect(attributes['width']).toBeGreaterThanOrEqual(0);
      }
      drawn++;
    }),
    { numRuns: Number(process.env['FUZZ_RUNS'] ?? 300) },
  );
  expect(drawn).toBeGreaterThan(20);
}
