import type { RawRow } from '../../../src/core/data/raw-tables.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../../src/core/drawing/picture.ts';
import { parseTimelineData, type TimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import { exportControlTimeline } from '../../../src/figures/export-control-timeline/figure.ts';
import { ACTORS, KINDS } from '../../../src/figures/export-control-timeline/rows/events.ts';
import { renderSpec } from '../../../src/node/render-spec.ts';
import { randomRuns } from '../../random-runs.ts';
import { expectRejection, feedHostileTables } from '../hostile-rows.ts';
import { specHoles } from '../spec-holes.ts';
import { defaults, tables } from './rows.ts';
import { describeFrom, itemsFrom, specFrom } from '../from-rows.ts';

const hostile = fc.oneof(
  fc.constantFrom(
    '',
    'NaN',
    'null',
    'undefined',
    '-1',
    '1e999',
    '__proto__',
    '<b>x</b>',
    '2025-02-30',
    '9999-12-31',
    '0001-01-01',
  ),
  fc.string({ maxLength: 40 }),
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(Number.NaN, Infinity, -0, undefined, [], {}, true),
);
const day = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const title = fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }).filter((text) => text.trim() !== '');

const event = fc.record({
  id: fc.stringMatching(/^[a-z0-9-]{1,12}$/u),
  date: day,
  date_precision: fc.constant('day'),
  end_date: fc.constant(''),
  actor: fc.constantFrom(...ACTORS),
  kind: fc.constantFrom(...KINDS),
  tier: fc.constantFrom('core', 'context'),
  in_article: fc.constantFrom('yes', 'no'),
  title_en: title,
  title_ja: title,
  flag: fc.constant('sourced'),
  source_ids: fc.constant('general'),
});
const events: fc.Arbitrary<RawRow[]> = fc.uniqueArray(event, { selector: ({ id }) => id, minLength: 1, maxLength: 12 });

/** Bundled rows of which some fields are spoilt. */
const spoilt = (rows: readonly RawRow[]): fc.Arbitrary<RawRow[]> =>
  fc
    .array(fc.tuple(fc.nat(rows.length - 1), fc.constantFrom(...Object.keys(rows[0]!)), hostile), {
      minLength: 1,
      maxLength: 4,
    })
    .map((changes) =>
      changes.reduce(
        (all, [index, field, value]) => all.map((row, at) => (at === index ? { ...row, [field]: value } : row)),
        [...rows],
      ),
    );

const { sources } = tables as Record<'sources', RawRow[]>;

const WRONG = /\bNaN\b|undefined|Infinity|Invalid/u;

type View = (typeof exportControlTimeline.views)[number];

/** Everything a view says and draws, without the rows' own words. */
function check(view: View, rows: TimelineData, width: number, localeIndex: number): void {
  const locale = LOCALES[localeIndex % LOCALES.length]!;
  const context = { locale, options: { ...defaults, scope: 'full' as const } };
  const { table, ...messages } = describeFrom(view, rows, context);
  // What rows hold may itself be called so, and is printed as it is.
  const isNamedSo = WRONG.test(JSON.stringify([rows.events, rows.elements]));
  if (!isNamedSo)
    expect(
      JSON.stringify([messages.title, messages.subtitle, messages.summary, messages.note, messages.notes]),
    ).not.toMatch(WRONG);
  if (view.id === 'events') {
    expect(table.rows).toHaveLength(rows.events.length);
    const titles = new Set(table.rows.map((row) => row[3]));
    expect(rows.events.filter((row) => !titles.has(row.title[locale]))).toEqual([]);
  }
  const { items } = itemsFrom(view, rows, context);
  expect(items.map(({ row }) => row)).toEqual(table.rows.map((_, index) => index));
  if (!isNamedSo) expect(JSON.stringify(items.map(({ facts, to }) => [facts, to]))).not.toMatch(WRONG);
  expect(specHoles(specFrom(view, rows, context, { width, palette: LIGHT }), rows)).toEqual([]);
}

test('rows are drawn, with their values in the table, or rejected with a readable error', () => {
  let rejected = 0;
  let drawn = 0;
  const numRuns = randomRuns(200);
  const view = fc.constantFrom(...exportControlTimeline.views);
  const anyRows = fc.oneof(
    fc.record({ events, elements: fc.constant(tables['elements']!) }),
    fc.record({ events, elements: spoilt(tables['elements']!) }),
    fc.record({ events: spoilt(tables['events']!.slice(10, 20)) }),
  );
  fc.assert(
    fc.property(
      anyRows,
      view,
      fc.constantFrom(...PICTURE_WIDTHS),
      fc.nat(),
      fc.boolean(),
      (rows, one, width, locale, dated) => {
        let parsed;
        try {
          parsed = parseTimelineData({ ...rows, sources, ...(dated && { edition: tables['edition']! }) });
        } catch (error) {
          expectRejection(error);
          rejected++;
          return;
        }
        check(one, parsed, width, locale);
        drawn++;
      },
    ),
    { numRuns },
  );
  expect(rejected).toBeGreaterThan(numRuns / 10);
  expect(drawn).toBeGreaterThan(numRuns / 10);
}, 600_000);

test('unusual but valid rows are rendered without warning', async () => {
  await fc.assert(
    fc.asyncProperty(events, fc.constantFrom(...PICTURE_WIDTHS), async (rows, width) => {
      const parsed = parseTimelineData({ events: rows, elements: tables['elements']!.slice(0, rows.length), sources });
      for (const view of exportControlTimeline.views) {
        const context = { locale: 'en' as const, options: { ...defaults, scope: 'full' as const } };
        const { shapes } = await renderSpec(specFrom(view, parsed, context, { width, palette: LIGHT }));
        expect(
          shapes.every(({ attributes }) => !Object.values(attributes).some((value) => WRONG.test(String(value)))),
        ).toBe(true);
      }
    }),
    { numRuns: randomRuns(30) },
  );
}, 600_000);

test('arbitrary tables are accepted or rejected with a readable error', () => {
  feedHostileTables(exportControlTimeline, [...ACTORS, ...KINDS, '2025-04-04', '2025-04', 'Dy', 'talks']);
}, 120_000);
