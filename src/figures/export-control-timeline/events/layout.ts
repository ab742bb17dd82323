/**
 * Where everything stands. Positions are whole px and the same in every language: each event gets the lines that its
 * longest translation needs, so that the pictures of five languages are equally high and differ in little but words.
 */
import { formatDay, formatDayRange } from '../../../core/format.ts';
import { LOCALES, type Locale } from '../../../core/locale.ts';
import { MARGIN, TYPE } from '../../../core/spec.ts';
import { textWidth, wrapText } from '../../../core/text.ts';
import type { TimelineEvent } from '../rows/events.ts';
import { placeKey, type PlacedKey } from './key.ts';
import { lastDay, type Interval } from './model.ts';
import { TRACK_OF, TRACKS, type Track } from './tracks.ts';
import { eventsWordsIn } from './words.ts';

/** From this width on, in px, the actors have columns of their own; below, they are tracks beside one list. */
const COLUMNS_FROM = 610;

export const LINE = { meta: 17, title: 18 } as const;
export const TITLE_SIZE = 14;

/** In columns, an event stands at least so many px below the one before it in time. */
const STEP = 22;
const GAP = { event: 12, year: 6 } as const;
/** Room that the bracket takes at the right of a list, in px. */
const BRACKET = 12;
/** Room for the years at the left of the columns, in px. */
const GUTTER = 44;

interface Point {
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
  /** Baselines. The actor is left out where the column's heading names it. */
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

export interface EventsLayout {
  readonly height: number;
  readonly columns: boolean;
  /** Width in px of a title, and of the band behind an event. */
  readonly room: number;
  readonly key: PlacedKey;
  /** A column's heading stands at the beginning of its track. */
  readonly tracks: Readonly<Record<Track, Segment>>;
  readonly events: readonly PlacedEvent[];
  readonly years: readonly PlacedYear[];
  readonly bracket: {
    readonly segments: readonly Segment[];
    readonly label: Point;
    readonly align: 'left' | 'right';
  } | null;
}

/** What the width alone decides. */
interface Frame {
  readonly columns: boolean;
  readonly trackX: Readonly<Record<Track, number>>;
  readonly textX: Readonly<Record<Track, number>>;
  readonly room: number;
}

function frameFor(width: number): Frame {
  if (width < COLUMNS_FROM) {
    const textX = 58;
    return {
      columns: false,
      trackX: { us: 19, middle: 31, china: 43 },
      textX: { us: textX, middle: textX, china: textX },
      room: width - textX - MARGIN,
    };
  }
  const pitch = Math.floor((width - GUTTER - MARGIN) / 3);
  const at = (offset: number): Frame['trackX'] => ({
    us: GUTTER + MARGIN + offset,
    middle: GUTTER + MARGIN + pitch + offset,
    china: GUTTER + MARGIN + 2 * pitch + offset,
  });
  return { columns: true, trackX: at(8), textX: at(22), room: pitch - 34 };
}

const titleStyle = ({ inArticle }: TimelineEvent): { size: number; bold: boolean } => ({
  size: TITLE_SIZE,
  bold: inArticle,
});

/** Room for an event's title: in a list the bracket passes at the right of the first of its two. */
const roomFor = (event: TimelineEvent, { columns, room }: Frame, bracket: Interval | null): number =>
  event === bracket?.from && !columns ? room - BRACKET : room;

/** Lines that an event's title needs in whichever language needs most. */
function mostLines(event: TimelineEvent, room: number): number {
  const counts = new Map(LOCALES.map((locale) => [event.title[locale], locale] as const));
  return Math.max(
    ...[...counts].map(([title, locale]) => wrapText(title, room, { ...titleStyle(event), locale }).length),
  );
}

/** The date as printed at an event, without its year. */
export const dateLabel = (event: TimelineEvent, locale: Locale): string => {
  const last = lastDay(event);
  return last.slice(0, 4) === event.date.slice(0, 4)
    ? formatDayRange(locale, event.date, last)
    : formatDay(locale, event.date);
};

const yearOf = ({ date }: TimelineEvent): string => date.slice(0, 4);

/** The first baseline of each event and each year's rule, from top to bottom. */
function flow(
  events: readonly TimelineEvent[],
  frame: Frame,
  top: number,
  bracket: Interval | null,
): {
  readonly tops: readonly number[];
  readonly years: readonly { year: string; y: number }[];
  readonly bottom: number;
} {
  const { columns } = frame;
  const bottoms: Record<Track, number> = { us: top, middle: top, china: top };
  const lowest = (): number => Math.max(...Object.values(bottoms));
  const years: { year: string; y: number }[] = [];
  let last = top - STEP;
  const tops = events.map((event) => {
    const track = TRACK_OF[event.actor];
    if (yearOf(event) !== years.at(-1)?.year) {
      const y = lowest() + (years.length ? GAP.year : 0);
      years.push({ year: yearOf(event), y });
      for (const each of TRACKS) bottoms[each] = y + (columns ? 12 : 32);
      last = 0;
    }
    // The bracket's label stands in the middle column, which must be free there.
    const above = !columns || event === bracket?.from ? lowest() : bottoms[track];
    const y = Math.max(above, columns ? last + STEP : 0);
    last = y;
    bottoms[track] = y + LINE.meta + mostLines(event, roomFor(event, frame, bracket)) * LINE.title + GAP.event;
    return y;
  });
  return { tops, years, bottom: lowest() };
}

/** The legs of the bracket from one event's date line to the next one's, and its label. */
function placeBracket(
  from: PlacedEvent,
  to: PlacedEvent,
  text: string,
  { columns, textX, room }: Frame,
): EventsLayout['bracket'] {
  const after = ({ date }: PlacedEvent): number => Math.ceil(date.x + textWidth(date.text, { size: TYPE.label })) + 8;
  const [y, y2] = [from.mark.y, to.mark.y];
  if (columns) {
    const x = textX.middle + Math.round(room / 2);
    const [left, right] = from.mark.x < to.mark.x ? [from, to] : [to, from];
    const segments = [
      { x, y, x2: x, y2 },
      { x, y: left.mark.y, x2: after(left), y2: left.mark.y },
      { x, y: right.mark.y, x2: right.mark.x - 14, y2: right.mark.y },
    ];
    return { segments, label: { x: x + 8, y: Math.round((y + y2) / 2) + 4 }, align: 'left' };
  }
  const x = textX.us + room;
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

/** Places events, given in order of time, on a sheet; `interval` is put into a bracket where its events are neighbours. */
export function layOut(
  events: readonly TimelineEvent[],
  interval: Interval | null,
  locale: Locale,
  width: number,
): EventsLayout {
  const frame = frameFor(width);
  const { columns, trackX, textX, room } = frame;
  const words = eventsWordsIn(locale);
  const bracketed = interval && events.indexOf(interval.to) === events.indexOf(interval.from) + 1 ? interval : null;
  const key = placeKey(events, locale, width);
  const headings = key.bottom + (columns ? 22 : 0);
  const { tops, years, bottom } = flow(events, frame, headings + 6, bracketed);

  const actors = [...new Set(events.map(({ actor }) => actor))].filter(
    (actor) => !columns || TRACK_OF[actor] === 'middle',
  );
  const actorRoom =
    Math.ceil(Math.max(0, ...actors.map((actor) => textWidth(words.actor[actor], { size: TYPE.label, bold: true })))) +
    8;
  const placed = events.map((event, index): PlacedEvent => {
    const track = TRACK_OF[event.actor];
    const x = textX[track];
    const y = (tops[index] ?? 0) + 12;
    const titleRoom = roomFor(event, frame, bracketed);
    const lines = wrapText(event.title[locale], titleRoom, { ...titleStyle(event), locale });
    const named = !columns || track === 'middle';
    return {
      event,
      mark: { x: trackX[track], y: y - 4 },
      actor: named ? { x, y } : null,
      date: { x: named ? x + actorRoom : x, y, text: dateLabel(event, locale) },
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
    height: bottom - GAP.event + 10,
    columns,
    room,
    key,
    tracks: { us: trackAt('us'), middle: trackAt('middle'), china: trackAt('china') },
    events: placed,
    years: years.map(({ year, y }) => ({
      year,
      label: columns ? { x: MARGIN, y: y + 24 } : { x: textX.us, y: y + 22 },
      rule: { x: columns ? MARGIN : textX.us, y, x2: width - MARGIN, y2: y },
    })),
    bracket: from && to && bracketed ? placeBracket(from, to, words.days(bracketed.days), frame) : null,
  };
}
