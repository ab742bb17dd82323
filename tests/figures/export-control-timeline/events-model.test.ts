import type { RawRow } from '../../../src/core/data/raw-tables.ts';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../../src/core/drawing/picture.ts';
import { textWidth } from '../../../src/core/drawing/text.ts';
import { DROP, layOutList } from '../../../src/figures/export-control-timeline/events/list-layout.ts';
import { eventsModel, selectEvents } from '../../../src/figures/export-control-timeline/events/model.ts';
import { storyOf } from '../../../src/figures/export-control-timeline/events/story.ts';
import { KIND_SHAPES } from '../../../src/figures/export-control-timeline/events/shapes.ts';
import { events as view } from '../../../src/figures/export-control-timeline/events/view.ts';
import { eventsMessages } from '../../../src/figures/export-control-timeline/i18n/events.ts';
import type { TimelineOptions } from '../../../src/figures/export-control-timeline/options.ts';
import { KINDS } from '../../../src/figures/export-control-timeline/rows/events.ts';
import { renderSpec } from '../../../src/node/render-spec.ts';
import { specFrom } from '../from-rows.ts';
import { parseTimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import { batchOn } from './batch.ts';
import { data, dataWith, defaults, tables } from './rows.ts';

const select = (options: Partial<TimelineOptions>): string[] =>
  selectEvents(data.events, { ...defaults, scope: 'full', ...options }).map(({ id }) => id);
const rawIds = (requested: (row: RawRow) => boolean): string[] =>
  tables['events']!.filter(requested).map((row) => String(row['id']));

describe('actors and kinds of custom rows', () => {
  const event = { date: '2030-02-03', actor: 'US', kind: 'tariff', title: 'A' };
  const custom = parseTimelineData({
    sources: [{ id: 'page', short: 'this page', title: 'This page' }],
    events: [
      { ...event, id: 'a', actor: 'trade_office', kind: 'site visit' },
      { ...event, id: 'b', actor: 'trade office', kind: 'site_visit' },
      { ...event, id: 'c' },
    ],
  });
  const chosen = (options: Partial<TimelineOptions>): string[] =>
    eventsModel(custom, { ...defaults, ...options }).events.map(({ id }) => id);

  test('are chosen by name, with underscores for spaces, and by their ids', () => {
    const ids = new Map(custom.events.map((one) => [one.id, one]));
    expect(chosen({ actor: [ids.get('a')!.actor] })).toEqual(['a']);
    expect(chosen({ actor: [ids.get('b')!.actor] })).toEqual(['b']);
    expect(chosen({ kind: [ids.get('a')!.kind] })).toEqual(['a']);
    expect(chosen({ kind: [ids.get('b')!.kind] })).toEqual(['b']);
    expect(chosen({ actor: ['us'] })).toEqual(['c']);
    expect(chosen({ actor: ['trade_office'], kind: ['tariff'] })).toEqual([]);
  });

  test('are the subject by name', () => {
    for (const subject of ['trade_office', 'trade office'])
      expect(eventsModel(custom, { ...defaults, subject }).subject).toMatch(/trade/u);
  });
});

describe('the options select', () => {
  test('scope article: the twelve of the article and the five it leaves out', () => {
    const reported = rawIds((row) => row['in_article'] === 'yes');
    expect(reported).toHaveLength(12);
    expect(select({ scope: 'article' }).toSorted()).toEqual(
      [...reported, '2025-reciprocal', '2025-geneva', '2025-15pct', '2025-october', '2025-suspension'].toSorted(),
    );
  });

  test('scope core and full', () => {
    expect(select({ scope: 'core' })).toEqual(rawIds((row) => row['tier'] === 'core'));
    expect(select({})).toHaveLength(data.events.length);
  });

  test('from and to include their own day, and a span that reaches into them', () => {
    expect(select({ from: '2025-04-04', to: '2025-04-09' })).toEqual(['2025-seven', '2025-h20-licence']);
    expect(select({ from: '2025-05-11', to: '2025-05-11' })).toEqual(['2025-geneva']);
    expect(select({ from: '2025-05-12', to: '2025-05-12' })).toEqual([]);
  });

  test('a month alone belongs to any span that touches the month', () => {
    expect(select({ from: '2023-11-20', to: '2023-11-30' })).toEqual(['2023-h20']);
    expect(select({ from: '2023-12-01', to: '2023-12-20' })).toEqual([]);
  });

  test('the end of a suspension makes no event longer', () => {
    const ids = select({ from: '2026-11-01' });
    expect(ids).toEqual([
      '2026-affiliates-end',
      '2026-suspension-end',
      '2026-truce-end',
      '2026-gage-end',
      '2027-dfars',
      '2027-truce-end',
    ]);
    const lasting = rawIds((row) => row['kind'] === 'relaxation' && String(row['end_date']) >= '2026-11-01');
    expect(lasting).toHaveLength(5);
    expect(lasting.filter((id) => ids.includes(id))).toEqual([]);
  });

  test('actor and kind, together', () => {
    expect(select({ actor: ['china'], kind: ['retaliation'] })).toEqual(['2024-us-ban', '2025-tungsten']);
    expect(select({ kind: ['ruling', 'tariff'] })).toEqual([
      '2014-wto',
      '2025-reciprocal',
      '2026-section-232',
      '2026-scotus',
      '2026-surcharge',
      '2026-section-301',
    ]);
  });

  test('events in order of time, those of one day as the rows have them', () => {
    const later = dataWith('events', '2010-japan', { date: '2025-04-04', date_precision: 'day' });
    const ids = selectEvents(later.events, { ...defaults, scope: 'core' }).map(({ id }) => id);
    expect(ids.indexOf('2010-japan')).toBe(ids.indexOf('2025-seven') - 1);
  });
});

describe('the story', () => {
  const story = (rows = data): ReturnType<typeof storyOf> => storyOf(selectEvents(rows.events, defaults), rows);

  test('counts days from the rows', () => {
    expect(story()).toMatchObject({
      order: { days: 5 },
      tariffDays: 2,
      elements: 7,
      promised: '2025-07-14',
      licencesStay: true,
    });
    expect(story(dataWith('events', '2025-h20-licence', { date: '2025-04-14' }))?.order.days).toBe(10);
  });

  test('is omitted if the rows do not support it', () => {
    expect(story(dataWith('events', '2025-h20-licence', { date: '2025-04-01' }))).toBeNull();
    expect(story(dataWith('events', '2025-seven', { date: '2025-04', date_precision: 'month' }))).toBeNull();
    expect(storyOf([], data)).toBeNull();
  });
});

describe('marks', () => {
  test.each(KINDS)('%s has a shape of its own look, and a word in every language', (kind) => {
    const numbers = KIND_SHAPES[kind].match(/-?\d+/gu)!.map(Number);
    // The edge covers a px all around.
    expect(Math.max(...numbers) - Math.min(...numbers)).toBeGreaterThanOrEqual(12);
    for (const locale of LOCALES) expect(eventsMessages(locale).kind[kind]).not.toBe('');
  });

  test('no two kinds share a shape; a date set ahead is open', async () => {
    expect(new Set(Object.values(KIND_SHAPES)).size).toBe(KINDS.length);
    const rows = batchOn(
      KINDS.map(() => '2025-04-04'),
      ['china'],
    );
    const { shapes } = await renderSpec(
      specFrom(view, rows, { locale: 'en', options: defaults }, { width: 783, palette: LIGHT }),
    );
    for (const { id, kind } of rows.events) {
      const { attributes } = shapes.find((shape) => shape.id === id && shape.element === 'path')!;
      expect([attributes['fill'], attributes['stroke']]).toEqual(
        kind === 'scheduled' ? [LIGHT.surface, LIGHT.china] : [LIGHT.china, LIGHT.surface],
      );
    }
  });
});

describe('bold type', () => {
  const boldIds = async (rows: typeof data, options: Partial<TimelineOptions> = {}, width = 1000) => {
    const context = { locale: 'en' as const, options: { ...defaults, ...options } };
    const { shapes } = await renderSpec(specFrom(view, rows, context, { width, palette: LIGHT }));
    const titles = shapes.filter(({ element, attributes }) => element === 'text' && attributes['font-size'] === 14);
    return titles.filter(({ attributes }) => attributes['font-weight'] === 'bold').map(({ id }) => id);
  };
  const pair = ['2025-seven', '2025-h20-licence'];

  test.each([288, 1000])('is that of the two events of the title at %i px, in every scope', async (width) => {
    for (const scope of ['article', 'core', 'full'] as const)
      expect(await boldIds(data, { scope }, width)).toEqual(pair);
  });

  test('is nobody’s where the title names no two events', async () => {
    expect(await boldIds(data, { actor: ['us'] })).toEqual([]);
    expect(await boldIds(data, { from: '2025-04-05' })).toEqual([]);
    const own = { ...data, events: data.events.map((event) => ({ ...event, id: `own-${event.id}` })) };
    expect(await boldIds(own)).toEqual([]);
  });
});

describe('a lane without events', () => {
  const closed = (options: Partial<TimelineOptions>, width = 1000) =>
    layOutList(eventsModel(data, { ...defaults, ...options }), 'en', width);

  test('closes, and leaves its colour to no other', () => {
    const { tracks, lanes, availableWidth } = closed({ actor: ['china', 'us'] });
    expect(tracks.map(({ track }) => track)).toEqual(['china', 'us']);
    expect(lanes.all.map(({ color }) => color)).toEqual(['china', 'us']);
    expect(availableWidth).toBeGreaterThan(closed({}).availableWidth);
    expect(closed({ actor: ['company'] }).lanes.all).toMatchObject([{ id: 'both', shared: 'groups' }]);
    expect(closed({ kind: ['tariff'] }, 288).tracks).toHaveLength(1);
    expect(closed({}).tracks).toHaveLength(3);
  });

  test('closes for squares, too', () => {
    const many = batchOn(Array.from({ length: 400 }, () => '2025-04-04'));
    const layout = view.layout(eventsModel(many, { ...defaults, actor: ['us', 'china'] }), 'en', 1000);
    expect(layout.kind === 'density' && layout.columns.map(({ track }) => track)).toEqual(['china', 'us']);
  });

  test.each(PICTURE_WIDTHS)('leaves the story its bracket between two columns at %i px', async (width) => {
    const options = { ...defaults, from: '2025-04-01', to: '2025-04-30' };
    const layout = layOutList(eventsModel(data, options), 'en', width);
    expect(layout.tracks).toHaveLength(2);
    expect(layout.bracket).not.toBeNull();
  });
});

describe.each(['article', 'core', 'full'] as const)('the layout of scope %s', (scope) => {
  const model = eventsModel(data, { ...defaults, scope });
  const { lanes } = model;

  test.each(PICTURE_WIDTHS)('keeps the order of time and keeps events apart at %i px', (width) => {
    const { events: placed, height, columns } = layOutList(model, 'en', width);
    placed.slice(1).forEach(({ y }, index) => expect(y).toBeGreaterThan(placed[index]!.y + 10));
    for (const { id } of lanes.all) {
      const custom = columns ? placed.filter(({ event }) => lanes.laneOf(event.actor) === id) : placed;
      custom.slice(1).forEach(({ y }, index) => expect(y - 8).toBeGreaterThanOrEqual(custom[index]!.bottom));
    }
    expect(Math.max(...placed.map(({ bottom }) => bottom))).toBeLessThanOrEqual(height);
  });

  test('is equally high in every language', () => {
    for (const width of PICTURE_WIDTHS)
      expect(new Set(LOCALES.map((locale) => layOutList(model, locale, width).height)).size).toBe(1);
  });

  test('joins neighbours of the story by a bracket that is read in the order of time', () => {
    for (const locale of LOCALES)
      for (const width of PICTURE_WIDTHS) {
        const { bracket, columns, trackX, textX, availableWidth, events: placed } = layOutList(model, locale, width);
        const [from, to] = ['2025-seven', '2025-h20-licence'].map((id) => placed.find(({ event }) => event.id === id)!);
        // One line without a gap or an arrowhead, which would read as a cause: to the right and down to the later event.
        const [, x, y, end, down, back] = /^M(\d+),(\d+)H(\d+)V(\d+)(?:H(\d+))?$/u
          .exec(bracket?.path ?? '')!
          .map(Number) as [number, number, number, number, number, number];
        expect([y, down]).toEqual([from!.y, columns ? to!.y - 11 : to!.y]);
        expect(end).toBeGreaterThan(x);
        if (columns) expect(end).toBe(trackX.get('us'));
        // In a list it returns to its label, which it ends close to.
        else expect(end - back).toBeGreaterThanOrEqual(8);
        expect(bracket!.label.y).toBe(to!.y + DROP.date);
        const first = [...textX.values()].at(-1)! + availableWidth;
        expect(bracket!.label.x + textWidth(eventsMessages(locale).days(5), { bold: true })).toBeLessThanOrEqual(first);
      }
    expect(layOutList({ ...model, story: null }, 'ja', 288).bracket).toBeNull();
  });
});
