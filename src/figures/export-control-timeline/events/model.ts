import { ascending } from 'd3-array';
import type { TimelineEvent } from '../rows/events.ts';
import type { TimelineData } from '../dataset.ts';
import type { TimelineOptions } from '../options.ts';

/** Rows that the headline is computed from, by what they tell. */
export const STORY = {
  licences: '2025-seven',
  chipRule: '2025-h20-licence',
  promise: '2025-h20-return',
  tariffs: '2025-reciprocal',
} as const;

/**
 * Steps that the article leaves out and that its own can't be judged without: the tariffs that came two days before
 * China's licences, the talks that came before those of London, and the licences that the promise of July led to.
 */
const BESIDE_THE_ARTICLE: readonly string[] = [STORY.tariffs, '2025-geneva', '2025-15pct'];

const SCOPES: Readonly<Record<TimelineOptions['scope'], (event: TimelineEvent) => boolean>> = {
  article: ({ id, inArticle }) => inArticle || BESIDE_THE_ARTICLE.includes(id),
  core: ({ tier }) => tier === 'core',
  full: () => true,
};

/** The last day of an event: talks last, anything else is of one day. An end of a suspension is no part of the act. */
export const lastDay = ({ kind, date, endDate }: TimelineEvent): string =>
  (kind === 'negotiation' ? endDate : null) ?? date;

/** The date as ISO 8601: a day, a month or a span. */
export const isoSpan = (event: TimelineEvent): string => {
  const last = lastDay(event);
  return last === event.date ? event.date : `${event.date}/${last}`;
};

/** First and last day of an event; a month alone is all of its days. */
export const firstDay = ({ date }: TimelineEvent): string => (date.length === 7 ? `${date}-01` : date);
export function finalDay(event: TimelineEvent): string {
  const last = lastDay(event);
  if (last.length > 7) return last;
  const end = new Date(`${last}-01`);
  end.setUTCMonth(end.getUTCMonth() + 1, 0);
  return end.toISOString().slice(0, 10);
}

/** The events of a scope: what a reader may choose from. Of rows that have nothing to do with the article it is all. */
export const eventsInScope = (
  events: readonly TimelineEvent[],
  { scope }: TimelineOptions,
): readonly TimelineEvent[] =>
  scope === 'article' && !events.some(({ inArticle }) => inArticle) ? events : events.filter(SCOPES[scope]);

/** The events of the scope that the chosen actors and kinds leave, whenever they happened. */
export const chosenEvents = (events: readonly TimelineEvent[], options: TimelineOptions): TimelineEvent[] =>
  eventsInScope(events, options)
    .filter(({ actor }) => !options.actor.length || options.actor.includes(actor))
    .filter(({ kind }) => !options.kind.length || options.kind.includes(kind));

/** The events that the options ask for, in order of time; rows of one day keep their order. */
export function selectEvents(events: readonly TimelineEvent[], options: TimelineOptions): TimelineEvent[] {
  const { from, to } = options;
  return (
    chosenEvents(events, options)
      // A month alone belongs to a span where any of its days does.
      .filter((event) => from === null || finalDay(event) >= from)
      .filter((event) => to === null || firstDay(event) <= to)
      .sort((a, b) => ascending(a.date, b.date))
  );
}

/** Most events whose titles anybody reads one by one. */
export const MOST_LISTED = 150;

/** Whether events are so many that the picture shows when they crowd, not what each was. */
export const isDense = (events: readonly TimelineEvent[]): boolean => events.length > MOST_LISTED;

/** Whole days from one date to another; NaN where one is a month alone. */
const daysBetween = (from: string, to: string): number =>
  from.length === 10 && to.length === 10 ? Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) : Number.NaN;

/** China's licences and the chip rule that followed. */
export interface Interval {
  readonly from: TimelineEvent;
  readonly to: TimelineEvent;
  readonly days: number;
}

/** The days between two rows by their ids; null where one is not shown or they are not in this order. */
function interval(events: readonly TimelineEvent[], from: string, to: string): Interval | null {
  const start = events.find(({ id }) => id === from);
  const end = events.find(({ id }) => id === to);
  if (!start || !end) return null;
  const days = daysBetween(start.date, end.date);
  return days > 0 ? { from: start, to: end, days } : null;
}

/** What the headline tells, as far as the shown rows bear it out. */
export interface Story {
  readonly order: Interval;
  /** Days by which the tariffs came before the licences. */
  readonly tariffDays: number | null;
  /** Elements under licence since that day. */
  readonly elements: number;
  /** Date of the promise that the chip may be sold again; null where it is not shown or came before the rule. */
  readonly promised: string | null;
  /** Whether no row knows of an end of those licences. */
  readonly licencesStay: boolean;
}

/** The story of the shown rows; null where these don't bear it out, or where it is not the article's rows that do. */
export function storyOf(events: readonly TimelineEvent[], { elements }: Pick<TimelineData, 'elements'>): Story | null {
  const order = interval(events, STORY.licences, STORY.chipRule);
  if (!order?.from.inArticle || !order.to.inArticle) return null;
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
 * The story where it is the headline: a reader who chose actors or kinds asked something else, and of a crowd of events
 * two are no headline.
 */
export const headlineOf = (
  events: readonly TimelineEvent[],
  data: Pick<TimelineData, 'elements'>,
  { actor, kind }: TimelineOptions,
): Story | null => (actor.length || kind.length || isDense(events) ? null : storyOf(events, data));

/** Where the article's events are fewer than the others they stand on a band; else bold type alone sets them apart. */
export const hasBands = (events: readonly TimelineEvent[]): boolean => {
  const inArticle = events.filter(({ inArticle }) => inArticle).length;
  return inArticle > 0 && inArticle * 2 <= events.length;
};
