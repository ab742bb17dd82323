/** The story of the bundled rows: China's licences and the chip rule that followed, and how it went on. */
import { isFirm } from '../../../core/data/flag.ts';
import type { TimelineData } from '../dataset.ts';
import type { TimelineOptions } from '../options.ts';
import type { TimelineEvent } from '../rows/events.ts';
import { isDense } from './density.ts';

/** Ids of the rows that the headline is computed from. */
export const STORY = {
  licences: '2025-seven',
  chipRule: '2025-h20-licence',
  promise: '2025-h20-return',
  tariffs: '2025-reciprocal',
} as const;

/** Ids of the rows on how the story of the article went on. */
const SEQUEL = { ruling: '2026-scotus', truce: '2026-extension' } as const;

/** Whole days from one date to another; NaN if one has no day. */
const daysBetween = (from: string, to: string): number =>
  from.length === 10 && to.length === 10 ? Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) : Number.NaN;

/** China's licences and the chip rule that followed. */
export interface Interval {
  readonly from: TimelineEvent;
  readonly to: TimelineEvent;
  readonly days: number;
}

/** The interval between two rows, by their ids; null if one is not shown or they are not in this order. */
function interval(events: readonly TimelineEvent[], from: string, to: string): Interval | null {
  const start = events.find(({ id }) => id === from);
  const end = events.find(({ id }) => id === to);
  if (!start || !end) return null;
  const days = daysBetween(start.date, end.date);
  return days > 0 ? { from: start, to: end, days } : null;
}

/** The facts of the headline that the shown rows support. */
export interface Story {
  readonly order: Interval;
  /** Days from the tariffs to the licences. */
  readonly tariffDays: number | null;
  /** Number of elements under licence since that day. */
  readonly elements: number;
  /** Date of the promise that the chip may be sold again; null if it is not shown or came before the rule. */
  readonly promised: string | null;
  /** Whether no row gives an end of those licences. */
  readonly licencesStay: boolean;
}

/** The story of the shown rows; null if they do not support it, or if its rows are not in the article. */
export function storyOf(events: readonly TimelineEvent[], { elements }: Pick<TimelineData, 'elements'>): Story | null {
  const order = interval(events, STORY.licences, STORY.chipRule);
  if (!order?.from.inArticle || !order.to.inArticle) return null;
  if (order.from.actor !== 'china' || order.to.actor !== 'us') return null;
  if (!isFirm(order.from.flag) || !isFirm(order.to.flag)) return null;
  const listed = elements.filter(({ controlledFrom }) => controlledFrom === order.from.date);
  return {
    order,
    tariffDays: interval(events, STORY.tariffs, STORY.licences)?.days ?? null,
    elements: listed.length,
    promised: interval(events, STORY.chipRule, STORY.promise)?.to.date ?? null,
    licencesStay: listed.length > 0 && listed.every(({ suspended }) => suspended === null),
  };
}

/**
 * The story, if it is the headline. It is not if the reader filtered by actor or kind, or if there are so many events
 * that two of them make no headline.
 */
export const headlineOf = (
  events: readonly TimelineEvent[],
  data: Pick<TimelineData, 'elements'>,
  { actor, kind }: TimelineOptions,
): Story | null => (actor.length || kind.length || isDense(events) ? null : storyOf(events, data));

/** How the story went on after the last event shown: the ruling on the tariffs, and the truce that was prolonged. */
export interface Sequel {
  readonly ruling: TimelineEvent;
  readonly truce: TimelineEvent & { readonly endDate: string };
}

/** The sequel of a story, from rows that are not shown; null if a row is missing, shown or not firm. */
export function sequelOf(shown: readonly TimelineEvent[], all: readonly TimelineEvent[]): Sequel | null {
  const rowOf = (id: string): TimelineEvent | undefined => {
    const event = all.find((one) => one.id === id);
    return event && isFirm(event.flag) && !shown.includes(event) ? event : undefined;
  };
  const [ruling, truce] = [rowOf(SEQUEL.ruling), rowOf(SEQUEL.truce)];
  const endDate = truce?.endDate ?? null;
  return ruling && truce && endDate !== null ? { ruling, truce: { ...truce, endDate } } : null;
}
