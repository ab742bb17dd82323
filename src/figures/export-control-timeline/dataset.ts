import type { RawTables } from '../../core/figure.ts';
import { readRows } from '../../core/raw-row.ts';
import { parseSources, type Sources } from '../../core/source.ts';
import { parseElements, type ListedElement } from './rows/elements.ts';
import { parseEvents, type TimelineEvent } from './rows/events.ts';

/** The datasets of the figure, by the name of their file. */
export const TIMELINE_DATASETS = ['events', 'elements', 'sources'] as const;

export interface TimelineData {
  readonly events: readonly TimelineEvent[];
  readonly elements: readonly ListedElement[];
  readonly sources: Sources;
  /** Last day that the rows tell of, YYYY-MM-DD. */
  readonly asOf: string;
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
