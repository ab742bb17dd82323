import { formatDay, formatDayRange } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { MARGIN, TYPE } from '../../../core/drawing/spec.ts';
import { textWidth } from '../../../core/drawing/text.ts';
import type { TimelineEvent } from '../rows/events.ts';
import { flowIn, GAP } from './flow.ts';
import { frameFor, LINE, titleLines, type Frame } from './frame.ts';
import { placeLegend, type PlacedLegend } from './legend.ts';
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
  readonly mark: Point;
  /** Baselines. The actor is null if the column's heading names it. */
  readonly actor: Point | null;
  readonly date: Point & { readonly text: string };
  readonly title: Point & { readonly lines: readonly string[] };
  readonly bottom: number;
}

export interface PlacedYear {
  readonly year: string;
  readonly label: Point;
  readonly rule: Segment;
}

export interface ListLayout {
  readonly kind: 'list';
  readonly height: number;
  readonly columns: boolean;
  /** Width in px of a title, and of the band behind an event. */
  readonly availableWidth: number;
  readonly legend: PlacedLegend;
  /** A column's heading is at the start of its track. */
  readonly tracks: Readonly<Record<Track, Segment>>;
  readonly events: readonly PlacedEvent[];
  readonly years: readonly PlacedYear[];
  readonly bracket: {
    readonly segments: readonly Segment[];
    readonly label: Point;
    readonly align: 'left' | 'right';
  } | null;
}

/** The date as printed at an event, without its year. */
const dateLabel = (event: TimelineEvent, locale: Locale): string => {
  const last = lastDay(event);
  return last.slice(0, 4) === event.date.slice(0, 4)
    ? formatDayRange(locale, event.date, last)
    : formatDay(locale, event.date);
};

/** The segments of the bracket from one event's date line to the next one's, and its label. */
function placeBracket(
  from: PlacedEvent,
  to: PlacedEvent,
  text: string,
  { columns, textX, availableWidth }: Frame,
): ListLayout['bracket'] {
  const after = ({ date }: PlacedEvent): number => Math.ceil(date.x + textWidth(date.text, { size: TYPE.label })) + 8;
  const [y, y2] = [from.mark.y, to.mark.y];
  if (columns) {
    const x = textX.middle + Math.round(availableWidth / 2);
    const [left, right] = from.mark.x < to.mark.x ? [from, to] : [to, from];
    const segments = [
      { x, y, x2: x, y2 },
      { x, y: left.mark.y, x2: after(left), y2: left.mark.y },
      { x, y: right.mark.y, x2: right.mark.x - 14, y2: right.mark.y },
    ];
    return { segments, label: { x: x + 8, y: Math.round((y + y2) / 2) + 4 }, align: 'left' };
  }
  const x = textX.us + availableWidth;
  const label = { x: x - 14, y: y2 + 4 };
  const labelLeft = Math.floor(label.x - textWidth(text, { size: TYPE.label, bold: true })) - 6;
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
  const { columns, trackX, textX, availableWidth } = frame;
  const messages = eventsMessages(locale);
  const bracketed = interval && events.indexOf(interval.to) === events.indexOf(interval.from) + 1 ? interval : null;
  const legend = placeLegend(events, locale, width);
  const headings = legend.bottom + (columns ? 22 : 0);
  const { tops, years, bottom } = flowIn(locale, events, frame, headings + 6, bracketed);

  const actors = [...new Set(events.map(({ actor }) => actor))].filter(
    (actor) => !columns || TRACK_OF[actor] === 'middle',
  );
  const actorSpace =
    Math.ceil(
      Math.max(0, ...actors.map((actor) => textWidth(messages.actor[actor], { size: TYPE.label, bold: true }))),
    ) + 8;
  const placed = events.map((event, index): PlacedEvent => {
    const track = TRACK_OF[event.actor];
    const x = textX[track];
    const y = (tops[index] ?? 0) + 12;
    const lines = titleLines(event, frame, bracketed, locale);
    const named = !columns || track === 'middle';
    return {
      event,
      mark: { x: trackX[track], y: y - 4 },
      actor: named ? { x, y } : null,
      date: { x: named ? x + actorSpace : x, y, text: dateLabel(event, locale) },
      title: { x, y: y + LINE.title, lines },
      bottom: y - 12 + LINE.meta + lines.length * LINE.title,
    };
  });
  const from = placed.find(({ event }) => event === bracketed?.from);
  const to = placed.find(({ event }) => event === bracketed?.to);
  const trackTop = columns ? headings : (placed[0]?.mark.y ?? 0);
  const trackBottom = columns ? bottom - GAP.event + 4 : (placed.at(-1)?.mark.y ?? 0);
  const trackAt = (track: Track): Segment => ({ x: trackX[track], y: trackTop, x2: trackX[track], y2: trackBottom });
  return {
    kind: 'list',
    height: bottom - GAP.event + 10,
    columns,
    availableWidth,
    legend,
    tracks: { us: trackAt('us'), middle: trackAt('middle'), china: trackAt('china') },
    events: placed,
    years: years.map(({ year, y }) => ({
      year,
      label: columns ? { x: MARGIN, y: y + 24 } : { x: textX.us, y: y + 22 },
      rule: { x: columns ? MARGIN : textX.us, y, x2: width - MARGIN, y2: y },
    })),
    bracket: from && to && bracketed ? placeBracket(from, to, messages.days(bracketed.days), frame) : null,
  };
}
