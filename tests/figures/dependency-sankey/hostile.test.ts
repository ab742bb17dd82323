import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/core/data-error.ts';
import type { RawRow } from '../../../src/core/figure.ts';
import { LOCALES } from '../../../src/core/locale.ts';
import { LIGHT } from '../../../src/core/palette.ts';
import { PICTURE_WIDTHS } from '../../../src/core/picture.ts';
import { dependencySankey } from '../../../src/figures/dependency-sankey/figure.ts';
import { paint } from '../../../src/static/paint.ts';
import { optionsWith, tables } from './fixture.ts';

const bundled = tables();
const hostileText = fc.constantFrom(
  '',
  '0',
  '-1',
  '1e9',
  '1e400',
  // Not "NaN": a source may bear any name, and the test looks for that one.
  'nan',
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
  'Dy',
  'compounds-metals',
  'refine',
  'sourced',
  '2025-04-04',
);

/** Some rows of a dataset, some of them with a field overwritten, some twice. */
const rowsOf = (dataset: string): fc.Arbitrary<readonly RawRow[]> => {
  const rows: RawRow[] = bundled[dataset] ?? [];
  const fields = Object.keys(rows[0] ?? {});
  const spoilt = fc
    .tuple(
      fc.subarray(rows, { minLength: Math.floor(rows.length * 0.6) }),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...fields), hostileText), { maxLength: 3 }),
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
    { weight: 6, arbitrary: fc.constant(rows) },
    { weight: 1, arbitrary: fc.constant<RawRow[]>([]) },
  );
};

const asked = fc.record({
  raw: fc.record({
    'us-imports': rowsOf('us-imports'),
    'supply-chain-links': rowsOf('supply-chain-links'),
    'stage-shares': rowsOf('stage-shares'),
    elements: rowsOf('elements'),
    'element-uses': rowsOf('element-uses'),
    sources: fc.constant(bundled['sources'] ?? []),
  }),
  view: fc.constantFrom(...dependencySankey.views),
  locale: fc.constantFrom(...LOCALES),
  width: fc.constantFrom(...PICTURE_WIDTHS),
  options: fc.record({ edition: fc.constantFrom('2025', '2026') }),
});

describe('rows from anywhere', () => {
  test('are drawn without a hole, or refused in a sentence', async () => {
    let drawn = 0;
    await fc.assert(
      fc.asyncProperty(asked, async ({ raw, view, locale, width, options }) => {
        const context = { locale, options: optionsWith(options) };
        let spec;
        let words;
        try {
          const data = dependencySankey.parse(raw);
          words = view.describe(data, context);
          spec = view.spec(data, context, { width, palette: LIGHT });
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
  }, 600_000);
});
