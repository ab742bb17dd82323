/** Many events at once: the number per actor in each time band. */
import { group, range } from 'd3-array';
import type { Actor, TimelineEvent } from '../rows/events.ts';
import type { Lanes } from './lanes.ts';
import { isoMonth, monthOf } from './months.ts';

/** Maximum number of events whose titles are listed. */
export const MAX_LISTED = 150;

/** Whether there are so many events that the picture shows their density instead of their titles. */
export const isDense = (events: readonly TimelineEvent[]): boolean => events.length > MAX_LISTED;

/** Length of a time band: a month, a quarter, or a number of years. */
export type Band = 'month' | 'quarter' | number;

/** Bands from the finest, with the maximum number in a picture, which is lower where each band has a label. */
const BANDS: readonly { readonly band: Band; readonly months: number; readonly max: number }[] = [
  { band: 'month', months: 1, max: 92 },
  { band: 'quarter', months: 3, max: 92 },
  ...[1, 2, 5, 10, 25, 50, 100].map((years) => ({ band: years, months: years * 12, max: 40 })),
];
const COARSEST = { band: 250, months: 3000, max: Infinity };

export interface DensityRow {
  /** The band's first month, as YYYY-MM. */
  readonly from: string;
  /** Events of each lane by its id, grouped by actor, each group in chronological order. */
  readonly events: ReadonlyMap<Actor, readonly TimelineEvent[]>;
}

export interface Density {
  readonly band: Band;
  /** Every band from the first event to the last. */
  readonly rows: readonly DensityRow[];
}

interface Bands {
  readonly band: Band;
  readonly months: number;
  /** Bands since the year 0. */
  readonly first: number;
  readonly last: number;
}

/** The finest bands that fit in a picture, for events in chronological order. */
function bandsFor(events: readonly TimelineEvent[]): Bands {
  const ends = [...events.slice(0, 1), ...events.slice(-1)].map(({ date }) => monthOf(date));
  const at = (months: number): { first: number; last: number } => {
    const [first = 0, last = first] = ends.map((month) => Math.floor(month / months));
    return { first, last };
  };
  const fitting = BANDS.find(({ months, max }) => at(months).last - at(months).first < max) ?? COARSEST;
  return { ...fitting, ...at(fitting.months) };
}

/** Band length of the density picture, for events in chronological order. */
export const bandOf = (events: readonly TimelineEvent[]): Band => bandsFor(events).band;

/** Chronologically ordered events, by band and lane. */
export function densityOf(events: readonly TimelineEvent[], lanes: Lanes): Density {
  const { band, months, first, last } = bandsFor(events);
  const rows = range(first, last + 1).map((place) => {
    const byLane = new Map(lanes.all.map(({ id }): [Actor, TimelineEvent[]] => [id, []]));
    return { from: isoMonth(place * months), events: byLane };
  });
  const byActor = group(events, ({ actor }) => actor);
  for (const actor of lanes.colors.keys())
    for (const event of byActor.get(actor) ?? [])
      rows[Math.floor(monthOf(event.date) / months) - first]?.events.get(lanes.laneOf(actor))?.push(event);
  return { band, rows };
}
