import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RawRow, RawTables } from '../../../src/core/data/raw-tables.ts';
import type { Description } from '../../../src/core/figure/description.ts';
import { layerStructure } from '../../../src/core/drawing/layer-structure.ts';
import { DARK, LIGHT } from '../../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../../src/core/drawing/picture.ts';
import type { SpecChannel } from '../../../src/core/drawing/spec.ts';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import { parseTimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import { elements } from '../../../src/figures/export-control-timeline/elements/view.ts';
import { eventsModel } from '../../../src/figures/export-control-timeline/events/model.ts';
import { events } from '../../../src/figures/export-control-timeline/events/view.ts';
import { exportControlTimeline } from '../../../src/figures/export-control-timeline/figure.ts';
import type { TimelineOptions } from '../../../src/figures/export-control-timeline/options.ts';
import { timelineOptions } from '../../../src/figures/export-control-timeline/options.ts';
import { contrast } from '../../contrast.ts';
import { randomRuns } from '../../random-runs.ts';
import { drawnSomehow, expectDrawnWell } from '../drawn-well.ts';
import { describeFrom, itemsFrom, specFrom } from '../from-rows.ts';
import { batchOn } from './batch.ts';
import { ownElements, ownEvents } from './own-rows.ts';
import { data as bundled, defaults } from './rows.ts';

/** Red, green and blue of a colour as #rrggbb. */
const rgb = (color: string): number[] => [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));

const parse = (tables: RawTables) =>
  parseTimelineData({ ...tables, sources: [{ id: 'page', short: 'this page', title: 'This page' }] });

/** Events of actors, a day after another. */
const rowsOf = (actors: readonly string[], more: RawRow = {}): RawRow[] =>
  actors.map((actor, index) => ({
    date: `2030-02-${String(index + 1).padStart(2, '0')}`,
    actor,
    kind: 'control',
    title: `Title ${String(index)}`,
    ...more,
  }));

const modelOf = (actors: readonly string[], options: Partial<TimelineOptions> = {}, more: RawTables = {}) =>
  eventsModel(parse({ events: rowsOf(actors), ...more }), { ...defaults, ...options });
const lanesOf = (...given: Parameters<typeof modelOf>) => modelOf(...given).lanes.all;

const describeEvents = (
  rows: readonly RawRow[],
  locale: Locale = 'en',
  options: Partial<TimelineOptions> = {},
): Description => describeFrom(events, parse({ events: rows }), { locale, options: { ...defaults, ...options } });

describe('actors', () => {
  test.each([
    ['USA', 'us'],
    ['United States', 'us'],
    ['米国', 'us'],
    ['China', 'china'],
    ['CN', 'china'],
    ['Both', 'both'],
    ['米中', 'both'],
    ['Companies', 'company'],
    ['Others', 'other'],
    ['Netherlands', 'NLD'],
    ['nld', 'NLD'],
    ['European Union', 'EU'],
    ['ASML', 'ASML'],
    ['WTO', 'WTO'],
    ['European Commission', 'European_Commission'],
  ])('%s is read as %s', (written, id) => {
    expect(parse({ events: rowsOf([written]) }).events[0]?.actor).toBe(id);
  });

  test('have names in the language of the reader, as written if nobody knows them, and as the rows say', () => {
    const rows = rowsOf(['NLD', 'European Commission', 'EU']).map((row, index) =>
      index === 2 ? { ...row, actor_label: 'Brussels', actor_label_ja: 'ブリュッセル' } : row,
    );
    const names = (locale: Locale): unknown[] => describeEvents(rows, locale).table.rows.map(([, actor]) => actor);
    expect(names('en')).toEqual(['Netherlands', 'European Commission', 'Brussels']);
    expect(names('ja')).toEqual(['オランダ', 'European Commission', 'ブリュッセル']);
    expect(names('ko')).toEqual(['네덜란드', 'European Commission', 'Brussels']);
    const { items } = itemsFrom(events, parse({ events: rows }), { locale: 'ja', options: defaults });
    expect(items.map(({ facts }) => facts[1])).toEqual(['オランダ', 'European Commission', 'ブリュッセル']);
  });

  test.each([
    ['China and the United States with one of them in the rows', ['both', 'china', 'NLD'], '米中'],
    ['China and the United States if there are no others', ['both', 'us'], '米中'],
    ['the others that the rows are about', ['both', 'NLD', 'JPN'], '双方'],
  ])('called both are %s', (_, actors, name) => {
    expect(describeEvents(rowsOf(actors), 'ja').table.rows[0]?.[1]).toBe(name);
  });

  test('are choices of the reader by their names, and values of the attribute', () => {
    const { controls } = describeEvents(rowsOf(['NLD', 'us', 'European Commission']));
    const choices = controls?.flatMap((control) =>
      control.kind === 'choice' && control.option === 'actor' ? control.choices : [],
    );
    expect(choices).toEqual([
      { id: 'us', label: 'US' },
      { id: 'NLD', label: 'Netherlands' },
      { id: 'European_Commission', label: 'European Commission' },
    ]);
    expect(timelineOptions.actor.parse('European_Commission us', true)).toEqual(['European_Commission', 'us']);
    expect(timelineOptions.actor.parse('European_Commission us')).toBeUndefined();
    const shown = describeEvents(rowsOf(['NLD', 'us', 'NLD']), 'en', { actor: ['Netherlands'] });
    expect(shown.table.rows).toHaveLength(2);
    expect(shown.title).toBe('Two of the three events come from the Netherlands, Feb 2030');
  });
});

describe('lanes', () => {
  const ids = (...given: Parameters<typeof modelOf>): string[] => lanesOf(...given).map(({ id }) => id);

  test('of the bundled actors are three, and those without events close', () => {
    expect(eventsModel(bundled, defaults).lanes.all.map(({ id }) => id)).toEqual(['china', 'both', 'us']);
    expect(ids(['us', 'china', 'both', 'company', 'other'])).toEqual(['china', 'both', 'us']);
    expect(ids(['us', 'china'])).toEqual(['china', 'us']);
    expect(ids(['china', 'company'])).toEqual(['china', 'company']);
    expect(ids(['china'])).toEqual(['china']);
  });

  test('are one for each of five actors, with the subject first in the accent colour and the United States last', () => {
    expect(ids(['NLD', 'NLD', 'JPN', 'us', 'china', 'ASML'])).toEqual(['china', 'NLD', 'JPN', 'ASML', 'us']);
    expect(ids(['NLD', 'NLD', 'JPN', 'us'])).toEqual(['NLD', 'JPN', 'us']);
    expect(ids(['NLD', 'NLD', 'JPN', 'us', 'china'], { subject: 'Japan' })).toEqual(['JPN', 'china', 'NLD', 'us']);
    const subject = lanesOf(['NLD', 'us', 'china'], {}, { figure: [{ subject: 'The Netherlands' }] });
    expect(subject.map(({ id, color }) => [id, color])).toEqual([
      ['NLD', 'china'],
      ['china', 'series-4'],
      ['us', 'us'],
    ]);
  });

  test('have colours of their own', () => {
    const colors = lanesOf(['NLD', 'JPN', 'us', 'china', 'ASML']).map(({ color }) => color);
    expect(new Set(colors).size).toBe(5);
  });

  test('of more actors share one, which the note counts and whose events name theirs', () => {
    const actors = ['NLD', 'NLD', 'JPN', 'JPN', 'us', 'us', 'china', 'china', 'KOR', 'DEU', 'ASML'];
    expect(ids(actors)).toEqual(['china', 'NLD', 'JPN', 'other', 'us']);
    for (const locale of LOCALES) expect(describeEvents(rowsOf(actors), locale).note).toMatch(/3|three/u);
    const spec = specFrom(
      events,
      parse({ events: rowsOf(actors) }),
      { locale: 'en', options: defaults },
      {
        width: 1000,
        palette: LIGHT,
      },
    );
    const named = (spec.datasets['layout-events'] as readonly Readonly<Record<string, unknown>>[])
      .filter((row) => row['is_named'])
      .map((row) => row['actor_label']);
    expect(named).toEqual(['South Korea', 'Germany', 'ASML']);
  });

  test('have headings that can be read in both themes', () => {
    const rows = parse({ events: rowsOf(['NLD', 'JPN', 'us', 'china', 'ASML']) });
    for (const palette of [LIGHT, DARK]) {
      const { layer } = specFrom(events, rows, { locale: 'en', options: defaults }, { width: 1000, palette });
      const { encoding } = layer.find(({ name }) => name === 'headings')!;
      for (const color of (encoding.fill as SpecChannel | undefined)?.scale?.range ?? [])
        expect(contrast(rgb(String(color)), rgb(palette.surface))).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('a subject that no row has is an error', () => {
    expect(() => modelOf(['us', 'china'], { subject: 'Narnia' })).toThrow('events has no row with actor "Narnia"');
  });
});

describe('kinds', () => {
  test.each([
    ['Export control', 'control'],
    ['Ban', 'control'],
    ['Tariffs', 'tariff'],
    ['Suspension', 'relaxation'],
    ['規制強化', 'control'],
    ['Eases', 'relaxation'],
    ['Subsidy', 'Subsidy'],
  ])('%s is read as %s', (written, id) => {
    expect(parse({ events: rowsOf(['us'], { kind: written }) }).events[0]?.kind).toBe(id);
  });

  test('of the rows’ own have shapes that no other kind has, and their names in the legend', () => {
    const rows = parse({
      events: ['Subsidy', 'Stock piling', 'control'].flatMap((kind) => rowsOf(['NLD'], { kind, kind_label_ja: '' })),
    });
    const spec = specFrom(events, rows, { locale: 'en', options: defaults }, { width: 610, palette: LIGHT });
    const legend = (spec.datasets['layout-legend'] as readonly Readonly<Record<string, unknown>>[]).map(
      (row) => row['label'],
    );
    expect(legend).toEqual(['Tightens', 'Subsidy', 'Stock piling']);
    const { shape } = spec.layer.find(({ name }) => name === 'marks')!.encoding;
    const shapes = (shape as SpecChannel | undefined)?.scale?.range ?? [];
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe('dates', () => {
  test('of a year alone are printed as that year, and span it', () => {
    const rows = batchOn(['2030', '2030-05-02', '2031'], ['china']);
    for (const locale of LOCALES) {
      const { items } = itemsFrom(events, rows, { locale, options: defaults });
      expect(items[0]?.facts[0]).toMatch(/^2030년?年?$/u);
      const { title } = describeFrom(events, rows, { locale, options: defaults });
      expect(title).toMatch(/2030.*2031/u);
      expect(title).not.toMatch(/0月|0월|\b0\b/u);
    }
    const shown = (options: Partial<TimelineOptions>): number =>
      eventsModel(rows, { ...defaults, ...options }).events.length;
    expect(shown({ from: '2030-12-01', to: '2030-12-31' })).toBe(1);
    expect(shown({ from: '2031-12-31' })).toBe(1);
    const dense = batchOn(
      Array.from({ length: 200 }, (_, at) => String(1990 + (at % 30))),
      ['us', 'china'],
    );
    for (const width of PICTURE_WIDTHS)
      expect(
        JSON.stringify(specFrom(events, dense, { locale: 'ja', options: defaults }, { width, palette: LIGHT })),
      ).not.toMatch(/NaN|undefined/u);
  });

  test('may end in a month', () => {
    const [talks] = parse({ events: rowsOf(['us'], { date: '2030-02', end_date: '2030-04', kind: 'talks' }) }).events;
    expect(talks).toMatchObject({ kind: 'negotiation', endDate: '2030-04' });
    expect(() => parse({ events: rowsOf(['us'], { date: '2030-02-03', end_date: '2030-02' }) })).not.toThrow();
    expect(() => parse({ events: rowsOf(['us'], { date: '2030-02-03', end_date: '2030-01' }) })).toThrow('no earlier');
  });

  test('rows without an id have that of their number', () => {
    const rows = rowsOf(['us', 'china', 'us']).map((row, index) => (index === 1 ? { ...row, id: 'event-1' } : row));
    const ids = parse({ events: rows }).events.map(({ id }) => id);
    expect(ids).toEqual(['event-1-', 'event-1', 'event-3']);
  });
});

describe('sentences', () => {
  test('of one actor’s events name it', () => {
    expect(describeEvents(rowsOf(['NLD', 'NLD'])).title).toBe('Netherlands: two events, Feb 2030');
    expect(describeEvents(rowsOf(['NLD', 'NLD']), 'en', { kind: ['control'] }).title).toBe(
      'Both events involve tightening by the Netherlands, Feb 2030',
    );
  });

  test('count the events of the subject that the page asks for', () => {
    const title = (locale: Locale): string =>
      describeEvents(rowsOf(['NLD', 'NLD', 'us']), locale, { subject: 'Netherlands' }).title;
    expect(title('en')).toBe('Three events, Feb 2030: two by the Netherlands');
    expect(title('ja')).toBe('2030年2月の出来事3件、うちオランダ2件');
    expect(title('ko')).toBe('2030년 2월 사건 3건, 그중 네덜란드 2건');
    expect(title('zh-Hans')).toBe('2030年2月的3起事件，其中荷兰2起');
    expect(title('zh-Hant')).toBe('2030年2月的3件大事，其中荷蘭2件');
  });

  test('say what the timeline is of only as far as the rows go', () => {
    const subtitle = (kind: string, options: Partial<TimelineOptions> = {}): string =>
      describeEvents(rowsOf(['us', 'NLD'], { kind }), 'en', options).subtitle;
    expect(subtitle('control')).toBe('Timeline of export controls');
    expect(subtitle('Subsidy')).toBe('Timeline of events');
    expect(subtitle('tariff', { material: 'Ga' })).toBe('Gallium: timeline of tariffs');
  });

  test('say nothing of how a page dates its events, or who checked them', () => {
    const { notes } = describeEvents(rowsOf(['us'], { kind: 'scheduled' }));
    expect(notes).toEqual(['1 Feb 2030 is a date set in advance, not an act.']);
  });

  const licensed = [
    { symbol: 'gallium', controlled_from: '2030-08-01' },
    { symbol: 'Ge', controlled_from: '2030-08-01' },
    { symbol: 'natural graphite', controlled_from: '2030-12-01' },
    { symbol: 'Magnet powder', controlled_from: '2030-08-01' },
  ];
  const describeElements = (rows: readonly RawRow[], locale: Locale = 'en', options: Partial<TimelineOptions> = {}) =>
    describeFrom(elements, parse({ elements: rows }), { locale, options: { ...defaults, ...options } });

  test('of materials name nobody unless the page does', () => {
    expect(describeElements(licensed)).toMatchObject({
      title: 'Four materials under licence',
      subtitle: 'Gallium, germanium, graphite and Magnet powder in export controls of 2030',
      summary: 'Exports of four materials need a licence, the first since 1 Aug 2030.',
    });
    for (const locale of LOCALES) {
      const { title, subtitle, summary, notes } = describeElements(licensed, locale);
      expect([title, subtitle, summary, ...notes].join(' ')).not.toMatch(
        /China|rare|中国|中國|レアアース|중국|희토류|稀土|全仕向け地|destination/u,
      );
    }
  });

  test('of materials name the subject and the material of the page', () => {
    const asked = { subject: 'Netherlands', material: 'chip materials' };
    expect(describeElements(licensed.slice(0, 2), 'en', asked)).toMatchObject({
      subtitle: 'Chip materials in the Netherlands’ export controls of 2030',
      summary: 'The Netherlands has had two materials under export licence since 1 Aug 2030.',
    });
    expect(describeElements(licensed.slice(0, 2), 'ko', asked).summary).toBe(
      '네덜란드는 2030년 8월 1일부터 2종의 수출을 허가제로 운영하고 있다.',
    );
    expect(describeElements(licensed.slice(0, 2), 'ja', asked).summary).toBe(
      'オランダは2030年8月1日から2元素の輸出を許可制としている。',
    );
  });

  test('of rare earths call them so', () => {
    expect(describeElements([{ symbol: 'Dysprosium', controlled_from: '2030-08-01' }])).toMatchObject({
      title: 'One rare-earth element under licence',
      summary: 'One rare-earth element has been under export licence since 1 Aug 2030.',
    });
  });

  test('the table of materials has no symbols where there are none', () => {
    const { columns, rows } = describeElements([{ symbol: 'graphite', label_ko: '천연 흑연' }], 'ko').table;
    expect(columns.map(({ id }) => id)).toEqual(['element', 'status', 'since', 'suspension', 'flag', 'source']);
    expect(rows[0]?.[0]).toBe('천연 흑연');
  });
});

describe('any rows', () => {
  const compiled = new Set(
    [events, elements].flatMap((view) =>
      [bundled, ...(view.samples?.(bundled) ?? [])].flatMap((rows) =>
        (['article', 'core', 'full'] as const).flatMap((scope) =>
          PICTURE_WIDTHS.flatMap((width) =>
            specFrom(
              view,
              rows,
              { locale: 'en', options: { ...defaults, scope } },
              { width, palette: LIGHT },
            ).layer.map(layerStructure),
          ),
        ),
      ),
    ),
  );

  test.each([
    ['events', events, ownEvents],
    ['elements', elements, ownElements],
  ] as const)(
    'of %s are drawn whole, from layers that are compiled ahead',
    async (_, view, rows) => {
      await fc.assert(
        fc.asyncProperty(rows, drawnSomehow, async (one, how) => {
          await expectDrawnWell(exportControlTimeline, view, one, how);
          const options = { ...defaults, ...one.options };
          const spec = specFrom(
            view,
            exportControlTimeline.parse(one.tables),
            { locale: how.locale, options },
            {
              width: how.width,
              palette: LIGHT,
            },
          );
          expect(spec.layer.map(layerStructure).filter((structure) => !compiled.has(structure))).toEqual([]);
        }),
        { numRuns: randomRuns(30) },
      );
    },
    600_000,
  );
});
