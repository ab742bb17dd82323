/** Separate from the row type and its values, because an element needs those but not the schemas. */
import type { RawTables } from '../../../core/data/raw-tables.ts';
import * as v from 'valibot';
import { labelOf, type LabelCollector } from '../../../core/data/labels.ts';
import { readRows } from '../../../core/data/read-rows.ts';
import { assertUnique } from '../../../core/data/row-checks.ts';
import { dateOrMonth, filledIn, flag, id, oneOf, sources, yesNo } from '../../../core/data/row-schema.ts';
import { localeText } from '../../../core/data/text-by-locale.ts';
import { ACTORS, KINDS, type TimelineEvent } from './events.ts';

const actorLabel = labelOf('actor');
const titles = localeText('title', 'Short title in any one language, for a row that has none in each.');

/** A row of `events`. It must have a title in at least one language. */
export const eventSchema = v.pipe(
  v.object({
    id: v.optional(id()),
    date: dateOrMonth(),
    date_precision: v.optional(oneOf(['day', 'month'])),
    end_date: v.optional(dateOrMonth()),
    prolongs: v.optional(id()),
    actor: oneOf(ACTORS),
    kind: oneOf(KINDS),
    tier: v.optional(oneOf(['core', 'context']), 'core'),
    in_article: v.optional(yesNo(), 'no'),
    ...titles.fields,
    ...actorLabel.fields,
    flag: flag(),
    source_ids: sources(),
  }),
  v.metadata({ anyOf: titles.columns.map(filledIn) }),
);

/** Length of a date that is only a year. */
const YEAR_LENGTH = 4;

/**
 * The rows of `events`. Those without an id get one from their position.
 *
 * @param labels - Collects the names that rows give to actors.
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseEvents(tables: RawTables, labels: LabelCollector): readonly TimelineEvent[] {
  let position = 0;
  const rows = readRows(tables, 'events', eventSchema, (row, reject): TimelineEvent => {
    position += 1;
    const { date: day, date_precision: precision, end_date: end = null } = row;
    // No picture can place a year among days.
    if (day.length === YEAR_LENGTH) throw reject('date', { kind: 'date-or-month' });
    if (end?.length === YEAR_LENGTH) throw reject('end_date', { kind: 'date-or-month' });
    if (precision === 'day' && day.length < 10) throw reject('date', { kind: 'date' });
    if (precision === 'month' && day.length > 7) throw reject('date', { kind: 'month' });
    // A month begins no later than its days.
    if (end !== null && end < day.slice(0, end.length)) throw reject('end_date', { kind: 'no-earlier', than: 'date' });
    const title = titles.of(row);
    if (!title) throw reject('title', { kind: 'filled' });
    labels.add(row.actor, actorLabel.given(row));
    return {
      id: row.id ?? `row-${String(position)}`,
      date: day,
      endDate: end,
      prolongs: row.prolongs ?? null,
      actor: row.actor,
      kind: row.kind,
      tier: row.tier,
      inArticle: row.in_article,
      title,
      flag: row.flag,
      sources: row.source_ids,
    };
  });
  assertUnique('events', rows, { id: (row) => row.id });
  return rows;
}
