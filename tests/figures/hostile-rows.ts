import type { RawRow, RawTables } from '../../src/core/data/raw-tables.ts';
import fc from 'fast-check';
import { expect } from 'vitest';
import { DataError } from '../../src/core/data/data-error.ts';
import { issueMessage } from '../../src/core/i18n/issue.ts';
import type { Figure } from '../../src/core/figure/figure.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import type { OptionDefinitions, OptionValues } from '../../src/core/figure/options.ts';
import { LIGHT } from '../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../src/core/drawing/picture.ts';
import { renderSpec } from '../../src/node/render-spec.ts';
import { oneIn, randomRuns } from '../random-runs.ts';
import { ANY_WORDS } from './any-words.ts';
import { fixtureOf } from './fixture-of.ts';
import { specHoles } from './spec-holes.ts';
import { describeFrom, specFrom } from './from-rows.ts';

/** Values that some field of any dataset chokes on, or takes where another must not. */
export const HOSTILE: readonly unknown[] = [
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
  '1e308',
  '-0',
  '\uDC00x\uD800',
  '  ',
  'x'.repeat(100_000),
  ...ANY_WORDS,
  '__proto__',
  'constructor',
  'tostring',
  null,
  undefined,
  true,
  0,
  -0,
  -1,
  50.5,
  2024,
  1e300,
  1e308,
  -1e308,
  Number.MIN_VALUE,
  Number.NaN,
  Infinity,
  [],
  ['CHN'],
  {},
  { toString: 5, valueOf: { length: 1 } },
  JSON.parse('{"__proto__": {"share_pct": 5}}'),
];

/** What is no row. */
const NO_ROWS: readonly unknown[] = [null, undefined, 5, 'row', true, [], [{}]];

/** What is no table, or none that can be drawn. */
const NO_TABLES: readonly unknown[] = [
  null,
  0,
  'rows',
  true,
  {},
  { length: 1, 0: {} },
  [],
  [[]],
  ...NO_ROWS.map((row) => [row]),
];

/** A message that names what is wrong and where. */
const REJECTION =
  /^[a-z-]+(?:, row \d+: ".+" is "[^]*"; it must be .+| is ".+"; it must be a list of rows|, row \d+ is ".*"; it must be an object .+| has (?:no|rows for) .+; add .+| has amounts without a unit; add .+)\.$/u;

/** @throws any error that is not a DataError with such a message. */
export function expectRejection(error: unknown): void {
  if (!(error instanceof DataError)) throw error;
  expect(error.message).toMatch(REJECTION);
  for (const locale of LOCALES) expect(issueMessage(error.issue, locale).length).toBeLessThan(700);
}

interface Hostility<Options> {
  /** Further values to overwrite fields with: words that the figure's own fields know. */
  readonly values: readonly unknown[];
  /** How often a dataset is left whole, against three times that it is spoilt and once that it is absent. */
  readonly whole: number;
  readonly options: fc.Arbitrary<Partial<Options>>;
}

/** Some rows of a dataset, some of them with a field overwritten; or all of them, none, or something else instead. */
function spoiltRows(rows: readonly RawRow[], values: readonly unknown[], whole: number): fc.Arbitrary<unknown> {
  const fields = Object.keys(rows[0] ?? {});
  const spoilt = fc
    .tuple(
      fc.subarray([...rows], { minLength: Math.floor(rows.length * 0.6) }),
      fc.array(fc.tuple(fc.nat(), fc.constantFrom(...fields), fc.constantFrom(...values)), { maxLength: 3 }),
    )
    .map(([kept, issues]) =>
      kept.map((row, index) =>
        issues.reduce<RawRow>(
          (now, [at, field, value]) => (at % Math.max(1, kept.length) === index ? { ...now, [field]: value } : now),
          row,
        ),
      ),
    );
  return fc.oneof(
    { weight: 6, arbitrary: spoilt },
    { weight: 2 * whole, arbitrary: fc.constant(rows) },
    { weight: 2, arbitrary: fc.constant(undefined) },
    { weight: 1, arbitrary: fc.constantFrom(...NO_TABLES) },
  );
}

/**
 * Feeds a figure tables of any JSON, under the names of its datasets and fields: they must be accepted or rejected with
 * a readable error.
 */
export function feedHostileTables<Data, Definitions extends OptionDefinitions>(
  figure: Figure<Data, Definitions>,
  values: readonly unknown[],
): void {
  const value = fc.oneof(fc.constantFrom(...HOSTILE, ...values), fc.jsonValue(), fc.string());
  const tables = Object.entries(figure.schemas).map(([dataset, { entries }]) => {
    const names = [...Object.keys(entries), 'constructor', 'toString', '__proto__'];
    const cells = fc.uniqueArray(fc.tuple(fc.constantFrom(...names), value), { maxLength: 12 });
    const row = fc.oneof(
      { weight: 9, arbitrary: cells.map((all) => Object.fromEntries(all)) },
      { weight: 1, arbitrary: fc.constantFrom(...NO_ROWS) },
    );
    const rows = fc.array(row);
    const table = fc.oneof({ weight: 4, arbitrary: rows }, { weight: 1, arbitrary: fc.constantFrom(...NO_TABLES) });
    return [dataset, fc.option(table, { nil: undefined })] as const;
  });
  let rejected = 0;
  const numRuns = randomRuns(150);
  fc.assert(
    fc.property(fc.record(Object.fromEntries(tables)), (raw) => {
      try {
        figure.parse(raw as RawTables);
      } catch (error) {
        expectRejection(error);
        rejected++;
      }
    }),
    { numRuns },
  );
  expect(rejected).toBeGreaterThan(numRuns / 2);
  for (const none of [null, undefined, 5, 'tables', [], [[]]]) figure.parse(none as unknown as RawTables);
}

/**
 * Feeds a figure arbitrary rows: they must be drawn without missing values or rejected with a readable error. Vega
 * renders some of their specs; the others are only inspected.
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
    isRendered: oneIn(4),
  });
  let drawn = 0;
  let rendered = 0;
  const numRuns = randomRuns(150);
  await fc.assert(
    fc.asyncProperty(asked, async (one) => {
      const context = { locale: one.locale, options: optionsWith(one.options) };
      let data;
      let spec;
      let messages;
      try {
        data = figure.parse(one.raw as RawTables);
        messages = describeFrom(one.view, data, context);
        spec = specFrom(one.view, data, context, { width: one.width, palette: LIGHT });
      } catch (error) {
        expectRejection(error);
        return;
      }
      const holes = /NaN|undefined|Infinity/u;
      expect(JSON.stringify(messages)).not.toMatch(holes);
      expect(specHoles(spec, data)).toEqual([]);
      drawn++;
      if (!one.isRendered) return;
      const picture = await renderSpec(spec);
      expect(JSON.stringify(picture)).not.toMatch(holes);
      for (const { lines = [], attributes } of picture.shapes) {
        expect(lines.join()).not.toMatch(/\bnull\b/u);
        for (const value of Object.values(attributes)) expect(value).not.toBeNull();
        if (attributes['width'] !== undefined) expect(attributes['width']).toBeGreaterThanOrEqual(0);
      }
      rendered++;
    }),
    { numRuns },
  );
  // Of twenty rows, maybe none is drawn.
  if (numRuns < 100) return;
  expect(drawn).toBeGreaterThan(numRuns / 15);
  expect(rendered).toBeGreaterThan(numRuns / 200);
}
