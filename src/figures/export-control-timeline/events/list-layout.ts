import { formatDay, formatDayRange } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { BASELINE, MARGIN } from '../../../core/drawing/spec.ts';
import { textWidth, widestText } from '../../../core/drawing/text.ts';
import type { TimelineEvent } from '../rows/events.ts';
import { flowIn, GAP } from './flow.ts';
import { frameFor, LINE, titleLines, type Frame } from './frame.ts';
import { placeEventsLegend, type EventsLegend } from './legend.ts';
import { lastDay, type Interval } from './model.ts';
import { TRACK_OF, type Track } from './tracks.ts';
import { eventsMessages } from '../i18n/events.ts';

/** A place in px. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A straight line in px. */
export interface Segment extends Point {
  readonly x2: number;
  readonly y2: number;
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
  readonly dateX: Readonly<Record<Track, number>>;
  /** Both ends of the tracks. A column's heading is at the start of its track. */
  readonly tracks: { readonly y: number; readonly y2: number };
  readonly events: readonly PlacedEvent[];
  /** The rules of the years. */
  readonly years: readonly (Point & { readonly year: string; readonly x2: number })[];
  readonly bracket: {
    readonly segments: readonly Segment[];
    readonly label: Point;
    readonly align: 'left' | 'right';
  } | null;
}

/** The date as printed at an event, without its year. */
const dateIn = (event: TimelineEvent, locale: Locale): string => {
  const last = lastDay(event);
  return last.slice(0, 4) === event.date.slice(0, 4)
    ? formatDayRange(locale, event.date, last)
    : formatDay(locale, event.date);
};

/** Positions of the dates: after the widest name of an actor, except in columns that name the actor above. */
function datePlaces(events: readonly TimelineEvent[], { columns, textX }: Frame, locale: Locale): ListLayout['dateX'] {
  const isNamed = (track: Track): boolean => !columns || track === 'middle';
  const actors = [...new Set(events.map(({ actor }) => actor))].filter((actor) => isNamed(TRACK_OF[actor]));
  const names = actors.map((actor) => eventsMessages(locale).actor[actor]);
  const actorSpace = Math.ceil(widestText(names, { bold: true })) + 8;
  const at = (track: Track): number => textX[track] + (isNamed(track) ? actorSpace : 0);
  return { us: at('us'), middle: at('middle'), china: at('china') };
}

/** The segments of the bracket from one event's date line to the next one's, and its label. */
function placeBracket(
  from: PlacedEvent,
  to: PlacedEvent,
  text: string,
  { columns, trackX, textX, dateX, availableWidth }: Frame & Pick<ListLayout, 'dateX'>,
): ListLayout['bracket'] {
  const markX = ({ event }: PlacedEvent): number => trackX[TRACK_OF[event.actor]];
  const after = ({ event, dateLabel }: PlacedEvent): number =>
    Math.ceil(dateX[TRACK_OF[event.actor]] + textWidth(dateLabel)) + 8;
  const { y } = from;
  const y2 = to.y;
  if (columns) {
    const x = textX.middle + Math.round(availableWidth / 2);
    const [left, right] = markX(from) < markX(to) ? [from, to] : [to, from];
    const segments = [
      { x, y, x2: x, y2 },
      { x, y: left.y, x2: after(left), y2: left.y },
      { x, y: right.y, x2: markX(right) - 14, y2: right.y },
    ];
    return { segments, label: { x: x + 8, y: Math.round((y + y2) / 2) + BASELINE }, align: 'left' };
  }
  const x = textX.us + availableWidth;
  const label = { x: x - 14, y: y2 + BASELINE };
  const labelLeft = Math.floor(label.x - textWidth(text, { bold: true })) - 6;
  const segments = [
    { x, y, x2: x, y2 },
    { x, y, x2: after(from), y2: y },
    { x, y: y2, x2: x - 8, y2 },
    { x: labelLeft, y: y2, x2: after(to), y2 },
  ];
  return { segments, label, align: 'right' };
}

/** Places the titles of chronologically ordered events; `interval` gets a bracket if its events are adjacent. */
export function layOutList(
  events: readonly TimelineEvent[],
  interval: Interval | null,
  locale: Locale,
  width: number,
): ListLayout {
  const frame = frameFor(width);
  const { columns, textX } = frame;
  const bracketed = interval && events.indexOf(interval.to) === events.indexOf(interval.from) + 1 ? interval : null;
  const legend = placeEventsLegend(events, locale, width);
  const headings = legend.bottom + (columns ? 22 : 0);
  const { tops, years, bottom } = flowIn(locale, events, frame, headings + 6, bracketed);
  const dateX = datePlaces(events, frame, locale);
  const placed = events.map((event, index): PlacedEvent => {
    const top = tops[index] ?? 0;
    const lines = titleLines(event, frame, bracketed, locale);
    return {
      event,
      y: top + 8,
      bottom: top + LINE.meta + lines.length * LINE.title,
      dateLabel: dateIn(event, locale),
      lines,
    };
  });
  const from = placed.find(({ event }) => event === bracketed?.from);
  const to = placed.find(({ event }) => event === bracketed?.to);
  return {
    kind: 'list',
    ...frame,
    height: bottom - GAP.event + 10,
    legend,
    dateX,
    tracks: columns ? { y: headings, y2: bottom - GAP.event + 4 } : { y: placed[0]?.y ?? 0, y2: placed.at(-1)?.y ?? 0 },
    events: placed,
    years: years.map(({ year, y }) => ({ year, x: columns ? MARGIN : textX.us, x2: width - MARGIN, y })),
    bracket:
      from && to && bracketed
        ? placeBracket(from, to, eventsMessages(locale).days(bracketed.days), { ...frame, dateX })
        : null,
  };
}
