import { formatDate } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { extentOf, isApart, type Extent } from '../../../core/drawing/extent.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { textWidth } from '../../../core/drawing/text.ts';

/** Minimum space in px between two labels. */
const BETWEEN = 6;

export interface DateLabel {
  /** A day as YYYY-MM-DD; a label without one is left out. */
  readonly date: string;
  /** The day that it is at: the last one that the rows cover, if its own is past that. */
  readonly at: string;
  /** Which end of the label is at that day. */
  readonly align: 'left' | 'right';
}

export interface PlacedDate extends DateLabel {
  readonly label: string;
}

/**
 * Labels on one line, the most important first. A label that would leave the picture is placed on the other side of its
 * day; one that would touch an earlier label is left out.
 */
export function placeDates(
  labels: readonly DateLabel[],
  position: (iso: string) => number,
  locale: Locale,
  width: number,
): PlacedDate[] {
  const taken: Extent[] = [];
  return labels.flatMap(({ date, at, align: requested }) => {
    if (!date) return [];
    const x = position(at);
    const label = formatDate(locale, date);
    const availableWidth = Math.ceil(textWidth(label));
    const align = x - availableWidth < MARGIN ? 'left' : x + availableWidth > width - MARGIN ? 'right' : requested;
    const extent = extentOf(x, availableWidth, align);
    if (!isApart(extent, taken, BETWEEN)) return [];
    taken.push(extent);
    return [{ date, at, align, label }];
  });
}
