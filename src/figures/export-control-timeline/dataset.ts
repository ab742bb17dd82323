import type { RawTables } from '../../core/data/raw-tables.ts';
import { LabelCollector } from '../../core/data/labels.ts';
import { assertNoEmptyTable } from '../../core/data/read-rows.ts';
import { assertKnownSources } from '../../core/data/row-checks.ts';
import { parseCheckedTo } from '../../core/data/rows/edition.ts';
import { elementSchema, parseElements, type ListedElement } from '../../core/data/rows/elements.ts';
import type { Correction } from '../../core/data/rows/corrections.ts';
import { correctionSchema, parseCorrections } from '../../core/data/rows/parse-corrections.ts';
import type { Note } from '../../core/data/rows/notes.ts';
import { noteSchema, parseNotes } from '../../core/data/rows/parse-notes.ts';
import { annotationSchema } from '../../core/data/rows/parse-annotations.ts';
import { parseSettings, settingsSchema, type Settings } from '../../core/data/rows/settings.ts';
import { sourceSchema, sourcesIn, type Sources } from '../../core/data/source.ts';
import type { Labels } from '../../core/i18n/label.ts';
import { firstDayOf, type EventDescription, type TimelineEvent } from './rows/events.ts';
import { eventSchema, parseEvents } from './rows/parse-events.ts';

/** Row schemas of the figure's datasets, by file name. */
export const TIMELINE_SCHEMAS = {
  events: eventSchema,
  elements: elementSchema,
  notes: noteSchema,
  corrections: correctionSchema,
  sources: sourceSchema,
  figure: settingsSchema,
  annotations: annotationSchema,
};

export interface TimelineData {
  readonly events: readonly TimelineEvent[];
  readonly descriptions: readonly EventDescription[];
  readonly elements: readonly ListedElement[];
  /** Caveats of the rows. */
  readonly notes: readonly Note[];
  /** Values that this version corrected. */
  readonly corrections: readonly Correction[];
  readonly sources: Sources;
  /** Day that the rows were checked to, YYYY-MM-DD. */
  readonly checkedTo: string;
  /** Whether the rows are an edition of the bundled ones, which somebody checked to a day. */
  readonly isEdition: boolean;
  /** Names that the rows give. */
  readonly labels: Labels;
  readonly settings: Settings;
}

/** The day of the last act in the rows, used if there is no edition date. */
function lastAct(events: readonly TimelineEvent[], elements: readonly ListedElement[]): string {
  const days = [
    ...events.filter(({ kind }) => kind !== 'scheduled').map(({ date: day }) => firstDayOf(day)),
    ...elements.flatMap(({ controlledFrom, suspended }) => [controlledFrom ?? '', suspended?.on ?? '']),
  ];
  return days.reduce((last, day) => (day > last ? day : last), '');
}

/**
 * Events and elements from raw tables. The day that they were checked to is that of the `edition` table; without one, it
 * is the day of the last act.
 *
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseTimelineData(tables: RawTables): TimelineData {
  assertNoEmptyTable(tables, ['events', 'elements']);
  const sources = sourcesIn(tables);
  const labels = new LabelCollector();
  const { events, descriptions } = parseEvents(tables, labels);
  const elements = parseElements(tables, labels);
  const notes = parseNotes(tables, 'export-control-timeline', sources);
  assertKnownSources('events', events, 'source_ids', (row) => row.sources, sources);
  assertKnownSources('elements', elements, 'source_ids', (row) => row.sources, sources);
  const corrections = parseCorrections(tables);
  const checkedTo = parseCheckedTo(tables);
  return {
    events,
    descriptions,
    elements,
    notes,
    corrections,
    sources,
    labels: labels.labels,
    settings: parseSettings(tables),
    checkedTo: checkedTo ?? lastAct(events, elements),
    isEdition: checkedTo !== undefined,
  };
}
