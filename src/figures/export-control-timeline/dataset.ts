import type { RawTables } from '../../core/data/raw-tables.ts';
import * as v from 'valibot';
import { readRows, assertNoEmptyTable } from '../../core/data/read-rows.ts';
import { assertKnownSources } from '../../core/data/row-checks.ts';
import { date } from '../../core/data/row-schema.ts';
import { elementSchema, parseElements, type ListedElement } from '../../core/data/rows/elements.ts';
import { noteSchema, parseNotes, type Note } from '../../core/data/rows/notes.ts';
import { sourceSchema, sourcesIn, type Sources } from '../../core/data/source.ts';
import type { TimelineEvent } from './rows/events.ts';
import { eventSchema, parseEvents } from './rows/parse-events.ts';

/** Row schemas of the figure's datasets, by file name. */
export const TIMELINE_SCHEMAS = {
  events: eventSchema,
  elements: elementSchema,
  notes: noteSchema,
  sources: sourceSchema,
};

const editionSchema = v.object({ asOf: date() });

export interface TimelineData {
  readonly events: readonly TimelineEvent[];
  readonly elements: readonly ListedElement[];
  /** Caveats of the rows. */
  readonly notes: readonly Note[];
  readonly sources: Sources;
  /** Last day that the rows cover, YYYY-MM-DD. */
  readonly asOf: string;
}

/** The day of the last act in the rows, used if there is no edition date. */
function lastAct(events: readonly TimelineEvent[], elements: readonly ListedElement[]): string {
  const days = [
    ...events.filter(({ kind }) => kind !== 'scheduled').map(({ date: day }) => (day.length === 7 ? `${day}-01` : day)),
    ...elements.flatMap(({ controlledFrom, suspended }) => [controlledFrom ?? '', suspended?.on ?? '']),
  ];
  return days.reduce((last, day) => (day > last ? day : last), '');
}

/**
 * Events and elements from raw tables. The date up to which they are valid is that of the `edition` table; without one,
 * it is the day of the last act.
 *
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseTimelineData(tables: RawTables): TimelineData {
  assertNoEmptyTable(tables, ['events', 'elements']);
  const sources = sourcesIn(tables);
  const events = parseEvents(tables);
  const elements = parseElements(tables);
  const notes = parseNotes(tables, 'export-control-timeline', sources);
  const [edition] = readRows(tables, 'edition', editionSchema, ({ asOf }) => asOf);
  assertKnownSources('events', events, 'source_ids', (row) => row.sources, sources);
  assertKnownSources('elements', elements, 'source_ids', (row) => row.sources, sources);
  return { events, elements, notes, sources, asOf: edition ?? lastAct(events, elements) };
}
