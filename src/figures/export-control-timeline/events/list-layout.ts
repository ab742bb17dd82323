import { formatDay, formatDayRange } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { BASELINE, MARGIN } from '../../../core/drawing/spec.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { textWidth, widestText } from '../../../core/drawing/text.ts';
import type { Labels } from '../../../core/i18n/label.ts';
import type { Actor, TimelineEvent } from '../rows/events.ts';
import { flowIn, GAP } from './flow.ts';
import { endsOf, frameFor, LINE, titleLines, type ByLane, type Frame } from './frame.ts';
import { actorLabel, HEADING, laneHeading } from './labels.ts';
import type { Lanes } from './lanes.ts';
import { placeEventsLegend, type EventsLegend } from './legend.ts';
import { lastDay, type EventsModel } from './model.ts';
import type { Interval } from './story.ts';
import { shortened } from '../shortened.ts';
import { eventsMessages } from '../i18n/events.ts';

/** A place in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface PlacedEvent {
  readonly event: TimelineEvent;
  /** Middle of the mark. */
  readonly y: number;
  readonly bottom: number;
  readonly dateLabel: string;
  /** The title, broken into lines. */
  readonly lines: readonly string[];
}

/** Distances from the middle of a mark to the baselines of the date and of the title. */
export const DROP = { date: BASELINE, title: BASELINE + LINE.title } as const;

export interface ListLayout extends Frame {
  readonly kind: 'list';
  readonly height: number;
  readonly legend: EventsLegend;
  /** Position of the dates, which come after the actor unless the column's heading names it. */
  readonly dateX: ByLane;
  /** Names of the actors, as wide as there is space for. */
  readonly actorNames: ReadonlyMap<Actor, string>;
  /** Lanes with both ends of their lines; a column's heading, and the baseline of its first line. */
  readonly tracks: readonly {
    readonly track: Actor;
    readonly y: number;
    readonly y2: number;
    readonly top: number;
    readonly label: readonly string[];
  }[];
  readonly events: readonly PlacedEvent[];
  /** The rules of the years. */
  readonly years: readonly (Point & { readonly year: string; readonly x2: number })[];
  readonly bracket: {
    /** An SVG path in px of the picture. */
    readonly path: string;
    readonly label: Point;
  } | null;
}

/** The date as printed at an event, without its year. */
const dateIn = (event: TimelineEvent, locale: Locale): string => {
  const last = lastDay(event);
  return last.slice(0, 4) === event.date.slice(0, 4) && last.length > 4
    ? formatDayRange(locale, event.date, last)
    : formatDay(locale, event.date);
};

/** Maximum width of an actor's name in px, so that its date is near. */
const MAX_NAME = 150;

/** Whether the heading of an event's column does not name its actor. */
export const isNamed = ({ columns, lanes }: Frame, { actor }: Pick<TimelineEvent, 'actor'>): boolean =>
  !columns || lanes.all.some(({ shared, actors }) => shared && actors.includes(actor));

/** The names of the actors that events name, and the positions of the dates after the widest of them. */
function datePlaces(
  events: readonly TimelineEvent[],
  frame: Frame,
  labels: Labels,
  locale: Locale,
): Pick<ListLayout, 'actorNames' | 'dateX'> {
  const { textX, lanes, availableWidth } = frame;
  const named = events.filter((event) => isNamed(frame, event));
  const dates = widestText(
    named.map((event) => dateIn(event, locale)),
    { bold: true },
  );
  const space = Math.min(MAX_NAME, availableWidth - 8 - dates);
  const nameOf = (actor: Actor): string => shortened(actorLabel(actor, locale, labels), space, { bold: true });
  const actorNames = new Map(named.map(({ actor }) => [actor, nameOf(actor)]));
  const widest = Math.ceil(widestText([...actorNames.values()], { bold: true })) + 8;
  const hasNames = new Set([...actorNames.keys()].map((actor) => lanes.laneOf(actor)));
  return {
    actorNames,
    dateX: new Map([...textX].map(([lane, x]) => [lane, hasNames.has(lane) ? x + widest : x])),
  };
}

/** Distances of a bracket in px: after a date, after its label, whose width is a generous estimate, and from a mark. */
const BRACKET = { gap: 8, label: 2, mark: 11 };

/**
 * The bracket from one event's date line to the next one's, and its label after the later date. It has no arrowhead,
 * because an arrow from one act to another reads as a cause.
 */
function placeBracket(
  from: PlacedEvent,
  to: PlacedEvent,
  text: string,
  { columns, lanes, trackX, textX, dateX, availableWidth }: Frame & Pick<ListLayout, 'dateX'>,
): ListLayout['bracket'] {
  const placeIn = (places: ByLane, { event }: PlacedEvent): number => places.get(lanes.laneOf(event.actor)) ?? 0;
  const after = (placed: PlacedEvent): number =>
    Math.ceil(placeIn(dateX, placed) + textWidth(placed.dateLabel, { bold: true })) + BRACKET.gap;
  const labelX = after(to);
  const labelEnd = labelX + Math.ceil(textWidth(text, { bold: true })) + BRACKET.label;
  const start = `M${String(after(from))},${String(from.y)}H`;
  return {
    path: columns
      ? `${start}${String(placeIn(trackX, to))}V${String(to.y - BRACKET.mark)}`
      : `${start}${String(endsOf(textX)[0] + availableWidth)}V${String(to.y)}H${String(labelEnd)}`,
    label: { x: labelX, y: to.y + BASELINE },
  };
}

/** Whether columns have space for the bracket of two events: it runs to the right, and its label follows a date alone. */
function hasSpace({ all, laneOf }: Lanes, { from, to }: Interval): boolean {
  const placeOf = ({ actor }: TimelineEvent): number => all.findIndex(({ id }) => id === laneOf(actor));
  return placeOf(from) < placeOf(to) && !all[placeOf(to)]?.shared;
}

/** Places the titles of chronologically ordered events; the story gets a bracket if its two events are adjacent. */
export function layOutList(
  { events, lanes, labels, story }: Pick<EventsModel, 'events' | 'lanes' | 'labels' | 'story'>,
  locale: Locale,
  width: number,
): ListLayout {
  const interval = story?.order ?? null;
  const frame = frameFor(lanes, width, interval);
  const { columns, textX } = frame;
  const isAdjacent = interval && events.indexOf(interval.to) === events.indexOf(interval.from) + 1;
  const bracketed = isAdjacent && (!columns || hasSpace(lanes, interval)) ? interval : null;
  const legend = placeEventsLegend(events, labels, locale, width);
  const lines = widestOverLocales((each) =>
    Math.max(...lanes.all.map((lane) => laneHeading(lane, frame.availableWidth, labels, each).length)),
  );
  const headings = legend.bottom + (columns ? 22 + (lines - 1) * HEADING.line : 0);
  const { tops, years, bottom } = flowIn(locale, events, frame, headings + 6, bracketed);
  const names = datePlaces(events, frame, labels, locale);
  const placed = events.map((event, index): PlacedEvent => {
    const top = tops[index] ?? 0;
    const titled = titleLines(event, frame, bracketed, locale);
    return {
      event,
      y: top + 8,
      bottom: top + LINE.meta + titled.length * LINE.title,
      dateLabel: dateIn(event, locale),
      lines: titled,
    };
  });
  const from = placed.find(({ event }) => event === bracketed?.from);
  const to = placed.find(({ event }) => event === bracketed?.to);
  const ends = columns
    ? { y: headings, y2: bottom - GAP.event + 4 }
    : { y: placed[0]?.y ?? 0, y2: placed.at(-1)?.y ?? 0 };
  return {
    kind: 'list',
    ...frame,
    height: bottom - GAP.event + 10,
    legend,
    ...names,
    tracks: lanes.all.map((lane) => {
      const label = laneHeading(lane, frame.availableWidth, labels, locale);
      return { track: lane.id, ...ends, top: ends.y - (label.length - 1) * HEADING.line, label };
    }),
    events: placed,
    years: years.map(({ year, y }) => ({ year, x: columns ? MARGIN : endsOf(textX)[0], x2: width - MARGIN, y })),
    bracket:
      from && to && bracketed
        ? placeBracket(from, to, eventsMessages(locale).days(bracketed.days), { ...frame, ...names })
        : null,
  };
}
