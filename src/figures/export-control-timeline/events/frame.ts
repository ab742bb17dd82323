import type { Locale } from '../../../core/i18n/locale.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { clampText } from '../../../core/drawing/text.ts';
import type { TimelineEvent } from '../rows/events.ts';
import type { Interval } from './model.ts';
import type { Track } from './tracks.ts';

/** From this width on, in px, each track is a column; below, the tracks are beside a single list. */
const COLUMNS_FROM = 610;

export const LINE = { meta: 17, title: 18 } as const;
export const TITLE_SIZE = 14;

/** Lines of a title that say what happened; the table and the item have the whole title. */
const MAX_LINES = 8;

/** Width of the bracket at the right of a list, in px. */
const BRACKET = 12;
/** Space for the years at the left of the columns, in px. */
const GUTTER = 44;

/** The part of the layout that depends only on the width. */
export interface Frame {
  readonly columns: boolean;
  readonly trackX: Readonly<Record<Track, number>>;
  readonly textX: Readonly<Record<Track, number>>;
  readonly availableWidth: number;
}

export function frameFor(width: number): Frame {
  if (width < COLUMNS_FROM) {
    const textX = 58;
    return {
      columns: false,
      trackX: { us: 19, middle: 31, china: 43 },
      textX: { us: textX, middle: textX, china: textX },
      availableWidth: width - textX - MARGIN,
    };
  }
  const pitch = Math.floor((width - GUTTER - MARGIN) / 3);
  const at = (offset: number): Frame['trackX'] => ({
    us: GUTTER + MARGIN + offset,
    middle: GUTTER + MARGIN + pitch + offset,
    china: GUTTER + MARGIN + 2 * pitch + offset,
  });
  return { columns: true, trackX: at(8), textX: at(22), availableWidth: pitch - 34 };
}

const titleStyle = ({ inArticle }: TimelineEvent): { size: number; bold: boolean } => ({
  size: TITLE_SIZE,
  bold: inArticle,
});

/** Available width for an event's title: in a list, the bracket runs to the right of its first event. */
const availableWidthFor = (
  event: TimelineEvent,
  { columns, availableWidth }: Frame,
  bracket: Interval | null,
): number => (event === bracket?.from && !columns ? availableWidth - BRACKET : availableWidth);

/** An event's title in a language, broken into lines, and shortened if there are too many. */
export const titleLines = (event: TimelineEvent, frame: Frame, bracket: Interval | null, locale: Locale): string[] =>
  clampText(event.title[locale], availableWidthFor(event, frame, bracket), MAX_LINES, {
    ...titleStyle(event),
    locale,
  });
