import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import type { Control, Description } from '../../../src/core/figure/description.ts';
import { elements as elementsView } from '../../../src/figures/export-control-timeline/elements/view.ts';
import { elementsMessages } from '../../../src/figures/export-control-timeline/i18n/elements.ts';
import { eventsMessages } from '../../../src/figures/export-control-timeline/i18n/events.ts';
import { events as eventsView } from '../../../src/figures/export-control-timeline/events/view.ts';
import type { RawRow } from '../../../src/core/data/raw-tables.ts';
import { parseTimelineData, type TimelineData } from '../../../src/figures/export-control-timeline/dataset.ts';
import type { TimelineOptions } from '../../../src/figures/export-control-timeline/options.ts';
import { batchOn, scattered } from './batch.ts';
import { data, dataWith, defaults, tables } from './rows.ts';
import type { FigureView } from '../../../src/core/figure/figure.ts';
import { describeFrom, itemsFrom, specFrom } from '../from-rows.ts';
import { ownWords } from '../own-words.ts';

const describeEvents = (rows = data, locale: Locale = 'en', options: Partial<TimelineOptions> = {}): Description =>
  describeFrom(eventsView, rows, { locale, options: { ...defaults, ...options } });
const describeElements = (rows = data, locale: Locale = 'en'): Description =>
  describeFrom(elementsView, rows, { locale, options: defaults });
const specText = (
  view: FigureView<TimelineData, TimelineOptions>,
  rows = data,
  options: Partial<TimelineOptions> = {},
): string =>
  JSON.stringify(
    specFrom(view, rows, { locale: 'en', options: { ...defaults, ...options } }, { width: 610, palette: LIGHT }),
  );

const day = (id: string): number => Date.parse(String(tables['events']!.find((row) => row['id'] === id)!['date']));

describe('events', () => {
  test('the headline counts the days between the two rows', () => {
    const days = (day('2025-h20-licence') - day('2025-seven')) / 86_400_000;
    expect(days).toBe(5);
    expect(describeEvents().title).toBe('China curbed rare earths five days before the US curbed Nvidia’s H20');
    for (const locale of LOCALES) {
      expect(describeEvents(data, locale).title).toMatch(locale === 'en' ? /five/u : /5|닷새/u);
      // Without what followed, which every-view.test.ts limits.
      const shown = describeEvents({ ...data, events: data.events.filter(({ date }) => date < '2026') }, locale);
      expect(ownWords(shown.note!, locale).length).toBeLessThanOrEqual(140);
    }
    expect(describeEvents().title.length).toBeLessThanOrEqual(68);
  });

  test('one changed date changes headline, summary, picture and table', () => {
    const changed = dataWith('events', '2025-seven', { date: '2025-04-03' });
    expect(describeEvents(changed).title).toContain('six days');
    expect(describeEvents(changed).summary).toContain('3 April 2025');
    expect(specText(eventsView, changed)).toContain('"3 April"');
    expect(specText(eventsView)).not.toContain('"3 April"');
    expect(describeEvents(changed).table.rows.map(([date]) => date)).toContain('2025-04-03');
    expect(describeEvents(changed).note).toContain('one day before');
  });

  test('one changed title changes picture and table', () => {
    const changed = dataWith('events', '2025-busan', { title_en: 'Gimhae' });
    expect(specText(eventsView, changed)).toContain('Gimhae');
    expect(describeEvents(changed).table.rows.flat()).toContain('Gimhae');
  });

  test('the order is not claimed where the rows are not shown or say otherwise', () => {
    expect(describeEvents(data, 'en', { from: '2025-04-05' }).title).toBe(
      '11 of the 17 events fall between April and Nov 2025',
    );
    expect(describeEvents(dataWith('events', '2025-h20-licence', { date: '2025-04-02' })).title).not.toContain(
      'before',
    );
  });

  test('chosen actors or kinds are described as such, even if the story’s rows are among them', () => {
    const control = { kind: ['control'] } as const;
    const shown = describeEvents(data, 'en', control);
    expect(shown.table.rows.map(([date]) => date)).toEqual(expect.arrayContaining(['2025-04-04', '2025-04-09']));
    expect(shown).toMatchObject({
      title: 'Five of the 17 events involve tightening, Oct 2022 to Oct 2025',
      subtitle: expect.stringMatching(
        /^Timeline of export controls, tariffs and talks; four of the events are in a dailyview\.net report of July 2025$/u,
      ) as string,
      summary: 'Tightening: five events from Oct 2022 to Oct 2025, by actor: US 2, China 3.',
    });
    expect(shown.note, 'the flag of the H20 row was corrected').toBe('Corrected on 28 Nov 2026: see the notes.');
    expect(describeEvents({ ...data, corrections: [] }, 'en', control).note).toBeUndefined();
    expect(specText(eventsView, data, control)).not.toContain('5 days');
    expect(specText(eventsView)).toContain('5 days');
    expect(describeEvents(data, 'en', { from: '2025-04-01', to: '2025-04-30' }).title).toContain('five days before');
  });

  test.each([
    [
      'en',
      { actor: ['us'], kind: ['tariff', 'relaxation'] },
      'Two of the 17 events involve tariffs or easing by the US, April to Aug 2025',
    ],
    ['en', { actor: ['both'] }, 'Three of the 17 events come from the US and China together, May to Oct 2025'],
    ['en', { kind: ['tariff'] }, 'One of the 17 events involves tariffs, April 2025'],
    ['ja', { actor: ['china'] }, '17件のうち5件が中国の動き（2024年6月〜2025年11月）'],
    ['ja', { actor: ['both'], kind: ['negotiation'] }, '17件のうち3件が米中の協議（2025年5月〜10月）'],
    ['ja', { to: '2024-12-31' }, '17件のうち3件が2022年10月〜2024年6月の出来事'],
    ['ko', { kind: ['control'] }, '사건 17건 중 5건은 통제 강화(2022년 10월~2025년 10월)'],
    ['zh-Hans', { actor: ['other'] }, '17起事件中，1起出自其他各方（2025年7月）'],
    ['zh-Hant', { actor: ['us'], kind: ['relaxation'] }, '17件事件中，1件屬美國的鬆綁（2025年8月）'],
  ] as const)('in %s, %j is titled “%s”', (locale, options, title) => {
    expect(describeEvents(data, locale, options).title).toBe(title);
  });

  test('the summary counts what was not asked for, or names the only event', () => {
    const summary = (options: Partial<TimelineOptions>, locale: Locale = 'en'): string =>
      describeEvents(data, locale, options).summary;
    expect(summary({ actor: ['china'] })).toBe(
      'China: five events from June 2024 to Nov 2025, by kind: Tightens 3, Eases 1, Statement 1.',
    );
    expect(summary({ kind: ['negotiation'] })).toBe('Talks: three events from May to Oct 2025, by actor: Both 3.');
    expect(summary({ actor: ['both'], kind: ['negotiation'] })).toBe(
      'Talks by the US and China together: three events from May to Oct 2025.',
    );
    expect(summary({ kind: ['tariff'] })).toBe('Tariffs: one event in April 2025: US announces reciprocal tariffs.');
    expect(summary({ kind: ['tariff'] }, 'ja')).toBe('関税は2025年4月に1件。「米、相互関税を発表」。');
  });

  test('the article is spoken of only where rows are of it', () => {
    const { subtitle, notes } = describeEvents(data, 'en', { kind: ['tariff'] });
    expect(subtitle).toBe('Timeline of export controls, tariffs and talks');
    expect(notes.filter((note) => note.includes('article') || note.includes('Announcement 18'))).toEqual([]);
    expect(describeEvents(data, 'en', { actor: ['both'] }).subtitle).toContain(
      'two of the events are in a dailyview.net report of July 2025',
    );
    const custom = { ...data, events: data.events.map((event) => ({ ...event, inArticle: false })) };
    const reported = describeEvents(custom, 'en', {});
    expect(reported.table.rows, 'the scope of the article leaves nothing out').toHaveLength(data.events.length);
    expect(JSON.stringify([reported.title, reported.subtitle, reported.summary, reported.note])).not.toMatch(
      /article|before/u,
    );
  });

  test('the table has a row for each event, with its status in words and its sources', () => {
    const { columns, rows } = describeEvents(data, 'en', { scope: 'full' }).table;
    expect(columns.map(({ id }) => id)).toEqual(['date', 'actor', 'kind', 'title', 'article', 'flag', 'source']);
    expect(rows).toHaveLength(tables['events']!.length);
    expect(rows.find(([date]) => date === '2025-07-17')).toEqual([
      '2025-07-17',
      'Other',
      'Statement',
      'SCMP analysis: ties moving in the right direction',
      'yes',
      'as cited',
      'seed-article',
    ]);
    expect(rows.map(([date]) => date)).toContain('2025-05-10/2025-05-11');
  });

  test('future dates are described as such, each day once, without what followed', () => {
    const first = (options: Partial<TimelineOptions>): string | undefined =>
      describeEvents(data, 'en', options).notes[0];
    expect(first({ scope: 'core' })).toBe(
      '10 Nov 2026 and 10 Jan 2027 are dates set in advance, not acts; nothing read is later than 8 Oct 2026.',
    );
    // Two rows end on 10 November.
    expect(first({ scope: 'full' })).toBe(
      '9 Nov 2026, 10 Nov 2026, 27 Nov 2026, 1 Jan 2027 and 10 Jan 2027 are dates set in advance, not acts; nothing read is later than 8 Oct 2026.',
    );
    expect(first({ scope: 'full', actor: ['both'], from: '2026-11-01', to: '2026-11-30' })).toBe(
      '10 Nov 2026 is a date set in advance, not an act; nothing read is later than 8 Oct 2026.',
    );
  });

  test.each(LOCALES)('%s says which choices to change where no event is left', (locale) => {
    const options = { ...defaults, from: '2030-01-01', kind: ['ruling'] as const };
    const { summary, table } = describeFrom(eventsView, data, { locale, options });
    const { control, column } = eventsMessages(locale);
    for (const name of [control.from, column.kind]) expect(summary).toContain(name);
    for (const name of ['scope', control.to, column.actor]) expect(summary).not.toContain(name);
    const context = { ...data, events: data.events.filter(({ tier }) => tier === 'context') };
    expect(describeEvents(context, locale, { scope: 'core' }).summary).toContain('scope');
    expect(table.rows).toEqual([]);
    const spec = JSON.stringify(specFrom(eventsView, data, { locale, options }, { width: 288, palette: LIGHT }));
    expect(spec.replace(/[",\s]/gu, '')).toContain(summary.slice(0, 6).replace(/\s/gu, ''));
  });
});

describe('the controls', () => {
  const controlsOf = (options: Partial<TimelineOptions> = {}, locale: Locale = 'en', rows = data): readonly Control[] =>
    describeEvents(rows, locale, options).controls ?? [];
  const choicesOf = (option: string, controls: readonly Control[]): readonly string[] =>
    controls.flatMap((control) =>
      control.kind === 'choice' && control.option === option ? control.choices.map(({ id }) => id) : [],
    );

  test('are a range of the days of the scope, and the actors and kinds that occur in it', () => {
    expect(controlsOf()[0]).toEqual({
      kind: 'span',
      label: 'Time',
      from: { option: 'from', label: 'From' },
      to: { option: 'to', label: 'To' },
      extent: ['2022-10-07', '2025-11-07'],
    });
    expect(choicesOf('actor', controlsOf())).toEqual(['us', 'china', 'both', 'company', 'other']);
    expect(choicesOf('kind', controlsOf())).not.toContain('ruling');
    expect(choicesOf('kind', controlsOf({ scope: 'full' }))).toContain('ruling');
    const china = { ...data, events: data.events.filter(({ actor }) => actor === 'china') };
    expect(choicesOf('actor', controlsOf({}, 'en', china))).toEqual(['china']);
  });

  test('reach to the end of talks and of months', () => {
    const extentFor = (id: string, fields: Readonly<Record<string, string>>): unknown => {
      const { events } = dataWith('events', id, fields);
      const controls = controlsOf({ scope: 'full' }, 'en', {
        ...data,
        events: events.filter((each) => each.id === id),
      });
      return controls.find(({ kind }) => kind === 'span');
    };
    expect(extentFor('2010-japan', {})).toMatchObject({ extent: ['2010-09-01', '2010-09-30'] });
    expect(extentFor('2025-geneva', {})).toMatchObject({ extent: ['2025-05-10', '2025-05-11'] });
    expect(extentFor('2026-suspension-end', {})).toMatchObject({ extent: ['2026-11-10', '2026-11-10'] });
  });

  test('stay as they are whatever is chosen by them, even where nothing is left', () => {
    for (const options of [
      { from: '2025-04-04' },
      { actor: ['china'] },
      { kind: ['ruling'] },
      { to: '1999-01-01' },
    ] as const)
      expect(controlsOf(options)).toEqual(controlsOf());
  });

  test.each(LOCALES)('are named in %s, with the words of picture and table', (locale) => {
    const { columns } = describeEvents(data, locale).table;
    const { actor, kind, column } = eventsMessages(locale);
    const [span, ...choices] = controlsOf({}, locale);
    expect(choices.map(({ label }) => label)).toEqual([column.actor, column.kind]);
    expect(columns.map(({ label }) => label)).toEqual(expect.arrayContaining([column.actor, column.kind]));
    for (const control of choices)
      for (const { id, label } of control.kind === 'choice' ? control.choices : [])
        expect(label).toBe({ ...actor, ...kind }[id as 'us']);
    if (span?.kind !== 'span') throw new Error('The first control is no span.');
    expect(new Set([span.label, span.from.label, span.to.label]).size).toBe(3);
  });
});

describe('elements', () => {
  test('the groups are those of the rows', () => {
    const raw = tables['elements']!;
    const counts = [
      raw.filter((row) => row['controlled_from']).length,
      raw.filter((row) => row['announced_on']).length,
      raw.filter((row) => !row['controlled_from'] && !row['announced_on']).length,
    ];
    expect(counts).toEqual([7, 5, 5]);
    expect(describeElements().title).toBe(
      'China licenses seven rare earths; five more were suspended before taking effect',
    );
    for (const locale of LOCALES)
      if (locale !== 'en') expect(describeElements(data, locale).title).toMatch(/7\D+5\D+$/u);
  });

  test('by the USGS, four of the seven are heavy', () => {
    expect(ownWords(describeElements().note!, 'en')).toBe(
      'A dailyview.net report of July 2025 calls the seven “heavy”; the USGS counts four of them as heavy: Y, Tb, Dy and Lu.',
    );
    expect(describeElements(dataWith('elements', 'Lu', { class_usgs: 'light' })).note).toContain(
      'three of them as heavy: Y, Tb and Dy',
    );
  });

  test('custom data is not described with facts about the bundled rows', () => {
    const page = { id: 'page', short: 'this page', title: 'Data of this page' };
    const custom = (days: RawRow): TimelineData =>
      parseTimelineData({
        sources: [page],
        elements: tables['elements']!.map((row) => ({ symbol: row['symbol'], class_usgs: row['class_usgs'], ...days })),
      });
    for (const locale of LOCALES) {
      for (const [days, year] of [
        [{}, ''],
        [{ controlled_from: '2031-02-03' }, '2031'],
      ] as const) {
        const { subtitle, note, notes } = describeElements(custom(days), locale);
        expect(subtitle).not.toContain('2025');
        expect(subtitle).toContain(year);
        expect(subtitle).not.toBe('');
        expect(note).toBeUndefined();
        expect(notes).toEqual([]);
      }
    }
  });

  test('rows of a page that cite a bundled source do not get its notes', () => {
    const custom = parseTimelineData({ sources: tables['sources']!, elements: tables['elements']! });
    expect(describeElements(custom).sources).toContain('mofcom-18-2025');
    expect(describeElements(custom).notes).toEqual([]);
  });

  test('what followed a suspension is said to be unknown only after its end', () => {
    const notes = (rows: TimelineData): string => describeElements(rows).notes.join(' ');
    // The last day that anybody named is 10 January 2027, and belongs to the suspension.
    for (const checkedTo of ['2026-10-08', '2026-11-11', '2027-01-10'])
      expect(notes({ ...data, checkedTo })).not.toContain('no text on what followed');
    expect(notes({ ...data, checkedTo: '2027-01-11' })).toContain(
      'The suspension was to run until 10 Jan 2027; no text on what followed was found by 11 Jan 2027.',
    );
  });

  test('one changed row changes headline, summary, picture and table', () => {
    const changed = dataWith('elements', 'La', { controlled_from: '2025-04-04' });
    expect(describeElements(changed).title).toBe(
      'China licenses eight rare earths; five more were suspended before taking effect',
    );
    expect(describeElements(changed).summary).toContain('eight rare earths');
    expect(specText(elementsView, changed)).toContain('Eight under licence');
    expect(describeElements(changed).table.rows.find(([name]) => name === 'Lanthanum')).toContain('under licence');
  });

  test.each(LOCALES)(
    'in %s, the magnet metals are named where both are in no list, and a note has the source',
    (locale) => {
      const headings = (rows: TimelineData): string =>
        JSON.stringify(
          specFrom(elementsView, rows, { locale, options: defaults }, { width: 1000, palette: LIGHT }).datasets[
            'layout-groups'
          ],
        );
      const metals = /Nd.*Pr/u;
      expect(headings(data)).toMatch(metals);
      const magnets = tables['notes']!.find(({ id }) => id === 'elements-magnets')!;
      expect(magnets['source_ids']).toBe('wsgs-ree-uses');
      expect(describeElements(data, locale).notes).toContain(magnets[`text_${locale.replace('-', '_').toLowerCase()}`]);
      expect(headings(dataWith('elements', 'Nd', { controlled_from: '2025-04-04' }))).not.toMatch(metals);
      const custom = parseTimelineData({ sources: tables['sources']!, elements: tables['elements']! });
      expect(headings(custom)).not.toMatch(metals);
      expect(describeElements(custom, locale).note).not.toMatch(/July 2025|2025年7月|2025년 7월/u);
    },
  );
});

const sentences = ({ title, subtitle, summary, note, notes }: Description): string[] => [
  title,
  subtitle,
  summary,
  note ?? '',
  ...notes,
];

test('no sentence of one language equals another’s', () => {
  const said = (locale: Locale): string[] =>
    [
      describeEvents(data, locale),
      describeEvents(data, locale, { scope: 'core' }),
      describeEvents(data, locale, { actor: ['us'] }),
      describeEvents(data, locale, { actor: ['both'], kind: ['tariff', 'negotiation'] }),
      describeEvents(data, locale, { kind: ['tariff'] }),
      describeElements(data, locale),
    ]
      .flatMap(sentences)
      .filter(Boolean);
  const all = LOCALES.flatMap(said);
  const repeated = all.filter((sentence, index) => all.indexOf(sentence) !== index);
  // Within a language, notes that hold for every scope are the same.
  expect(repeated.length).toBeGreaterThan(0);
  for (const sentence of new Set(repeated))
    expect(
      LOCALES.filter((locale) => said(locale).includes(sentence)),
      sentence,
    ).toHaveLength(1);
});

test.each(['ja', 'zh-Hans', 'zh-Hant'] as const)('%s uses full-width punctuation beside its own letters', (locale) => {
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(strings)
        : [];
  const messages = [
    ...[
      describeEvents(data, locale, { scope: 'core' }),
      describeEvents(data, locale, { actor: ['us', 'other'], kind: ['tariff', 'relaxation'] }),
      describeEvents(data, locale, { kind: ['tariff'] }),
      describeEvents(batchOn(scattered(200)), locale),
      describeElements(data, locale),
    ].flatMap(sentences),
    ...strings([eventsMessages(locale), elementsMessages(locale)]),
    ...[eventsView, elementsView].flatMap((view) =>
      itemsFrom(view, data, { locale, options: defaults }).items.flatMap(({ facts }) => facts),
    ),
  ];
  for (const sentence of messages) expect(sentence).not.toMatch(/[぀-ヿ一-鿿][,:;()?!]|[,:;()?!][぀-ヿ一-鿿]/u);
});
