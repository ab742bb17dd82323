import type { Locale } from '../../../core/i18n/locale.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { clampText } from '../../../core/drawing/text.ts';
import type { Actor, TimelineEvent } from '../rows/events.ts';
import type { Lanes } from './lanes.ts';
import type { Interval } from './story.ts';

/** From this width of the picture and of each column on, in px, lanes are columns; below, they are beside a single list. */
const COLUMNS_FROM = { width: 610, column: 170 } as const;

export const LINE = { meta: 17, title: 18 } as const;
export const TITLE_SIZE = 14;

/** Lines of a title that say what happened; the table and the item have the whole title. */
const MAX_LINES = 8;

/** Width of the bracket at the right of a list, in px. */
const BRACKET = 12;
/** Space for the years at the left of the columns, in px. */
const GUTTER = 44;

/** Left edges in px, by lane. */
export type ByLane = ReadonlyMap<Actor, number>;

/** The part of the layout that depends only on the lanes and the width. */
export interface Frame {
  readonly columns: boolean;
  readonly lanes: Lanes;
  readonly trackX: ByLane;
  readonly textX: ByLane;
  readonly availableWidth: number;
  /** The two events that the title names, which are in bold type; null if it names none. */
  readonly headline: Interval | null;
}

/** Distance in px between two lanes beside a list, and from the last one to the text. */
const BESIDE = { lane: 12, text: 15 } as const;

export function frameFor(lanes: Lanes, width: number, headline: Interval | null): Frame {
  const { all } = lanes;
  const places = (placeOf: (index: number) => number): ByLane => new Map(all.map(({ id }, at) => [id, placeOf(at)]));
  const pitch = Math.floor((width - GUTTER - MARGIN) / all.length);
  if (width < COLUMNS_FROM.width || pitch < COLUMNS_FROM.column) {
    const last = 19 + BESIDE.lane * (all.length - 1);
    const textX = last + BESIDE.text;
    return {
      columns: false,
      lanes,
      headline,
      trackX: places((at) => last - BESIDE.lane * (all.length - 1 - at)),
      textX: places(() => textX),
      availableWidth: width - textX - MARGIN,
    };
  }
  const at = (offset: number): ByLane => places((index) => GUTTER + MARGIN + index * pitch + offset);
  return { columns: true, lanes, headline, trackX: at(8), textX: at(22), availableWidth: pitch - 34 };
}

/** The first and the last place of a frame. */
export const endsOf = (places: ByLane): readonly [first: number, last: number] => {
  const all = [...places.values()];
  return [all[0] ?? MARGIN, all.at(-1) ?? MARGIN];
};

/** Whether the title names an event. */
export const isHeadline = (event: TimelineEvent, { headline }: Pick<Frame, 'headline'>): boolean =>
  event === headline?.from || event === headline?.to;

/** Available width for an event's title: in a list, the bracket runs to the right of its first event. */
const availableWidthFor = (
  event: TimelineEvent,
  { columns, availableWidth }: Frame,
  bracket: Interval | null,
): number => (event === bracket?.from && !columns ? availableWidth - BRACKET : availableWidth);

/** An event's title in a language, broken into lines, and shortened if there are too many. */
export const titleLines = (event: TimelineEvent, frame: Frame, bracket: Interval | null, locale: Locale): string[] =>
  clampText(event.title[locale], availableWidthFor(event, frame, bracket), MAX_LINES, {
    size: TITLE_SIZE,
    bold: isHeadline(event, frame),
    locale,
  });
