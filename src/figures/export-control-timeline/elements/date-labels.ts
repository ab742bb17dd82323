import { formatDate } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { MARGIN, TYPE } from '../../../core/drawing/spec.ts';
import { textWidth } from '../../../core/drawing/text.ts';

/** Minimum space in px between two labels. */
const BETWEEN = 6;

export interface DateLabel {
  /** A day as YYYY-MM-DD; a label without one is left out. */
  readonly iso: string;
  /** Position of the day on the axis. */
  readonly x: number;
  /** Which end of the label is at that position. */
  readonly align: 'left' | 'right';
}

export interface PlacedDate {
  readonly x: number;
  readonly text: string;
  readonly align: DateLabel['align'];
}

/**
 * Labels on one line, the most important first. A label that would leave the picture is placed on the other side of its
 * day; one that would touch an earlier label is left out.
 */
export function placeDates(labels: readonly DateLabel[], locale: Locale, width: number): PlacedDate[] {
  const taken: { left: number; right: number }[] = [];
  return labels.flatMap(({ iso, x, align: requested }) => {
    if (!iso) return [];
    const text = formatDate(locale, iso);
    const availableWidth = Math.ceil(textWidth(text, { size: TYPE.label }));
    const align = x - availableWidth < MARGIN ? 'left' : x + availableWidth > width - MARGIN ? 'right' : requested;
    const box = align === 'left' ? { left: x, right: x + availableWidth } : { left: x - availableWidth, right: x };
    if (taken.some((one) => box.left < one.right + BETWEEN && one.left < box.right + BETWEEN)) return [];
    taken.push(box);
    return [{ x, text, align }];
  });
}
