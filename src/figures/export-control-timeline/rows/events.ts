import { FLAGS, type Flag, type RawTables } from '../../../core/figure.ts';
import { LOCALES, type ByLocale, type Locale } from '../../../core/locale.ts';
import { readRows, type RowReader } from '../../../core/raw-row.ts';
import { check, firstOf } from './check.ts';

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

export function parseEvents(tables: RawTables): readonly TimelineEvent[] {
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
