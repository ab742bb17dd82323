import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../../src/core/palette.ts';
import { LOCALES, type Locale } from '../../../src/core/locale.ts';
import type { Description } from '../../../src/core/description.ts';
import { elements as elementsView } from '../../../src/figures/export-control-timeline/elements/view.ts';
import { elementsWordsIn } from '../../../src/figures/export-control-timeline/elements/words.ts';
import { eventsWordsIn } from '../../../src/figures/export-control-timeline/events/words.ts';
import { events as eventsView } from '../../../src/figures/export-control-timeline/events/view.ts';
import type { TimelineOptions } from '../../../src/figures/export-control-timeline/options.ts';
import { data, dataWith, defaults, tables } from './rows.ts';

const describeEvents = (rows = data, locale: Locale = 'en', options: Partial<TimelineOptions> = {}): Description =>
  eventsView.describe(rows, { locale, options: { ...defaults, ...options } });
const describeElements = (rows = data, locale: Locale = 'en'): Description =>
  elementsView.describe(rows, { locale, options: defaults });
const specText = (view: typeof eventsView, rows = data): string =>
  JSON.stringify(view.spec(rows, { locale: 'en', options: defaults }, { width: 610, palette: LIGHT }));

const day = (id: string): number => Date.parse(tables['events']!.find((row) => row['id'] === id)!['date']!);

describe('events', () => {
  test('the headline counts the days between the two rows', () => {
    const days = (day('2025-h20-licence') - day('2025-seven')) / 86_400_000;
    expect(days).toBe(5);
    expect(describeEvents().title).toBe('China’s licensing came five days before the H20 rule, not after');
    for (const locale of LOCALES) {
      expect(describeEvents(data, locale).title).toMatch(locale === 'en' ? /five/u : /5/u);
      expect(describeEvents(data, locale).note!.length).toBeLessThanOrEqual(140);
    }
    expect(describeEvents().title.length).toBeLessThanOrEqual(64);
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
    expect(describeEvents(data, 'en', { actor: ['china'] }).title).toBe(
      'Four events, June 2024 to July 2025'.replace('Four', 'Three'),
    );
    expect(describeEvents(dataWith('events', '2025-h20-licence', { date: '2025-04-02' })).title).not.toContain(
      'before',
    );
    expect(describeEvents(data, 'en', { actor: ['china'] }).summary).toContain('China 3');
  });

  test('the table has a row for each event, with its status in words and its sources', () => {
    const { columns, rows } = describeEvents(data, 'en', { scope: 'full' }).table;
    expect(columns.map(({ id }) => id)).toEqual(['date', 'actor', 'kind', 'title', 'flag', 'source']);
    expect(rows).toHaveLength(tables['events']!.length);
    expect(rows.find(([date]) => date === '2025-07-17')).toEqual([
      '2025-07-17',
      'Other',
      'Statement',
      'SCMP analysis: ties moving in the right direction',
      'second-hand',
      'seed-article',
    ]);
    expect(rows.map(([date]) => date)).toContain('2025-05-10/2025-05-12');
  });

  test('a date set ahead is told as such, and nothing of what followed', () => {
    const [first] = describeEvents(data, 'en', { scope: 'core' }).notes;
    expect(first).toBe(
      '10 Nov 2026 is a date set in advance, not an act; what followed had not been established by 22 Nov 2026.',
    );
  });

  test.each(LOCALES)('%s says which options to change where no event is left', (locale) => {
    const options = { ...defaults, from: '2030-01-01', kind: ['ruling'] as const };
    const { summary, table } = eventsView.describe(data, { locale, options });
    for (const name of ['scope', 'from', 'kind']) expect(summary).toContain(name);
    expect(summary).not.toContain('actor');
    expect(table.rows).toEqual([]);
    const spec = JSON.stringify(eventsView.spec(data, { locale, options }, { width: 288, palette: LIGHT }));
    expect(spec.replace(/[",\s]/gu, '')).toContain(summary.slice(0, 6).replace(/\s/gu, ''));
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
    expect(describeElements().title).toBe('Seven under licence, five suspended, five never listed');
    for (const locale of LOCALES) if (locale !== 'en') expect(describeElements(data, locale).title).toMatch(/7.*5.*5/u);
  });

  test('by the USGS, four of the seven are heavy', () => {
    expect(describeElements().note).toBe(
      'The article calls the seven “heavy”. The USGS counts four of them as heavy: Y, Tb, Dy and Lu.',
    );
    expect(describeElements(dataWith('elements', 'Lu', { class_usgs: 'light' })).note).toContain(
      'three of them as heavy: Y, Tb and Dy',
    );
  });

  test('one changed row changes headline, summary, picture and table', () => {
    const changed = dataWith('elements', 'La', { controlled_from: '2025-04-04' });
    expect(describeElements(changed).title).toBe('Eight under licence, five suspended, four never listed');
    expect(describeElements(changed).summary).toContain('eight rare earths');
    expect(specText(elementsView, changed)).toContain('Eight under licence since 4 April 2025');
    expect(describeElements(changed).table.rows.find(([name]) => name === 'Lanthanum')).toContain('under licence');
  });

  test('no mark goes past the last day that the rows tell of', () => {
    const values = (rows: typeof data): { x?: number; x2?: number }[] =>
      (
        elementsView.spec(rows, { locale: 'en', options: defaults }, { width: 1000, palette: LIGHT }) as unknown as {
          layer: { data: { values: { x?: number; x2?: number }[] }; mark: { type: string } }[];
        }
      ).layer
        .filter(({ mark }) => mark.type === 'rect' || mark.type === 'rule')
        .flatMap((layer) => layer.data.values);
    const end = 1000 - 12 - 16;
    expect(Math.max(...values(data).map(({ x2 = 0 }) => x2))).toBe(end);
    const early = { ...data, asOf: '2025-12-01' };
    expect(Math.max(...values(early).map(({ x = 0, x2 = 0 }) => Math.max(x, x2)))).toBe(end);
    const texts = JSON.stringify(
      elementsView.spec(early, { locale: 'en', options: defaults }, { width: 1000, palette: LIGHT }),
    );
    expect(texts, 'the suspension is not over yet').not.toContain('"?"');
  });
});

const sentences = ({ title, subtitle, summary, note, notes }: Description): string[] => [
  title,
  subtitle,
  summary,
  note ?? '',
  ...notes,
];

test('no sentence of one language equals another’s', () => {
  const all = LOCALES.flatMap((locale) =>
    [
      describeEvents(data, locale, { scope: 'core' }),
      describeEvents(data, locale, { actor: ['us'] }),
      describeElements(data, locale),
    ].map((description) => sentences(description).filter(Boolean)),
  ).flat();
  const repeated = all.filter((sentence, index) => all.indexOf(sentence) !== index);
  // Within a language, notes that hold for every scope are the same.
  for (const sentence of new Set(repeated)) {
    const speakers = LOCALES.filter((locale) =>
      [describeEvents(data, locale, { scope: 'core' }), describeElements(data, locale)]
        .flatMap(sentences)
        .includes(sentence),
    );
    expect(speakers, sentence).toHaveLength(1);
  }
});

test.each(['ja', 'zh-Hans', 'zh-Hant'] as const)('%s uses full-width punctuation beside its own letters', (locale) => {
  const strings = (value: unknown): string[] =>
    typeof value === 'string'
      ? [value]
      : typeof value === 'object' && value
        ? Object.values(value).flatMap(strings)
        : [];
  const words = [
    ...[describeEvents(data, locale, { scope: 'core' }), describeElements(data, locale)].flatMap(sentences),
    ...strings([eventsWordsIn(locale), elementsWordsIn(locale)]),
  ];
  for (const sentence of words) expect(sentence).not.toMatch(/[぀-ヿ一-鿿][,:;()?!]|[,:;()?!][぀-ヿ一-鿿]/u);
});
