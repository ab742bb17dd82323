/** Separate from the row type and its values, because an element needs those but not the schemas. */
import type { RawTables } from '../../../core/data/raw-tables.ts';
import * as v from 'valibot';
import { labelOf, type LabelCollector } from '../../../core/data/labels.ts';
import { named } from '../../../core/data/name-fields.ts';
import { readRows } from '../../../core/data/read-rows.ts';
import { assertUnique } from '../../../core/data/row-checks.ts';
import { dateOrMonth, filledIn, flag, id, oneOf, sources, yesNo } from '../../../core/data/row-schema.ts';
import { localeText } from '../../../core/data/text-by-locale.ts';
import { byLocale } from '../../../core/i18n/locale.ts';
import type { GivenText } from '../../../core/i18n/label.ts';
import { eventsMessages } from '../i18n/events.ts';
import { actorId } from './actor-id.ts';
import { kindId } from './kind-id.ts';
import { ACTORS, finalDayOf, firstDayOf, type EventDescription, type TimelineEvent } from './events.ts';

const actorLabel = labelOf('actor');
const kindLabel = labelOf('kind');

/** The name of `both` in rows that are about others than China and the United States. */
const bothSides = (): GivenText => {
  const name = byLocale((locale) => eventsMessages(locale).bothSides);
  return { ...name, any: undefined, fallback: name.en };
};

const titles = localeText('title', 'Short title in any one language, for a row that has none in each.');
const descriptions = localeText(
  'description',
  'One or two sentences in any one language, for a row that has none in each.',
);

/** The events, and the descriptions of those that have one. */
export interface ParsedEvents {
  readonly events: readonly TimelineEvent[];
  readonly descriptions: readonly EventDescription[];
}

/** A row of `events`. It must have a title in at least one language. */
export const eventSchema = v.pipe(
  v.object({
    id: v.optional(id()),
    date: dateOrMonth(),
    date_precision: v.optional(oneOf(['day', 'month', 'year'])),
    end_date: v.optional(dateOrMonth()),
    prolongs: v.optional(id()),
    actor: named(actorId),
    kind: named(kindId),
    tier: v.optional(oneOf(['core', 'context']), 'core'),
    in_article: v.optional(yesNo(), 'no'),
    ...titles.fields,
    ...descriptions.fields,
    ...actorLabel.fields,
    ...kindLabel.fields,
    flag: flag(),
    source_ids: sources(),
  }),
  v.metadata({ anyOf: titles.columns.map((column) => filledIn(column)) }),
);

/** Events with an id each; those that rows give stay. */
function withIds(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const given = new Set(events.map(({ id: one }) => one));
  return events.map((event, index) => {
    if (event.id) return event;
    let own = `event-${index + 1}`;
    while (given.has(own)) own += '-';
    return { ...event, id: own };
  });
}

/**
 * The rows of `events`. One without an id gets that of its number, such as `event-3`.
 *
 * @param labels - Collects the names that rows give to actors and kinds.
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseEvents(tables: RawTables, labels: LabelCollector): ParsedEvents {
  const described: (EventDescription['text'] | null)[] = [];
  const rows = readRows(tables, 'events', eventSchema, (row, reject): TimelineEvent => {
    const { date: day, date_precision: precision, end_date: end = null } = row;
    if (precision === 'day' && day.length < 10) throw reject('date', { kind: 'date' });
    if (precision === 'month' && day.length !== 7) throw reject('date', { kind: 'month' });
    if (precision === 'year' && day.length > 4) throw reject('date', { kind: 'year', minimum: 1900, maximum: 2100 });
    if (end !== null && finalDayOf(end) < firstDayOf(day))
      throw reject('end_date', { kind: 'no-earlier', than: 'date' });
    const title = titles.of(row);
    if (!title) throw reject('title', { kind: 'filled' });
    described.push(descriptions.of(row));
    labels.add(row.actor, actorLabel.given(row));
    labels.add(row.kind, kindLabel.given(row));
    return {
      id: row.id ?? '',
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
  const actors = new Set(rows.map((row) => row.actor));
  if (!actors.has('china') && [...actors].some((one) => !ACTORS.some((known) => known === one)))
    labels.add('both', bothSides());
  const events = withIds(rows);
  assertUnique('events', events, { id: (row) => row.id });
  return {
    events,
    descriptions: events.flatMap(({ id: event }, index) => {
      const text = described[index];
      return text ? [{ id: event, text }] : [];
    }),
  };
}
