import { DataError } from '../../core/data-error.ts';
import { FLAGS, type Flag, type RawTables } from '../../core/figure.ts';
import { LOCALES, type ByLocale, type Locale } from '../../core/locale.ts';
import { ELEMENTS, type RareEarth } from '../../core/names.ts';
import { readRows, type RowReader } from '../../core/raw-row.ts';
import { parseSources, type Sources } from '../../core/source.ts';

/** Who acted; `both` is China and the United States together. */
export const ACTORS = ['us', 'china', 'both', 'company', 'other'] as const;
export type Actor = (typeof ACTORS)[number];

/** What was done; `scheduled` is a date set in advance, not an act. */
export const KINDS = [
  'control',
  'retaliation',
  'tariff',
  'relaxation',
  'negotiation',
  'statement',
  'ruling',
  'market',
  'scheduled',
] as const;
export type Kind = (typeof KINDS)[number];

export interface TimelineEvent {
  /** Lower-case letters, digits and hyphens. */
  readonly id: string;
  /** YYYY-MM-DD, or YYYY-MM where only the month is known. */
  readonly date: string;
  /** Last day of talks, or end of a suspension as it was announced. */
  readonly endDate: string | null;
  readonly actor: Actor;
  readonly kind: Kind;
  readonly tier: 'core' | 'context';
  readonly inArticle: boolean;
  /** English where a row has no title in a language. */
  readonly title: ByLocale<string>;
  readonly flag: Flag;
  readonly sources: readonly string[];
}

/** What China's announcements say of one element; dates are YYYY-MM-DD. */
export interface ListedElement {
  readonly symbol: RareEarth;
  readonly usgsClass: 'light' | 'heavy' | 'not-classed';
  /** Day the licence requirement took effect; null where there is none. */
  readonly controlledFrom: string | null;
  /** The announcement that was suspended before it took effect; null where there was none. */
  readonly suspended: { readonly announced: string; readonly due: string; readonly on: string; readonly until: string } | null;
  readonly flag: Flag;
  readonly sources: readonly string[];
}

export interface TimelineData {
  readonly events: readonly TimelineEvent[];
  readonly elements: readonly ListedElement[];
  readonly sources: Sources;
  /** Last day that the rows tell of, YYYY-MM-DD. */
  readonly asOf: string;
}

const TITLE_FIELD: ByLocale<string> = {
  ja: 'title_ja',
  en: 'title_en',
  ko: 'title_ko',
  'zh-Hans': 'title_zh_hans',
  'zh-Hant': 'title_zh_hant',
};

function titlesOf(row: RowReader): ByLocale<string> {
  const english = row.requiredText(TITLE_FIELD.en);
  const titles = LOCALES.map((locale): [Locale, string] => [locale, row.text(TITLE_FIELD[locale]) || english]);
  return Object.fromEntries(titles) as ByLocale<string>;
}

/** Refuses what a single row can't know: an id that another row has, a span that ends before it begins. */
function check<Row>(
  dataset: string,
  rows: readonly Row[],
  rules: readonly { field: string; expected: string; value: (row: Row) => string; holds: (row: Row, index: number) => boolean }[],
): readonly Row[] {
  rows.forEach((row, index) => {
    for (const { field, expected, value, holds } of rules)
      if (!holds(row, index)) throw new DataError({ dataset, row: index + 1, field, value: value(row), expected });
  });
  return rows;
}

const firstOf = <Row>(rows: readonly Row[], name: (row: Row) => string): ReadonlyMap<string, number> =>
  new Map(rows.map((row, index): [string, number] => [name(row), index]).reverse());

function parseEvents(tables: RawTables): readonly TimelineEvent[] {
  const rows = readRows('events', tables['events'], (row): TimelineEvent => ({
    id: row.requiredText('id'),
    date: row.oneOf('date_precision', ['day', 'month']) === 'day' ? row.date('date') : row.month('date'),
    endDate: row.maybeDate('end_date'),
    actor: row.oneOf('actor', ACTORS),
    kind: row.oneOf('kind', KINDS),
    tier: row.oneOf('tier', ['core', 'context']),
    inArticle: row.oneOf('in_article', ['yes', 'no']) === 'yes',
    title: titlesOf(row),
    flag: row.oneOf('flag', FLAGS),
    sources: row.sources('source_ids'),
  }));
  const first = firstOf(rows, ({ id }) => id);
  return check('events', rows, [
    {
      field: 'id',
      expected: 'lower-case letters, digits and hyphens',
      value: ({ id }) => id,
      holds: ({ id }) => /^[a-z0-9-]+$/u.test(id),
    },
    { field: 'id', expected: 'unique', value: ({ id }) => id, holds: ({ id }, index) => first.get(id) === index },
    {
      field: 'end_date',
      expected: 'no earlier than "date"',
      value: ({ endDate }) => endDate ?? '',
      holds: ({ date, endDate }) => endDate === null || endDate >= date,
    },
  ]);
}

function parseElements(tables: RawTables): readonly ListedElement[] {
  const rows = readRows('elements', tables['elements'], (row): ListedElement => {
    const announced = row.maybeDate('announced_on');
    return {
      symbol: row.oneOf('symbol', ELEMENTS),
      usgsClass: row.oneOf('class_usgs', ['light', 'heavy', 'not-classed']),
      controlledFrom: row.maybeDate('controlled_from'),
      suspended: announced
        ? { announced, due: row.date('due_on'), on: row.date('suspended_on'), until: row.date('suspended_until') }
        : null,
      flag: row.oneOf('flag', FLAGS),
      sources: row.sources('source_ids'),
    };
  });
  const first = firstOf(rows, ({ symbol }) => symbol);
  return check('elements', rows, [
    {
      field: 'symbol',
      expected: 'unique',
      value: ({ symbol }) => symbol,
      holds: ({ symbol }, index) => first.get(symbol) === index,
    },
    {
      field: 'announced_on',
      expected: 'empty where "controlled_from" is filled in',
      value: ({ suspended }) => suspended?.announced ?? '',
      holds: ({ controlledFrom, suspended }) => !controlledFrom || !suspended,
    },
    {
      field: 'suspended_on',
      expected: 'no earlier than "announced_on" and no later than "due_on" and "suspended_until"',
      value: ({ suspended }) => suspended?.on ?? '',
      holds: ({ suspended: span }) =>
        !span || (span.announced <= span.on && span.on <= span.due && span.on <= span.until),
    },
  ]);
}

/** The last day on which the rows know of an act: what stands in for the edition's own date. */
function lastAct(events: readonly TimelineEvent[], elements: readonly ListedElement[]): string {
  const days = [
    ...events.filter(({ kind }) => kind !== 'scheduled').map(({ date }) => (date.length === 7 ? `${date}-01` : date)),
    ...elements.flatMap(({ controlledFrom, suspended }) => [controlledFrom ?? '', suspended?.on ?? '']),
  ];
  return days.reduce((last, day) => (day > last ? day : last), '');
}

/**
 * Events and elements from raw tables. The date up to which they tell is that of the `edition` table; for rows without
 * one it is the day of their last act.
 */
export function parseTimelineData(tables: RawTables): TimelineData {
  const events = parseEvents(tables);
  const elements = parseElements(tables);
  const [edition] = readRows('edition', tables['edition'], (row) => row.date('asOf'));
  return { events, elements, sources: parseSources(tables['sources']), asOf: edition ?? lastAct(events, elements) };
}
