import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Description } from '../../../src/core/figure/description.ts';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS, type Picture } from '../../../src/core/drawing/picture.ts';
import { MARGIN, type SpecChannel } from '../../../src/core/drawing/spec.ts';
import { textWidth } from '../../../src/core/drawing/text.ts';
import type { TimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import { densityOf } from '../../../src/figures/export-control-timeline/events/density.ts';
import { selectEvents } from '../../../src/figures/export-control-timeline/events/model.ts';
import { lanesOf } from '../../../src/figures/export-control-timeline/events/lanes.ts';
import { events as view } from '../../../src/figures/export-control-timeline/events/view.ts';
import type { TimelineOptions } from '../../../src/figures/export-control-timeline/options.ts';
import { ACTORS, type Actor } from '../../../src/figures/export-control-timeline/rows/events.ts';
import { renderSpec } from '../../../src/node/render-spec.ts';
import { batchOn, scattered } from './batch.ts';
import { defaults } from './rows.ts';
import { describeFrom, specFrom } from '../from-rows.ts';

/** A day, or a month alone. */
const date = fc
  .tuple(
    fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }),
    fc.constantFrom(7, 10),
  )
  .map(([each, length]) => each.toISOString().slice(0, length));

const draw = (rows: TimelineData, width = 288, locale: Locale = 'en', options: Partial<TimelineOptions> = {}) =>
  specFrom(view, rows, { locale, options: { ...defaults, ...options } }, { width, palette: LIGHT });
const reported = (rows: TimelineData, locale: Locale = 'en', options: Partial<TimelineOptions> = {}): Description =>
  describeFrom(view, rows, { locale, options: { ...defaults, ...options } });

interface Row {
  readonly id?: string;
  readonly x: number;
  readonly y: number;
}
/** The rows of the layer in which each stands for an event, and the area of their squares. */
function squaresOf({ layer, datasets }: ReturnType<typeof draw>): { values: readonly Row[]; area: number } {
  const rowsOf = (name: string) => datasets[name] as readonly Row[];
  const layers = layer.filter(({ mark, data }) => mark.type === 'square' && rowsOf(data.name).some(({ id }) => id));
  expect(layers).toHaveLength(1);
  const { data, encoding } = layers[0]!;
  const { size } = encoding as Readonly<Record<string, SpecChannel>>;
  return { values: rowsOf(data.name), area: Number(size?.scale?.range?.[0]) };
}
const textsOf = ({ shapes }: Picture): string[] => shapes.flatMap(({ lines }) => (lines ? [lines.join('')] : []));

describe('bands', () => {
  test('hold every event once, in its own time and its own column', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(date, fc.constantFrom(...ACTORS)), { minLength: 1, maxLength: 80 }), (rows) => {
        const { events } = batchOn(rows.map(([each]) => each));
        const mixed = events.map((event, index) => ({ ...event, actor: rows[index]![1] }));
        const sorted = selectEvents(mixed, defaults);
        const lanes = lanesOf(sorted, 'china');
        const { band, rows: bands } = densityOf(sorted, lanes);
        const placed = bands.flatMap((row, index) =>
          [...row.events].flatMap(([lane, all]) => all.map((event) => ({ event, lane, row, next: bands[index + 1] }))),
        );
        expect(placed.map(({ event }) => event.id).toSorted()).toEqual(sorted.map(({ id }) => id).toSorted());
        for (const { event, lane, row, next } of placed) {
          expect(lanes.laneOf(event.actor)).toBe(lane);
          expect(event.date.slice(0, 7) >= row.from).toBe(true);
          if (next) expect(event.date.slice(0, 7) < next.from).toBe(true);
        }
        expect(bands.length).toBeLessThanOrEqual(typeof band === 'number' ? 41 : 92);
      }),
    );
  });

  test.each([
    ['2020-01-01', '2020-01-01', 'month', 1],
    ['2018-01-01', '2025-08-31', 'month', 92],
    ['2018-01-01', '2025-09-01', 'quarter', 31],
    ['2002-01-01', '2025-01-01', 'year', 24],
    ['1950-06-01', '2025-01-01', 2, 38],
    ['0001-01-01', '9999-12-31', 250, 40],
  ])('from %s to %s are each a %s', (from, to, band, count) => {
    const { events } = batchOn([from, to]);
    const density = densityOf(events, lanesOf(events, null));
    expect(density.band).toBe(band === 'year' ? 1 : band);
    expect(density.rows).toHaveLength(count);
  });

  test('of no events at all are no error', () => {
    expect(() => densityOf([], lanesOf([], null))).not.toThrow();
  });
});

describe('the picture', () => {
  test('lists 150 events with their titles, and shows 151 by density', async () => {
    const days = scattered(151);
    const listed = textsOf(await renderSpec(draw(batchOn(days.slice(1)))));
    expect(listed.filter((text) => text.startsWith('Title'))).toHaveLength(150);
    const batch = draw(batchOn(days));
    expect(textsOf(await renderSpec(batch)).filter((text) => text.startsWith('Title'))).toEqual([]);
    expect(squaresOf(batch).values).toHaveLength(151);
  });

  test('lists again what a reader narrows to 150', () => {
    const rows = batchOn(scattered(600));
    const before = selectEvents(rows.events, defaults)[149]!.date;
    const options = { to: new Date(Date.parse(before) - 1).toISOString().slice(0, 10) };
    expect(JSON.stringify(draw(rows, 288, 'en', options))).toContain('Title');
    expect(reported(rows, 'en', options).note).toBeUndefined();
  });

  const batches: readonly (readonly [name: string, days: readonly string[], actors: readonly Actor[]])[] = [
    ['over ten years', scattered(10_000), ACTORS],
    ['over 92 months', scattered(10_000, '2018-01-01', '2025-08-31'), ACTORS],
    ['of one actor', scattered(10_000), ['china']],
    ['on one day', scattered(10_000, '2025-04-04', '2025-04-04'), ['us']],
    [
      'half of them on one day',
      [...scattered(5000), ...scattered(5000, '2020-05-05', '2020-05-05')],
      ['both', 'other'],
    ],
    ['over all years there are', scattered(10_000, '0001-01-01', '9999-12-31'), ACTORS],
  ];
  test.each(batches)(
    'draws 10,000 events %s as 10,000 squares, apart and within the picture',
    (_name, days, actors) => {
      const rows = batchOn(days, actors);
      for (const width of PICTURE_WIDTHS) {
        const spec = draw(rows, width);
        const { values, area } = squaresOf(spec);
        const side = Math.sqrt(area);
        expect(side).toBeGreaterThanOrEqual(1.5);
        expect(new Set(values.map(({ id }) => id)).size).toBe(10_000);
        expect(new Set(values.map(({ x, y }) => `${String(x)} ${String(y)}`)).size).toBe(10_000);
        for (const { x, y } of values) {
          if (x - side / 2 < MARGIN || x + side / 2 > width - MARGIN || y + side / 2 > spec.height)
            expect.fail(`A square at ${String(x)}, ${String(y)} lies outside a picture of ${String(width)} px.`);
        }
        expect(spec.height).toBeLessThanOrEqual(1500);
      }
    },
  );

  test('prints how many each column has', async () => {
    const counts = { us: 700, middle: 2100, china: 700 };
    const texts = textsOf(await renderSpec(draw(batchOn(scattered(3500)), 288)));
    expect(Object.values(counts).map((count) => count.toLocaleString('en'))).toEqual(['700', '2,100', '700']);
    expect(texts.filter((text) => text === '700')).toHaveLength(2);
    expect(texts).toContain('2,100');
    for (const year of ['2015', '2020', '2024']) expect(texts).toContain(year);
  });

  test('names the months of a short span, and the colours of the middle column where it has two', async () => {
    const rows = batchOn(scattered(400, '2025-01-15', '2025-06-15'));
    const texts = textsOf(await renderSpec(draw(rows, 288, 'ja')));
    for (const month of ['1月', '2月', '3月', '4月', '5月', '6月']) expect(texts).toContain(month);
    expect(texts).toEqual(expect.arrayContaining(['米中', '企業/その他']));
    const alone = textsOf(await renderSpec(draw(batchOn(scattered(400), ['us', 'both']), 288, 'ja')));
    expect(alone.filter((text) => text === '米中')).toHaveLength(1);
  });

  test.each(LOCALES)('has no label that touches another or exceeds the picture in %s', async (locale) => {
    for (const days of [scattered(151, '2022-03-05', '2025-02-01'), scattered(3000), scattered(400, '1000-01-01')])
      for (const width of PICTURE_WIDTHS) {
        const { shapes, height } = await renderSpec(draw(batchOn(days), width, locale));
        const boxes = shapes.flatMap(({ lines = [], attributes }) =>
          lines.map((text, index) => {
            const size = Number(attributes['font-size']);
            const left = Number(attributes['x']);
            const base = Number(attributes['y']) + index * Number(attributes['line-height'] ?? 0);
            const right = left + textWidth(text, { size, bold: attributes['font-weight'] === 'bold' });
            return { text, left, right, top: base - size * 0.8, bottom: base + size * 0.1 };
          }),
        );
        for (const [index, one] of boxes.entries()) {
          expect(one.right, one.text).toBeLessThanOrEqual(width - MARGIN + 1);
          expect(one.bottom, one.text).toBeLessThan(height);
          for (const two of boxes.slice(index + 1))
            if (one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom)
              expect.fail(`${one.text} × ${two.text} at ${String(width)} px`);
        }
      }
  });

  test('of more events than are ever drawn is no error', () => {
    const rows = batchOn(scattered(20_001));
    expect(squaresOf(draw(rows)).values).toHaveLength(20_001);
    expect(reported(rows).table.rows).toHaveLength(20_001);
  });
});

describe('the words', () => {
  const rows = batchOn(scattered(10_000));

  test('count events, say what a square and a band are, and where the titles stand', () => {
    const { title, subtitle, summary, note, table } = reported(rows);
    expect(title).toBe('10,000 events, Jan 2015 to Dec 2024');
    expect(subtitle).toContain('each square is one event, each band one quarter');
    expect(summary).toContain('US 2,000, China 2,000, Both 2,000, Company 2,000, Other 2,000');
    expect(note).toBe(
      'The titles of all 10,000 events are in the table. Narrow the time to 150 events or fewer to read them in the picture.',
    );
    expect(table.rows).toHaveLength(10_000);
  });

  test('name the year in which most happened, unless two share it', () => {
    const busiest = selectEvents(rows.events, defaults).filter(({ date }) => date.startsWith('2015')).length;
    expect(reported(rows).summary).toContain(`The busiest year is 2015, with ${busiest.toLocaleString('en')}.`);
    const even = batchOn([
      ...scattered(100, '2020-01-01', '2020-12-31'),
      ...scattered(100, '2021-01-01', '2021-12-31'),
    ]);
    expect(reported(even).summary).not.toContain('busiest');
  });

  test('are other words in each language, each with the number', () => {
    const all = LOCALES.map((locale) => reported(rows, locale));
    for (const field of ['title', 'subtitle', 'summary', 'note'] as const)
      expect(new Set(all.map((one) => one[field])).size, field).toBe(LOCALES.length);
    for (const { title, note } of all) {
      expect(title).toContain('10,000');
      expect(note).toMatch(/10,000.*150/u);
      expect(note!.length).toBeLessThanOrEqual(150);
    }
  });

  test.each([
    ['2022-01-01', '2024-01-01', '1カ月'],
    ['2010-01-01', '2024-01-01', '四半期'],
    ['1990-01-01', '2024-01-01', '1年'],
    ['1900-01-01', '2024-01-01', '5年'],
  ])('from %s to %s say that a band is %s', (from, to, band) => {
    expect(reported(batchOn(scattered(300, from, to)), 'ja').subtitle).toContain(`1段が${band}を表す`);
  });
});
