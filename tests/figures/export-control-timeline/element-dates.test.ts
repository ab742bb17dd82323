import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDate } from '../../../src/core/i18n/format.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { PICTURE_WIDTHS } from '../../../src/core/drawing/picture.ts';
import { parseTimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import { elements as view } from '../../../src/figures/export-control-timeline/elements/view.ts';
import { exportControlTimeline } from '../../../src/figures/export-control-timeline/figure.ts';
import { randomRuns } from '../../random-runs.ts';
import { drawnSomehow, expectDrawnWell } from '../drawn-well.ts';
import { defaults } from './rows.ts';
import { itemsFrom } from '../from-rows.ts';

type Row = Readonly<Record<string, string>>;

const custom = (elements: readonly Row[], checkedTo: string) => ({
  elements,
  sources: [{ id: 'page', short: 'this page', title: 'Data of this page' }],
  edition: [{ version: '1', checkedTo }],
});
const licensed = (symbol: string, day: string): Row => ({ symbol, controlled_from: day });
const suspended = (symbol: string, announced: string, on: string, until: string): Row => ({
  symbol,
  announced_on: announced,
  due_on: on,
  suspended_on: on,
  suspended_until: until,
});

/** A suspension that is said to last longer than its text. */
const stated = (row: Row, until: string): Row => ({ ...row, stated_until: until, stated_flag: 'second-hand' });

const CASES: readonly (readonly [name: string, rows: readonly Row[], checkedTo: string])[] = [
  ['a licence of the last day', [licensed('Dy', '2026-03-01'), licensed('Tb', '2026-03-01')], '2026-03-01'],
  [
    'licences of the last days, after an early suspension',
    [licensed('Tm', '2026-10-30'), suspended('Er', '2025-01-01', '2025-02-01', '2026-01-01')],
    '2026-11-02',
  ],
  [
    'a suspension on the day of its announcement',
    [licensed('Tm', '2025-01-01'), suspended('Er', '2025-10-09', '2025-10-09', '2026-11-10')],
    '2026-11-22',
  ],
  [
    'a suspension of a few days',
    [licensed('Tm', '2025-01-01'), suspended('Er', '2025-09-09', '2025-10-09', '2025-10-12')],
    '2026-11-22',
  ],
  [
    'a suspension of the last days',
    [licensed('Tm', '2025-01-01'), suspended('Er', '2026-11-18', '2026-11-20', '2027-11-10')],
    '2026-11-22',
  ],
  [
    'a suspension that is said to be prolonged by two months',
    [licensed('Tm', '2025-04-04'), stated(suspended('Er', '2025-10-09', '2025-11-07', '2026-11-10'), '2027-01-10')],
    '2026-10-08',
  ],
  [
    'a suspension that is said to be prolonged by years',
    [licensed('Tm', '2025-04-04'), stated(suspended('Er', '2025-10-09', '2025-11-07', '2026-11-10'), '2031-01-10')],
    '2026-10-08',
  ],
  [
    'a suspension that is said to be prolonged to the same day',
    [licensed('Tm', '2025-04-04'), stated(suspended('Er', '2025-10-09', '2025-11-07', '2026-11-10'), '2026-11-10')],
    '2026-10-08',
  ],
  [
    'a suspension that was said to be prolonged, and is over',
    [licensed('Tm', '2025-04-04'), stated(suspended('Er', '2025-10-09', '2025-11-07', '2026-11-10'), '2027-01-10')],
    '2027-03-01',
  ],
  [
    'a licence that begins after the day that the rows were checked to',
    [licensed('Tm', '2027-03-01'), suspended('Er', '2027-01-01', '2027-02-01', '2027-11-10')],
    '2026-10-08',
  ],
  ['a suspension and nothing else', [suspended('Er', '2026-11-22', '2026-11-22', '2027-11-10')], '2026-11-22'],
];

describe.each(CASES)('the dates of %s', (_name, rows, checkedTo) => {
  test.each(LOCALES)('touch nothing in %s', async (locale) => {
    for (const width of PICTURE_WIDTHS) {
      const how = { locale, width, isRendered: true };
      await expectDrawnWell(exportControlTimeline, view, { tables: custom(rows, checkedTo), reported: [] }, how);
    }
  });

  test.each(LOCALES)('are all described in %s, printed or not', (locale) => {
    const { items } = itemsFrom(view, parseTimelineData(custom(rows, checkedTo)), { locale, options: defaults });
    const said = items.flatMap(({ facts }) => facts).join('\n');
    for (const row of rows)
      for (const day of [
        row['controlled_from'],
        row['announced_on'],
        row['suspended_on'],
        row['stated_until'] ?? row['suspended_until'],
      ])
        if (day) expect(said).toContain(formatDate(locale, day));
  });
});

test('any dates are drawn whole', async () => {
  const day = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2026-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  const days = fc.tuple(day, day, day, day, day, day).map((all) => all.sort());
  await fc.assert(
    fc.asyncProperty(
      days,
      fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      fc.boolean(),
      drawnSomehow,
      async (all, order, isStated, how) => {
        // Announcement, suspension, its end and the stated one come in this order; licence and last day lie anywhere among them.
        const [from, checkedTo, ...rest] = order.map((place) => all[place]!);
        const [announced, on, until, end] = rest.sort();
        const pause = suspended('Er', announced!, on!, until!);
        const rows = [licensed('Tm', from!), isStated ? stated(pause, end!) : pause];
        await expectDrawnWell(exportControlTimeline, view, { tables: custom(rows, checkedTo!), reported: [] }, how);
      },
    ),
    { numRuns: randomRuns(100) },
  );
}, 600_000);
