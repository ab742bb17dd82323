import type { Locale } from '../core/i18n/locale.ts';
import { METRICS } from '../core/drawing/metrics.ts';
import type { PackedView } from '../core/wire/packed-view.ts';
import { pictureIndexFor, PICTURE_WIDTHS } from '../core/drawing/picture.ts';
import { wrapText, type TypeStyle } from '../core/drawing/text.ts';

/** Heights that add up to a figure's, but for its tabs. */
export interface Reserve {
  /** The picture, in hundredths of its width. */
  readonly p: number;
  /** The title block, in px. */
  readonly t: number;
  /** Controls, and whatever is below the picture, in px. */
  readonly r: number;
}

/**
 * Widths of `core/drawing/text.ts` are those of the widest font. Words in a page wrap by themselves, so what is reserved for them
 * is what the common fonts (Arial, Roboto, Noto Sans, Open Sans) need: in a wider one the figure may grow by a line.
 * Full-width letters are as wide in any font.
 */
const commonFontShare = (locale: Locale, bold = false): number => (locale === 'en' ? (bold ? 0.9 : 0.93) : 1);

const blockHeight = (
  text: string,
  availableWidth: number,
  style: TypeStyle & { readonly line: number },
  locale: Locale,
): number => (text ? wrapText(text, availableWidth, { ...style, locale }).length * style.line : 0);

/** Whether a reader may choose something in a view, for which there is a row above the picture. */
export const hasControls = ({ text: { steps, isNarrowable } }: PackedView): boolean => Boolean(steps ?? isNarrowable);

/** Room that a view takes in one language in a box of so many px. */
export function reserveOf(view: PackedView, width: number, locale: Locale, sourceLine: string): Reserve {
  const { title, subtitle, controls, note, source, below, inset, blockPadding, disclosure } = METRICS;
  const [pictureWidth, pictureHeight] = view.pictures[pictureIndexFor(width)] ?? [1, 0];
  const availableWidth = width - 2 * inset;
  const { text } = view;
  const measure = (text: string, style: TypeStyle & { readonly line: number }): number =>
    blockHeight(text, availableWidth / commonFontShare(locale, style.bold), style, locale);
  return {
    p: Math.ceil((pictureHeight / pictureWidth) * 100),
    t: measure(text.title, title) + measure(text.subtitle, subtitle),
    r:
      (hasControls(view) ? controls : 0) +
      blockPadding +
      2 * below +
      measure(text.note ?? '', note) +
      measure(sourceLine, source) +
      disclosure,
  };
}

/** Widths in px from which room is reserved anew: those of the pictures, and some between at which words rewrap. */
export const STEPS = [...PICTURE_WIDTHS, 320, 690].sort((a, b) => a - b);

/**
 * Px that are enough for a view, with its tabs, in any box from the first of two widths to the second. In a step the
 * words are highest where it begins, and the picture where it ends.
 */
export function heightBetween(
  view: PackedView,
  [min, max]: readonly [number, number],
  locale: Locale,
  sourceLine: string,
): number {
  const starts = [min, ...STEPS.filter((width) => width > min && width < max)];
  return Math.max(
    ...starts.map((start, step) => {
      const { p, t, r } = reserveOf(view, start, locale, sourceLine);
      return Math.ceil((p / 100) * (starts[step + 1] ?? max) + t + METRICS.tabs + r);
    }),
  );
}
