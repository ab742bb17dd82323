import type { RawTables } from '../../../src/core/data/raw-tables.ts';
import { readFileSync } from 'node:fs';
import { group } from 'd3-array';
import { csvParse } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import { flagLabel } from '../../../src/core/i18n/flag.ts';
import { formatDate, formatIso } from '../../../src/core/i18n/format.ts';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import type { Item } from '../../../src/core/figure/items.ts';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { parseTimelineData, type TimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import { elements } from '../../../src/figures/export-control-timeline/elements/view.ts';
import { selectEvents } from '../../../src/figures/export-control-timeline/events/model.ts';
import { lanesOf } from '../../../src/figures/export-control-timeline/events/lanes.ts';
import { events } from '../../../src/figures/export-control-timeline/events/view.ts';
import { exportControlTimeline } from '../../../src/figures/export-control-timeline/figure.ts';
import { eventsMessages } from '../../../src/figures/export-control-timeline/i18n/events.ts';
import type { TimelineOptions } from '../../../src/figures/export-control-timeline/options.ts';
import type { TimelineEvent } from '../../../src/figures/export-control-timeline/rows/events.ts';
import { renderSpec } from '../../../src/node/render-spec.ts';
import { batchOn, scattered } from './batch.ts';
import { data, dataWith, defaults } from './rows.ts';
import { describeFrom, itemsFrom, specFrom } from '../from-rows.ts';

type View = (typeof exportControlTimeline.views)[number];

const sources = [{ id: 'page', short: 'this page', title: 'Data of this page' }];
const custom = (rows: RawTables): TimelineData => parseTimelineData({ ...rows, sources });
const example = (name: string) => [...csvParse(readFileSync(`docs/examples/${name}.csv`, 'utf8'))];
const asked = (options: Partial<TimelineOptions>): TimelineOptions => ({ ...defaults, ...options });
const itemsOf = (view: View, rows = data, locale: Locale = 'en', options: Partial<TimelineOptions> = {}) =>
  itemsFrom(view, rows, { locale, options: asked(options) }).items;
const rowsOf = (view: View, rows = data, locale: Locale = 'en', options: Partial<TimelineOptions> = {}) =>
  describeFrom(view, rows, { locale, options: asked(options) }).table.rows;

/** The ids of each keyed shape of the picture. */
async function idsOf(view: View, rows: TimelineData, width: number, options: Partial<TimelineOptions>) {
  const spec = specFrom(view, rows, { locale: 'en', options: asked(options) }, { width, palette: LIGHT });
  return (await renderSpec(spec)).shapes.flatMap(({ id }) => (id ? [id] : []));
}

/** Keys of marks that no shape stands for, neither by its key nor by holding all of its ids. */
function shapeless(items: readonly Item[], ids: readonly string[]): readonly string[] {
  const exact = new Set(ids);
  const holders = group(
    ids.flatMap((id) => id.split(' ').map((id, _, ids) => ({ id, ids }))),
    ({ id }) => id,
  );
  const isHeld = ([first = '', ...others]: readonly string[]): boolean =>
    holders.get(first)?.some(({ ids }) => others.every((id) => ids.includes(id))) ?? false;
  return items.map(({ id }) => id).filter((id) => !exact.has(id) && !isHeld(id.split(' ')));
}

/** How many marks the arrows lead to from the first, itself among them. */
function reached(items: readonly Item[]): number {
  const seen = new Set<number>([0]);
  for (const place of seen) for (const next of Object.values(items[place]!.to)) if (next !== null) seen.add(next);
  return seen.size;
}

const CASES: readonly (readonly [name: string, view: View, rows: TimelineData, options: Partial<TimelineOptions>])[] = [
  ['the article', events, data, {}],
  ['the core', events, data, { scope: 'core' }],
  ['all events', events, data, { scope: 'full' }],
  ['some days', events, data, { scope: 'full', from: '2025-04-01', to: '2025-06-30' }],
  ['two sides without a middle', events, data, { scope: 'full', actor: ['us', 'china'] }],
  ['one kind', events, data, { scope: 'full', kind: ['negotiation'] }],
  [
    'the least of own events',
    events,
    custom({
      events: [{ id: 'talks', date: '2030-02-03', actor: 'both', kind: 'negotiation', title: 'Talks in Busan' }],
    }),
    {},
  ],
  ['own events', events, custom({ events: example('events') }), {}],
  ['10,000 events', events, batchOn(scattered(10_000)), {}],
  ['10,000 events of one day', events, batchOn(scattered(10_000, '2025-04-04', '2025-04-04')), {}],
  ['seventeen elements', elements, data, {}],
  ['the least of own elements', elements, custom({ elements: [{ symbol: 'Dy', controlled_from: '2030-02-03' }] }), {}],
  ['own elements', elements, custom({ elements: example('elements') }), {}],
];

describe.each(CASES)('marks of %s', (_name, view, rows, options) => {
  const items = itemsOf(view, rows, 'en', options);

  test('are one for each row of the table, in its order, under names of their own', () => {
    expect(items.map(({ row }) => row)).toEqual(rowsOf(view, rows, 'en', options).map((_, index) => index));
    expect(items.length).toBeGreaterThan(0);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test.each([288, 1000])('each have a shape at %i px', async (width) => {
    const ids = await idsOf(view, rows, width, options);
    expect(shapeless(items, ids)).toEqual([]);
    const named = new Set(items.flatMap(({ id }) => id.split(' ')));
    expect(ids.flatMap((id) => id.split(' ')).filter((id) => !named.has(id))).toEqual([]);
  });

  test('are all reached by arrows', () => {
    expect(reached(items)).toBe(items.length);
  });

  test.each(LOCALES)('show in %s the values of their rows', (locale) => {
    const labelled = itemsOf(view, rows, locale, options);
    const table = rowsOf(view, rows, locale, options);
    expect(labelled).toHaveLength(items.length);
    const { story } = events.model(rows, asked(options));
    // Of thousands, one in a hundred.
    for (const { id, row, title, facts } of labelled.filter(
      (_, index) => labelled.length < 1000 || index % 100 === 0,
    )) {
      for (const fact of [title, ...facts]) expect(fact).toMatch(/\S/u);
      expect(facts.join('\n')).not.toMatch(/undefined|NaN|Invalid|null/u);
      const cells = table[row!]!.map((cell) => (cell === null ? null : String(cell)));
      const plain = flagLabel('sourced', locale);
      if (view.id === 'events') {
        const [date, actor, kind, name, ...others] = cells;
        // Where the article has some of the events, each row says whether it does.
        const { article } = eventsMessages(locale);
        const [isInArticle, flag] = others.length > 2 ? others : [article.no, ...others];
        expect(title).toBe(name);
        expect(facts.slice(0, 3)).toEqual([formatIso(locale, date!), actor, kind]);
        const isNamed = [story?.order.from.id, story?.order.to.id].includes(id);
        const last = [
          ...(isNamed ? [eventsMessages(locale).lead] : []),
          ...(isInArticle === article.yes ? [article.fact(rows.isEdition)] : []),
          ...(flag === plain ? [] : [flag]),
        ];
        expect(facts.slice(facts.length - last.length)).toEqual(last);
        const description = rows.descriptions.find((one) => one.id === id)?.text[locale];
        const sentence = description ? [description.replace(/[.。]$/u, '')] : [];
        expect(facts.slice(3, 3 + sentence.length)).toEqual(sentence);
        const more = facts.slice(3 + sentence.length, facts.length - last.length);
        // Only the row of a pause or measure with a last day says more.
        const event = rows.events.find((one) => one.id === id)!;
        expect(more.length > 0, id).toBe(event.endDate !== null && event.kind !== 'negotiation');
      } else {
        const [name, symbol, status, since, suspension, ...rest] = cells;
        // Rows of a page may not say how they are classed.
        const [usgsClass, flag] = rest.length > 2 ? rest : ['', ...rest];
        expect(title).toBe(name);
        expect(facts).toContain(symbol);
        // The status comes first.
        expect(facts[0]).toContain(since ? formatDate(locale, since) : status);
        const said = facts.join('\n');
        for (const date of [since, ...(suspension?.split('/') ?? [])])
          if (date) expect(said).toContain(formatDate(locale, date));
        if (!suspension) expect(said).toContain(status);
        expect(said).toContain(usgsClass);
        if (flag === plain) expect(facts).not.toContain(flag);
        else expect(facts.at(-1)).toBe(flag);
      }
    }
  });
});

test('bundled events and elements each have their mark', () => {
  expect(itemsOf(events)).toHaveLength(17);
  expect(itemsOf(elements)).toHaveLength(17);
});

test('there are no items if no event is left', () => {
  expect(itemsOf(events, data, 'en', { from: '2030-01-01' })).toEqual([]);
});

describe('arrows between events', () => {
  const shown = (
    options: Partial<TimelineOptions>,
    rows = data,
  ): { items: readonly Item[]; list: TimelineEvent[] } => ({
    items: itemsOf(events, rows, 'en', options),
    list: selectEvents(rows.events, asked(options)),
  });
  const day = ({ date }: TimelineEvent): number => Date.parse(date);

  test('up and down lead along a track in order of time, from its first event to its last', () => {
    const { items, list } = shown({ scope: 'full' });
    const { all, laneOf } = lanesOf(list, 'china');
    for (const { id } of all) {
      const places = list.flatMap(({ actor }, place) => (laneOf(actor) === id ? [place] : []));
      expect(places.length).toBeGreaterThan(2);
      expect(places.map((place) => items[place]!.to.down)).toEqual([...places.slice(1), null]);
      expect(places.map((place) => items[place]!.to.up)).toEqual([null, ...places.slice(0, -1)]);
    }
  });

  test.each([
    ['three tracks', {}, ['china', 'both', 'us']],
    ['two tracks', { actor: ['us', 'china'] }, ['china', 'us']],
    ['one track', { actor: ['china'] }, ['china']],
  ] as const)('left and right of %s lead to the event nearest in time on the next', (_name, options, tracks) => {
    const { items, list } = shown({ scope: 'full', ...options });
    const { laneOf } = lanesOf(data.events, 'china');
    for (const [place, { to }] of items.entries()) {
      const event = list[place]!;
      const column = (tracks as readonly string[]).indexOf(laneOf(event.actor));
      for (const [arrow, next] of [
        ['left', tracks[column - 1]],
        ['right', tracks[column + 1]],
      ] as const) {
        const there = list.filter(({ actor }) => laneOf(actor) === next);
        const target = to[arrow];
        if (!there.length) {
          expect(target).toBeNull();
          continue;
        }
        expect(there).toContain(list[target!]);
        const distance = (one: TimelineEvent): number => Math.abs(day(one) - day(event));
        expect(distance(list[target!]!)).toBe(Math.min(...there.map(distance)));
      }
    }
  });
});

describe('the descriptions of events', () => {
  test('is the date as a span of talks, who, what, what it was, and what is to be known of the row', () => {
    const facts = (id: string): readonly string[] =>
      itemsOf(events, data, 'en', { scope: 'full' }).find((item) => item.id === id)!.facts;
    expect(facts('2025-geneva')).toEqual([
      '10–11 May 2025',
      'Both',
      'Talks',
      'The joint statement of 12 May cut tariffs for 90 days; China pledged to lift non-tariff steps taken since 2 April',
    ]);
    expect(facts('2010-japan')).toEqual([
      'Sept 2010',
      'China',
      'Tightens',
      'After a collision near the Senkaku/Diaoyu islands, shipments to Japan were reported blocked for about two months',
      'as cited',
    ]);
    expect(itemsOf(events).find(({ title }) => title.startsWith('SCMP'))!.facts).toEqual([
      '17 July 2025',
      'Other',
      'Statement',
      'The Hong Kong daily carried analysts who read the H20 decision as an early sign of improvement',
      'in a dailyview.net report of July 2025',
      'as cited',
    ]);
  });

  test('are written in each language', () => {
    const said = LOCALES.map((locale) => itemsOf(events, data, locale, { scope: 'full' }).map(({ facts }) => facts[3]));
    for (const [index, { id }] of data.events.entries())
      expect(new Set(said.map((facts) => facts[index])).size, id).toBe(LOCALES.length);
  });

  test('of a page’s rows are in the language that they have, and speak of the page’s article', () => {
    const row = { date: '2030-02-03', actor: 'us', kind: 'tariff', title: 'A' };
    const own = custom({
      events: [
        { ...row, id: 'a', in_article: 'yes', description: 'One. Two.' },
        { ...row, id: 'b' },
      ],
    });
    const options = { scope: 'full' } as const;
    expect(itemsOf(events, own, 'en', options).map(({ facts }) => facts.slice(3))).toEqual([
      ['One. Two', 'in the article'],
      [],
    ]);
    expect(itemsOf(events, own, 'ja', options)[0]!.facts.slice(3)).toEqual(['One. Two', '記事に登場']);
    const { columns } = describeFrom(events, own, { locale: 'en', options: { ...defaults, ...options } }).table;
    expect(columns.find(({ id }) => id === 'article')?.label).toBe('Article');
    // If all are, no row needs to say so.
    expect(itemsOf(events, own)[0]!.facts.slice(3)).toEqual(['One. Two']);
  });

  test('changes with its row', () => {
    const changed = dataWith('events', '2025-busan', { title_en: 'Gimhae', flag: 'disputed' });
    const item = itemsOf(events, changed).find(({ id }) => id === '2025-busan')!;
    expect([item.title, item.facts.at(-1)]).toEqual(['Gimhae', 'disputed']);
  });
});

describe('the descriptions of elements', () => {
  const factsOf = (symbol: string, rows = data, locale: Locale = 'en'): readonly string[] =>
    itemsOf(elements, rows, locale).find(({ id }) => id === symbol)!.facts;

  test('is its status with its own dates, and its class', () => {
    expect(factsOf('Dy')).toEqual(['under licence since 4 April 2025', 'Dy', 'USGS class: heavy']);
    expect(factsOf('Ho')).toEqual([
      'announced 9 Oct 2025',
      'suspended on 7 Nov 2025, before taking effect',
      'pause until 10 Nov 2026',
      'both governments said until 10 Jan 2027 (as cited); no legal text found',
      'Ho',
      'USGS class: heavy',
    ]);
    // The heading of its group names it.
    expect(factsOf('Nd')).toEqual([
      'in neither list of 2025',
      'Nd',
      'metal of magnets',
      'USGS class: light (from memory)',
    ]);
    expect(factsOf('Sc')).toContain('USGS class: not classed');
    const over = factsOf('Ho', { ...data, checkedTo: '2027-01-11' });
    expect(over).toContain('the pause ended on 10 Jan 2027; nothing is known of what followed');
    expect(over.join()).not.toContain('both governments');
    expect(factsOf('Dy', dataWith('elements', 'Dy', { flag: 'disputed' })).at(-1)).toBe('disputed');
    const { elements: rows } = dataWith('elements', 'Dy', { controlled_from: '2025-05-06' });
    const later = { ...data, elements: rows };
    expect(factsOf('Dy', later)).toContain('under licence since 6 May 2025');
    expect(factsOf('Tb', later)).toContain('under licence since 4 April 2025');
  });

  test('does not doubt the class that a page supplies', () => {
    const supplied = custom({ elements: [{ symbol: 'Nd', class_usgs: 'light' }] });
    expect(factsOf('Nd', supplied)).toContain('USGS class: light');
    for (const locale of LOCALES) {
      expect(factsOf('Nd', supplied, locale).join()).not.toContain(flagLabel('from-memory', locale));
      expect(factsOf('Nd', data, locale).join()).toContain(flagLabel('from-memory', locale));
    }
  });

  test('is said in no two languages alike', () => {
    for (const symbol of ['Dy', 'Ho', 'Nd']) {
      const sentences = LOCALES.flatMap((locale) => factsOf(symbol, data, locale).filter((fact) => fact !== symbol));
      expect(new Set(sentences).size).toBe(sentences.length);
    }
  });

  test('lies in a line for each group, one below the other', () => {
    const items = itemsOf(elements);
    expect(items.map(({ to }) => to.right).filter((next) => next === null)).toHaveLength(3);
    const [first] = items;
    expect([first!.to.right, first!.to.down, first!.to.up, first!.to.left]).toEqual([1, 7, null, null]);
    expect(items[7]!.to).toMatchObject({ left: null, up: 0, down: 12 });
  });
});
