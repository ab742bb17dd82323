import type { Locale } from '../core/i18n/locale.ts';
import { LARGE_TITLE, METRICS, scaled, titleScale } from '../core/drawing/metrics.ts';
import type { PackedView } from '../core/wire/packed-view.ts';
import { pictureIndexFor, PICTURE_WIDTHS } from '../core/drawing/picture.ts';
import { wrapText, type TypeStyle } from '../core/drawing/text.ts';

/** The heights that add up to the height of a figure without its tabs. */
export interface Reserve {
  /** Height of the picture, in per cent of its width, without the space at its sides. */
  readonly p: number;
  /** Height of the title block in px, where its type is not larger; see `titleScale`. */
  readonly t: number;
  /** Height of the controls and of everything below the picture, in px. */
  readonly r: number;
}

/**
 * `core/drawing/text.ts` measures text in the widest font. Text in a page wraps by itself, so the reserved height is
 * what the common fonts (Arial, Roboto, Noto Sans, Open Sans) need; with a wider font, the figure may grow by a line.
 * Full-width letters have the same width in any font.
 */
const commonFontShare = (locale: Locale, bold = false): number => (locale === 'en' ? (bold ? 0.9 : 0.93) : 1);

type Style = TypeStyle & { readonly line: number };

const blockHeight = (text: string, availableWidth: number, style: Style, locale: Locale): number =>
  text ? wrapText(text, availableWidth, { ...style, locale }).length * style.line : 0;

/** Whether a view has reader's controls, which add a row above the picture. */
export const hasControls = ({ text: { steps, isNarrowable } }: PackedView): boolean => Boolean(steps ?? isNarrowable);

/** Height that a view needs in one language at a width in px. */
export function reserveOf(view: PackedView, width: number, locale: Locale, sourceLine: string): Reserve {
  const { title, subtitle, controls, note, source, below, inset, blockPadding, disclosure } = METRICS;
  const [pictureWidth, pictureHeight] = view.pictures[pictureIndexFor(width)] ?? [1, 0];
  const availableWidth = width - 2 * inset;
  const { text } = view;
  const measure = (text: string, style: Style): number =>
    blockHeight(text, availableWidth / commonFontShare(locale, style.bold), style, locale);
  const scale = titleScale(width);
  const inTitle = (text: string, style: Style): number => measure(text, scaled(style, scale)) / scale;
  return {
    p: Math.ceil((pictureHeight / (pictureWidth - 2 * inset)) * 100),
    t: inTitle(text.title, title) + inTitle(text.subtitle, subtitle),
    r:
      (hasControls(view) ? controls : 0) +
      blockPadding +
      2 * below +
      measure(text.note ?? '', note) +
      measure(sourceLine, source) +
      disclosure,
  };
}

/**
 * Widths in px at which the reserved height changes: those of the pictures, and some between, where text wraps
 * differently.
 */
export const STEPS = [...PICTURE_WIDTHS, 320, 390, LARGE_TITLE.from].sort((a, b) => a - b);

/**
 * Height in px that is enough for a view at any width between two limits. Within a step, text is tallest at the smallest
 * width and the picture at the largest.
 *
 * @param hasTabs - Whether the figure has other views, and so tabs.
 */
export function heightBetween(
  view: PackedView,
  [min, max]: readonly [number, number],
  locale: Locale,
  sourceLine: string,
  hasTabs: boolean,
): number {
  const starts = [min, ...STEPS.filter((width) => width > min && width < max)];
  return Math.max(
    ...starts.map((start, step) => {
      const { p, t, r } = reserveOf(view, start, locale, sourceLine);
      return Math.ceil(
        (p / 100) * ((starts[step + 1] ?? max) - 2 * METRICS.inset) +
          t * titleScale(start) +
          (hasTabs ? METRICS.tabs : METRICS.gap) +
          r,
      );
    }),
  );
}
