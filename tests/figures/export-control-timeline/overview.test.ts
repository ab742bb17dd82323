import fc from 'fast-check';
import { parse, View } from 'vega';
import { compile } from 'vega-lite';
import { afterEach, describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import { DARK, LIGHT, type Palette } from '../../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../../src/core/drawing/picture.ts';
import { MARGIN } from '../../../src/core/drawing/spec.ts';
import { textWidth } from '../../../src/core/drawing/text.ts';
import type { TimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import { events as view } from '../../../src/figures/export-control-timeline/events/view.ts';
import type { TimelineOptions } from '../../../src/figures/export-control-timeline/options.ts';
import { renderSpec } from '../../../src/node/render-spec.ts';
import { randomRuns } from '../../random-runs.ts';
import { batchOn, scattered } from './batch.ts';
import { data, defaults } from './rows.ts';
import { overviewFrom } from '../from-rows.ts';

const DAY = 86_400_000;

type Spec = ReturnType<NonNullable<typeof view.overview>>;
interface Brush {
  readonly name: string;
  readonly select: Readonly<Record<string, unknown>>;
  readonly value?: { readonly x: readonly [number, number] };
}
interface Asked {
  readonly options?: Partial<TimelineOptions>;
  readonly width?: number;
  readonly locale?: Locale;
  readonly palette?: Palette;
}

function overview(rows: TimelineData, { options, width = 288, locale = 'en', palette = LIGHT }: Asked = {}): Spec {
  if (!view.overview) throw new Error('The view has no overview.');
  return overviewFrom(view, rows, { locale, options: { ...defaults, ...options } }, { width, palette });
}
const brushOf = ({ layer }: Spec): Brush => layer.flatMap(({ params = [] }) => params)[0] as unknown as Brush;
const itemsOf = ({ datasets }: Spec) =>
  (Object.values(datasets).flat() as Readonly<Record<string, unknown>>[])
    .filter((row) => 'count' in row)
    .map((row) => ({
      time: Number(row['time']),
      count: Number(row['count']),
      size: Number(row['size']),
      track: row['track'],
    }));
/** How many events are marked. */
const itemsIn = (spec: Spec): number => itemsOf(spec).reduce((sum, { count }) => sum + count, 0);

/** A brush listens to the window, which a picture in Node has none of. */
const withoutBrush = (spec: Spec): Spec => ({ ...spec, layer: spec.layer.map(({ params: _, ...layer }) => layer) });

/** @throws Error where the compiler warns. */
function compiled(spec: Spec): ReturnType<typeof compile>['spec'] {
  const warn = (...messages: readonly unknown[]): never => {
    throw new Error(messages.map(String).join(' '));
  };
  const logger = { level: () => logger, error: warn, warn, info: () => logger, debug: () => logger };
  return compile(spec, { logger }).spec;
}

/** Both ends of the axis as the browser computes them, in ms. */
async function domainOf(spec: Spec): Promise<number[]> {
  const chart = new View(parse(compiled(withoutBrush(spec))), { renderer: 'none' });
  await chart.runAsync();
  const { domain } = chart.scale('x') as { domain: () => Date[] };
  const ends = domain().map(Number);
  chart.finalize();
  return ends;
}

describe('the strip', () => {
  test.each([1, 15, 60, 10_000])('of %i events marks each, and compiles without a warning', async (count) => {
    for (const width of PICTURE_WIDTHS) {
      const spec = overview(batchOn(scattered(count)), { width });
      expect(itemsIn(spec)).toBe(count);
      expect(itemsOf(spec).length).toBeLessThanOrEqual((width / 2) * 3);
      expect(JSON.stringify(compiled(spec))).toContain('"span_x"');
      const picture = await renderSpec(withoutBrush(spec));
      expect(picture.width).toBe(width);
      expect(picture.height).toBeGreaterThanOrEqual(56);
      expect(picture.height).toBeLessThanOrEqual(72);
      expect(JSON.stringify(picture)).not.toMatch(/NaN|undefined|null/u);
    }
  });

  test('is a spec of one structure, whatever the rows', () => {
    const structure = (rows: TimelineData, options: Partial<TimelineOptions>): unknown => {
      const spec = compiled(overview(rows, { options }));
      const { data: tables = [], ...rest } = spec;
      return { ...rest, tables: tables.map((table) => ({ ...table, values: [] })) };
    };
    const bundled = structure(data, {});
    expect(structure(batchOn(['2025-04-04']), {})).toEqual(bundled);
    expect(structure(batchOn(scattered(5000, '0900-01-01')), { actor: ['china'] })).toEqual(bundled);
  });

  test('has three lanes in the colours of those who acted, in both themes', async () => {
    for (const palette of [LIGHT, DARK]) {
      const { shapes } = await renderSpec(withoutBrush(overview(batchOn(scattered(60)), { palette })));
      const lanes = new Map<string, Set<unknown>>();
      for (const { element, attributes } of shapes) {
        if (element !== 'path') continue;
        const y = /,(.+)\)/u.exec(String(attributes['transform']))?.[1] ?? '';
        lanes.set(y, (lanes.get(y) ?? new Set()).add(attributes['stroke']));
      }
      const colours = [...lanes].toSorted(([a], [b]) => Number(a) - Number(b)).map(([, lane]) => [...lane]);
      expect(colours).toEqual([[palette.china], [palette['series-3']], [palette.us]]);
    }
  });

  test('marks what the chosen actors and kinds leave, on an axis that no choice moves', async () => {
    const whole = overview(data);
    const china = overview(data, { options: { actor: ['china'], from: '2025-01-01' } });
    expect(itemsIn(whole)).toBe(17);
    expect(itemsIn(china)).toBe(5);
    expect(new Set(itemsOf(china).map(({ track }) => track))).toEqual(new Set(['china']));
    expect(itemsIn(overview(data, { options: { kind: ['tariff'] } }))).toBe(1);
    expect(await domainOf(china)).toEqual(await domainOf(whole));
  });

  test('has a longer mark where more events share a place, and none where nothing is chosen', async () => {
    const marks = itemsOf(overview(batchOn(['2025-01-01', '2025-04-04', '2025-04-04', '2025-12-01'], ['us'])));
    expect(marks.map(({ count }) => count)).toEqual([1, 2, 1]);
    expect(marks[1]!.size).toBeGreaterThan(marks[0]!.size);
    const nothing = overview(data, { options: { kind: ['ruling'] } });
    expect(itemsIn(nothing)).toBe(0);
    expect(await domainOf(nothing)).toEqual(await domainOf(overview(data)));
    await expect(renderSpec(withoutBrush(nothing))).resolves.toBeDefined();
  });

  test('of no events is no error', async () => {
    await expect(renderSpec(withoutBrush(overview(batchOn([]))))).resolves.toBeDefined();
  });
});

describe('time', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  });

  test.each(['America/Los_Angeles', 'Asia/Tokyo', 'Pacific/Kiritimati'])(
    'is the same days in %s',
    async (elsewhere) => {
      process.env['TZ'] = elsewhere;
      expect(new Date(2025, 0, 1).getTime(), 'the zone is used').not.toBe(Date.UTC(2025, 0, 1));
      const spec = overview(batchOn(['2025-04-04', '2025-03-01', '2025-08-31']));
      expect(await domainOf(spec)).toEqual([Date.UTC(2025, 2, 1), Date.UTC(2025, 8, 1)]);
      expect(itemsOf(spec).map(({ time }) => time)).toContain(Date.UTC(2025, 3, 4, 12));
    },
  );

  test('of a single day is as long as a day', async () => {
    const spec = overview(batchOn(['2025-04-04']));
    expect(await domainOf(spec)).toEqual([Date.UTC(2025, 3, 4), Date.UTC(2025, 3, 5)]);
    const { shapes } = await renderSpec(withoutBrush(spec));
    expect(shapes.flatMap(({ lines = [] }) => lines)).toEqual(['4 April 2025']);
  });

  test('reaches to the last day of a month that is known alone, and of talks', async () => {
    const rows = batchOn(['2024-02', '2023-05-01']);
    expect(await domainOf(overview(rows))).toEqual([Date.UTC(2023, 4, 1), Date.UTC(2024, 2, 1)]);
    const talks = { ...rows.events[1]!, kind: 'negotiation' as const, endDate: '2024-03-02' };
    expect(await domainOf(overview({ ...rows, events: [rows.events[0]!, talks] }))).toEqual([
      Date.UTC(2023, 4, 1),
      Date.UTC(2024, 2, 3),
    ]);
  });

  test('is labelled with years, or months where years are far apart, apart from each other', async () => {
    const labelsFor = async (days: readonly string[], width: number, locale: Locale): Promise<string[]> => {
      const { shapes } = await renderSpec(withoutBrush(overview(batchOn(days), { width, locale })));
      const labels = shapes.filter(({ element }) => element === 'text');
      let free = 0;
      for (const { lines, attributes } of labels) {
        const left = Number(attributes['x']);
        expect(left, lines?.[0]).toBeGreaterThanOrEqual(free);
        free = left + textWidth(lines?.[0] ?? '', { size: 12 }) + 4;
        expect(free - 4).toBeLessThanOrEqual(width - MARGIN + 1);
      }
      expect(labels.length).toBeGreaterThan(0);
      return labels.flatMap(({ lines = [] }) => lines);
    };
    expect(await labelsFor(['2022-10-07', '2025-10-30'], 288, 'ja')).toEqual(['2023', '2024', '2025']);
    expect(await labelsFor(['2010-09-01', '2026-11-10'], 288, 'en')).toEqual(['2015', '2020']);
    expect(await labelsFor(['2025-03-04', '2025-08-24'], 783, 'ko')).toContain('2025년 4월');
    expect(await labelsFor(['2025-03-04', '2025-03-24'], 288, 'zh-Hant')).toEqual(['2025年3月4日']);
    const ends = fc.tuple(fc.integer({ min: 0, max: 3_650_000 }), fc.integer({ min: 0, max: 3_650_000 }));
    const iso = (days: number): string => new Date(Date.parse('0001-01-01') + days * DAY).toISOString().slice(0, 10);
    await fc.assert(
      fc.asyncProperty(
        ends,
        fc.nat(11),
        fc.constantFrom(...PICTURE_WIDTHS),
        fc.constantFrom(...LOCALES),
        async ([from, length], halvings, width, locale) => {
          const to = Math.min(from + Math.floor(length / 4 ** halvings), 3_650_000);
          await labelsFor([iso(from), iso(to)], width, locale);
        },
      ),
      { numRuns: randomRuns(100) },
    );
  }, 600_000);
});

describe('the brush', () => {
  test('is the parameter "span" on the axis of time, and leaves the wheel to the page', () => {
    expect(brushOf(overview(data))).toMatchObject({
      name: 'span',
      select: { type: 'interval', encodings: ['x'], zoom: false },
    });
    expect(brushOf(overview(data))).not.toHaveProperty('value');
    expect(JSON.stringify(compiled(overview(data)))).not.toContain('wheel');
  });

  const valueFor = (from: string | null, to: string | null): readonly string[] | undefined =>
    brushOf(overview(batchOn(['2025-01-10', '2025-12-20']), { options: { from, to } })).value?.x.map((time) =>
      new Date(time).toISOString(),
    );

  test.each([
    ['2025-04-01', '2025-04-30', '2025-04-01', '2025-04-30'],
    ['2025-04-01', null, '2025-04-01', '2025-12-20'],
    [null, '2025-04-30', '2025-01-10', '2025-04-30'],
    ['2020-01-01', '2030-01-01', '2025-01-10', '2025-12-20'],
    ['2025-04-04', '2025-04-04', '2025-04-04', '2025-04-04'],
  ])('from %s to %s covers whole days within the strip', (from, to, first, last) => {
    expect(valueFor(from, to)).toEqual([`${first}T00:00:00.000Z`, `${last}T23:59:59.999Z`]);
  });

  test.each([
    [null, null],
    ['2026-01-01', null],
    [null, '2024-12-31'],
    ['2025-05-01', '2025-04-01'],
  ])('from %s to %s covers nothing', (from, to) => {
    expect(valueFor(from, to)).toBeUndefined();
  });

  test('of an event’s own day covers its mark, and of the days beside it does not', () => {
    const rows = batchOn(['2025-04-04', '2025-01-10', '2025-12-20']);
    const covers = (day: string): boolean => {
      const spec = overview(rows, { options: { from: day, to: day } });
      const [from = 0, to = 0] = brushOf(spec).value?.x ?? [];
      return itemsOf(spec).some(({ time }) => time >= from && time <= to);
    };
    expect(['2025-04-03', '2025-04-04', '2025-04-05'].map(covers)).toEqual([false, true, false]);
  });
});
