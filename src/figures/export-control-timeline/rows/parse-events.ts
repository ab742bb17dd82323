/** Separate from the row type and its values, because an element needs those but not the schemas. */
import type { RawTables } from '../../../core/data/raw-tables.ts';
import * as v from 'valibot';
import type { ByLocale } from '../../../core/i18n/locale.ts';
import { readRows, type Reject } from '../../../core/data/read-rows.ts';
import { assertUnique } from '../../../core/data/row-checks.ts';
import { date, dateOrMonth, filledIn, flag, id, oneOf, sources, text, yesNo } from '../../../core/data/row-schema.ts';
import { ACTORS, KINDS, type TimelineEvent } from './events.ts';

const title = () => v.optional(text());

/** A row of `events`. It must have a title in at least one language. */
export const eventSchema = v.pipe(
  v.object({
    id: id(),
    date: dateOrMonth(),
    date_precision: v.optional(oneOf(['day', 'month'])),
    end_date: v.optional(date()),
    actor: oneOf(ACTORS),
    kind: oneOf(KINDS),
    tier: v.optional(oneOf(['core', 'context']), 'core'),
    in_article: v.optional(yesNo(), 'no'),
    title: v.optional(
      v.pipe(text(), v.description('Short title in any one language, for a row that has none in each.')),
    ),
    title_en: title(),
    title_ja: title(),
    title_ko: title(),
    title_zh_hans: title(),
    title_zh_hant: title(),
    flag: flag(),
    source_ids: sources(),
  }),
  v.metadata({
    anyOf: ['title', 'title_en', 'title_ja', 'title_ko', 'title_zh_hans', 'title_zh_hant'].map(filledIn),
  }),
);

type EventFields = v.InferOutput<typeof eventSchema>;

/** The replacement for a missing title. */
const anyTitle = (row: EventFields): string | undefined =>
  row.title_en ?? row.title ?? row.title_ja ?? row.title_ko ?? row.title_zh_hans ?? row.title_zh_hant;

function titlesOf(row: EventFields, reject: Reject): ByLocale<string> {
  const any = anyTitle(row);
  if (any === undefined) throw reject('title', { kind: 'filled' });
  return {
    ja: row.title_ja ?? any,
    en: row.title_en ?? any,
    ko: row.title_ko ?? any,
    'zh-Hans': row.title_zh_hans ?? any,
    'zh-Hant': row.title_zh_hant ?? any,
  };
}

/**
 * The rows of `events`.
 *
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseEvents(tables: RawTables): readonly TimelineEvent[] {
  const rows = readRows(tables, 'events', eventSchema, (row, reject): TimelineEvent => {
    const { date: day, date_precision: precision, end_date: end = null } = row;
    if (precision === 'day' && day.length < 10) throw reject('date', { kind: 'date' });
    if (precision === 'month' && day.length > 7) throw reject('date', { kind: 'month' });
    if (end !== null && end < day) throw reject('end_date', { kind: 'no-earlier', than: 'date' });
    return {
      id: row.id,
      date: day,
      endDate: end,
      actor: row.actor,
      kind: row.kind,
      tier: row.tier,
      inArticle: row.in_article,
      title: titlesOf(row, reject),
      flag: row.flag,
      sources: row.source_ids,
    };
  });
  assertUnique('events', rows, { id: (row) => row.id });
  return rows;
}
