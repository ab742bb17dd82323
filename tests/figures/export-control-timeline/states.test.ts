/** What the timeline says of pauses, temporary measures and of how the story of the article went on. */
import { describe, expect, test } from 'vitest';
import { flagLabel } from '../../../src/core/i18n/flag.ts';
import { formatDate, formatDay } from '../../../src/core/i18n/format.ts';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import { stateMessages } from '../../../src/core/i18n/state.ts';
import type { Description } from '../../../src/core/figure/description.ts';
import type { Item } from '../../../src/core/figure/items.ts';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../../src/core/drawing/picture.ts';
import { parseTimelineData, type TimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import { elements as elementsView } from '../../../src/figures/export-control-timeline/elements/view.ts';
import { eventsModel, termOf } from '../../../src/figures/export-control-timeline/events/model.ts';
import { events as eventsView } from '../../../src/figures/export-control-timeline/events/view.ts';
import { elementsMessages } from '../../../src/figures/export-control-timeline/i18n/elements.ts';
import { eventsMessages } from '../../../src/figures/export-control-timeline/i18n/events.ts';
import type { TimelineOptions } from '../../../src/figures/export-control-timeline/options.ts';
import { renderSpec } from '../../../src/node/render-spec.ts';
import type { RawRow } from '../../../src/core/data/raw-tables.ts';
import { describeFrom, itemsFrom, specFrom } from '../from-rows.ts';
import { data, dataWith, defaults, tables } from './rows.ts';

const WEAK = ['from-memory', 'disputed', 'not-verified'] as const;

const describeEvents = (
  rows: TimelineData = data,
  locale: Locale = 'en',
  options: Partial<TimelineOptions> = {},
): Description => describeFrom(eventsView, rows, { locale, options: { ...defaults, ...options } });

const without = (id: string): TimelineData => ({ ...data, events: data.events.filter((event) => event.id !== id) });

describe('what followed the article', () => {
  const rulingDay = '2026-02-20';
  const truceDay = '2027-01-10';

  /** The sentence with the days of the rows. */
  const sentence = (locale: Locale, flags: { ruling: string; truce: string }): string =>
    eventsMessages(locale).sequel({
      ruling: { day: formatDate(locale, rulingDay), flag: flags.ruling },
      truce: { day: formatDate(locale, truceDay), flag: flags.truce },
    });
  /** The sentence, whatever its days and flags: the words before the first day. */
  const isSaid = (rows: TimelineData, options: Partial<TimelineOptions> = {}, locale: Locale = 'en'): boolean => {
    const [start = ''] = eventsMessages(locale)
      .sequel({ ruling: { day: '|', flag: '' }, truce: { day: '|', flag: '' } })
      .split('|');
    return describeEvents(rows, locale, options).note?.includes(start) ?? false;
  };

  test.each(LOCALES)('is one sentence in %s with both days, which marks what was not read in its source', (locale) => {
    const said = describeEvents(data, locale).note;
    const secondHand = flagLabel('second-hand', locale);
    expect(said).toContain(sentence(locale, { ruling: '', truce: secondHand }));
    expect(said).toContain(formatDate(locale, rulingDay));
    expect(said).toContain(formatDate(locale, truceDay));
    expect(said!.split(secondHand)).toHaveLength(2);
    const both = describeEvents(dataWith('events', '2026-scotus', { flag: 'derived' }), locale).note;
    expect(both).toContain(sentence(locale, { ruling: flagLabel('derived', locale), truce: secondHand }));
  });

  test('has the days of the rows', () => {
    const changed = dataWith('events', '2026-extension', { end_date: '2027-03-04' });
    expect(describeEvents(changed).note).toContain('both said the truce runs to 4 March 2027 (as cited)');
    expect(describeEvents(dataWith('events', '2026-scotus', { date: '2026-02-21' })).note).toContain(
      'on 21 Feb 2026 the US Supreme Court',
    );
  });

  test('cites the first source of each row last, after those that are shown', () => {
    const sourcesOf = (id: string): readonly string[] => data.events.find((event) => event.id === id)!.sources;
    const { sources } = describeEvents();
    expect(sources.at(-1)).toBe(sourcesOf('2026-scotus')[0]);
    // The row of the suspension cites the other one already.
    const [truce] = sourcesOf('2026-extension');
    expect(sourcesOf('2025-suspension')).toContain(truce);
    expect(describeEvents(without('2025-suspension')).sources.at(-1)).toBe(truce);
  });

  test.each(LOCALES)('is not said in %s where the rows are shown themselves, or without the story', (locale) => {
    expect(isSaid(data, {}, locale)).toBe(true);
    expect(isSaid(data, { scope: 'core' }, locale)).toBe(false);
    expect(isSaid(data, { scope: 'full' }, locale)).toBe(false);
    expect(isSaid(data, { kind: ['control'] }, locale)).toBe(false);
    expect(isSaid(data, { from: '2025-05-01' }, locale)).toBe(false);
  });

  test.each(['2026-scotus', '2026-extension'])('is not said unless %s is there and firm', (id) => {
    expect(isSaid(without(id))).toBe(false);
    for (const flag of WEAK) expect(isSaid(dataWith('events', id, { flag })), flag).toBe(false);
  });

  test('is not said of a truce without a last day', () => {
    expect(isSaid(dataWith('events', '2026-extension', { end_date: '' }))).toBe(false);
  });
});

describe('the headline of events', () => {
  test.each(['2025-seven', '2025-h20-licence'])('never rests on %s if that is less than second-hand', (id) => {
    expect(describeEvents().title).toContain('five days before');
    for (const flag of ['derived', 'second-hand'])
      expect(describeEvents(dataWith('events', id, { flag })).title, flag).toContain('five days before');
    for (const flag of WEAK) {
      const { title, summary } = describeEvents(dataWith('events', id, { flag }));
      expect(title, flag).toBe('17 events, Oct 2022 to Nov 2025');
      expect(summary, flag).not.toContain('five days');
    }
  });
});

describe('the day on which events expire', () => {
  const expiry = (options: Partial<TimelineOptions>, rows = data, locale: Locale = 'en') =>
    describeEvents(rows, locale, options).expiry;

  test.each(LOCALES)('is that of the truce in each scope, in %s', (locale) => {
    const text = stateMessages(locale).expired.truce(formatDate(locale, '2027-01-10'));
    for (const scope of ['article', 'core', 'full'] as const)
      expect(expiry({ scope }, data, locale), scope).toEqual({ on: '2027-01-10', text });
  });

  test('is that of the only pause that is left', () => {
    const options = { scope: 'full', actor: ['china'], from: '2025-11-08', to: '2025-11-09' } as const;
    expect(eventsModel(data, { ...defaults, ...options }).events.map(({ id }) => id)).toEqual(['2025-gage-pause']);
    expect(expiry(options)).toEqual({ on: '2026-11-27', text: 'The suspension shown ended on 27 Nov 2026' });
  });

  test('is that which was stated, of a suspension that is said to be prolonged', () => {
    const options = { scope: 'core', actor: ['china'], from: '2025-11-07', to: '2025-11-07' } as const;
    expect(expiry(options)).toEqual({ on: '2027-01-10', text: 'The suspension shown ended on 10 Jan 2027' });
    expect(expiry(options, dataWith('events', '2026-extension', { prolongs: '' }))?.on).toBe('2026-11-10');
  });

  test('is none if no pause is shown, or if the data say that it is over', () => {
    expect(expiry({ kind: ['control'] })).toBeUndefined();
    expect(expiry({ scope: 'full', kind: ['tariff'] })).toBeUndefined();
    expect(expiry({ to: '2025-11-06' }, without('2026-extension'))).toBeUndefined();
    expect(expiry({}, without('2026-extension'))?.on, 'the suspension is shown').toBe('2026-11-10');
    expect(expiry({ scope: 'full' }, { ...data, checkedTo: '2027-01-11' })).toBeUndefined();
  });

  test('is none for a temporary tariff, which is no suspension', () => {
    const tariff = { scope: 'full', kind: ['tariff'] } as const;
    expect(expiry(tariff, { ...data, checkedTo: '2026-03-01' })).toBeUndefined();
  });
});

describe('the terms of events', () => {
  const term = (id: string, rows = data) =>
    termOf(
      rows.events.find((event) => event.id === id)!,
      rows.events,
    );

  test('are pauses and temporary measures that have a last day', () => {
    expect(term('2025-suspension')).toEqual({
      kind: 'pause',
      until: '2026-11-10',
      statedUntil: '2027-01-10',
      statedFlag: 'second-hand',
    });
    expect(term('2026-surcharge')).toMatchObject({ kind: 'measure', until: '2026-07-24', statedUntil: null });
    expect(term('2025-gage-pause')).toMatchObject({ kind: 'pause', until: '2026-11-27', statedUntil: null });
    expect(term('2026-extension')).toMatchObject({ kind: 'pause', until: '2027-01-10', statedUntil: null });
    expect(term('2025-seven'), 'without a last day').toBeNull();
    expect(term('2025-geneva'), 'talks are over when they end').toBeNull();
  });

  test.each(['statement', 'market', 'ruling', 'scheduled', 'negotiation'])(
    'are none for a %s of several days',
    (kind) => {
      expect(term('2026-surcharge', dataWith('events', '2026-surcharge', { kind }))).toBeNull();
    },
  );

  test('are stated by the row that prolongs them, as reliably as that is', () => {
    const changed = dataWith('events', '2026-extension', { flag: 'disputed', prolongs: '2025-gage-pause' });
    expect(term('2025-gage-pause', changed)).toMatchObject({ statedUntil: '2027-01-10', statedFlag: 'disputed' });
    expect(term('2025-suspension', changed)).toMatchObject({ statedUntil: null });
  });

  const item = (id: string, rows = data, locale: Locale = 'en'): Item =>
    itemsFrom(eventsView, rows, { locale, options: { ...defaults, scope: 'full' } }).items.find(
      (one) => one.id === id,
    )!;

  test('are said of their event, as of the day that the data were checked to', () => {
    expect(item('2025-suspension').facts).toEqual([
      '7 Nov 2025',
      'China',
      'Eases',
      'Announcement 70 suspended six measures at once, until 10 November 2026; the April controls stayed',
      'pause until 10 Nov 2026',
      'both governments said until 10 Jan 2027 (as cited); no legal text found',
    ]);
    expect(item('2026-surcharge').facts.at(-1)).toBe('ended on 24 July 2026');
    expect(item('2026-surcharge', { ...data, checkedTo: '2026-07-24' }).facts.at(-1)).toBe(
      'in force until 24 July 2026',
    );
    expect(item('2025-affiliates-pause').facts.slice(4)).toEqual(['pause until 9 Nov 2026', 'as cited']);
    const later = { ...data, checkedTo: '2027-01-11' };
    expect(item('2025-suspension', later).facts.slice(4)).toEqual([
      'the pause ended on 10 Jan 2027; nothing is known of what followed',
    ]);
  });

  test.each(LOCALES)('add to their event in %s what has ended since', (locale) => {
    const { until } = stateMessages(locale);
    expect(item('2025-suspension', data, locale).expiry).toEqual({
      on: '2027-01-10',
      text: until['pause-ended'](formatDate(locale, '2027-01-10')),
    });
    expect(item('2025-affiliates-pause', data, locale).expiry?.on).toBe('2026-11-09');
    expect(item('2026-surcharge', { ...data, checkedTo: '2026-07-24' }, locale).expiry).toEqual({
      on: '2026-07-24',
      text: until.ended(formatDate(locale, '2026-07-24')),
    });
  });

  test('add nothing that the data say already, and nothing to talks', () => {
    for (const id of ['2026-surcharge', '2025-geneva', '2025-seven']) expect(item(id).expiry, id).toBeUndefined();
  });
});

describe('the suspended elements', () => {
  const view = elementsView;
  const asked = (locale: Locale) => ({ locale, options: defaults });
  const describeElements = (rows = data, locale: Locale = 'en'): Description => describeFrom(view, rows, asked(locale));
  const withElements = (change: (row: RawRow) => RawRow): TimelineData =>
    parseTimelineData({ ...tables, elements: tables['elements']!.map(change) });
  const unstated = withElements((row) => ({ ...row, stated_until: '', stated_flag: '' }));
  const SUSPENDED = ['Eu', 'Ho', 'Er', 'Tm', 'Yb'];

  test.each(LOCALES)('are said in %s to be prolonged, how reliable that is, and what no text says', (locale) => {
    const { summary, expiry } = describeElements(data, locale);
    const stated = formatDate(locale, '2027-01-10');
    const flag = flagLabel('second-hand', locale);
    for (const part of [stated, flag, formatDate(locale, '2026-11-10'), formatDate(locale, '2026-10-08')])
      expect(summary).toContain(part);
    const { detail } = elementsMessages(locale);
    const dates = {
      from: '',
      announced: formatDate(locale, '2025-10-09'),
      suspended: formatDay(locale, '2025-11-07'),
      until: formatDate(locale, '2026-11-10'),
      stated,
      statedFlag: flag,
      year: '2025',
      checkedTo: '',
      isStaggered: false,
      isEdition: true,
      isOver: false,
      hasMagnetMetals: true,
      lists: [],
      who: '',
      what: '',
      names: [],
      isRareEarths: true,
      isElements: true,
    };
    expect(detail.suspended(dates)).toContain(stated);
    const plain = detail.suspended({ ...dates, stated: '', statedFlag: '' });
    expect(plain).not.toContain(flag);
    expect(expiry).toEqual({ on: '2027-01-10', text: stateMessages(locale).expired.suspension(stated) });
    const without = describeElements(unstated, locale);
    expect(without.summary).not.toContain(stated);
    expect(without.expiry?.on).toBe('2026-11-10');
  });

  test('have the stated day in their items, and expire on it', () => {
    const items = itemsFrom(view, data, asked('en')).items.filter(({ id }) => SUSPENDED.includes(id));
    expect(items).toHaveLength(5);
    for (const { facts, expiry } of items) {
      expect(facts.slice(0, 4)).toEqual([
        'announced 9 Oct 2025',
        'suspended on 7 Nov 2025, before taking effect',
        'pause until 10 Nov 2026',
        'both governments said until 10 Jan 2027 (as cited); no legal text found',
      ]);
      expect(expiry?.on).toBe('2027-01-10');
    }
    const licensed = itemsFrom(view, data, asked('en')).items.find(({ id }) => id === 'Dy')!;
    expect(licensed.expiry).toBeUndefined();
  });

  test.each(PICTURE_WIDTHS)('are dashed tiles at %i px, below one line that says their dates', async (width) => {
    const { shapes } = await renderSpec(specFrom(view, data, asked('en'), { width, palette: LIGHT }));
    const dashed = shapes.filter(({ attributes }) => attributes['stroke-dasharray'] !== undefined);
    expect(dashed.map(({ id }) => id)).toEqual(SUSPENDED);
    const text = shapes.map(({ lines = [] }) => lines.join(' ')).join('\n');
    for (const day of ['9 Oct 2025, suspended 7 Nov', '10 Nov 2026', '10 Jan 2027 (as cited, no legal text found)'])
      expect(text.split(day), day).toHaveLength(2);
  });

  test('have one title before and after their last known day, which says nothing of the present', () => {
    const titleOn = (checkedTo: string): string => describeElements({ ...unstated, checkedTo }).title;
    for (const day of ['2026-11-10', '2026-11-11'])
      expect(titleOn(day)).toBe('China licenses seven rare earths; five more were suspended before taking effect');
  });
});

describe('elements in no list', () => {
  const page = { id: 'page', short: 'this page', title: 'This page' };
  const titleOf = (rows: readonly RawRow[], locale: Locale = 'en'): readonly string[] => {
    const custom = parseTimelineData({ sources: [page], elements: rows });
    const { title, summary } = describeFrom(elementsView, custom, { locale, options: defaults });
    const items = itemsFrom(elementsView, custom, { locale, options: defaults }).items;
    const spec = JSON.stringify(
      specFrom(elementsView, custom, { locale, options: defaults }, { width: 1000, palette: LIGHT }),
    );
    return [title, summary, ...items.flatMap(({ facts }) => facts), spec];
  };
  const licensed = (symbol: string, day: string): RawRow => ({ symbol, controlled_from: day });
  const suspended = (day: string): RawRow => ({
    symbol: 'Er',
    announced_on: day,
    due_on: '2032-12-01',
    suspended_on: '2032-11-01',
    suspended_until: '2033-11-01',
  });
  const other = { symbol: 'Nd' };

  test.each(LOCALES)('are in neither of two lists of one year, in %s', (locale) => {
    const words = elementsMessages(locale).unlisted('2031');
    expect(words).toContain('2031');
    const [title, summary] = titleOf([licensed('Dy', '2031-02-03'), suspended('2031-10-09'), other], locale);
    // The title says what the lists are of, and no more.
    expect(title).not.toContain('2031');
    expect(summary).toContain(words);
  });

  test.each([
    ['one list', [licensed('Dy', '2031-02-03')]],
    ['only a list that was suspended', [suspended('2031-10-09')]],
    ['two lists in force', [licensed('Dy', '2031-02-03'), licensed('Tb', '2031-03-04')]],
    ['lists of two years', [licensed('Dy', '2031-02-03'), suspended('2032-10-09')]],
    ['three lists', [licensed('Dy', '2031-02-03'), licensed('Tb', '2031-03-04'), suspended('2031-10-09')]],
  ] as const)('are said to be in no list where rows have %s', (_name, rows) => {
    for (const locale of LOCALES) {
      const [title = '', ...rest] = titleOf([...rows, other], locale);
      expect(rest.join(' ')).toContain(elementsMessages(locale).unlisted(null));
      const wrong = ['2031', '2032'].map((year) => elementsMessages(locale).unlisted(year));
      for (const text of [title, ...rest]) for (const words of wrong) expect(text).not.toContain(words);
    }
  });
});
