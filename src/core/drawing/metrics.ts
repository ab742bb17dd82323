import { MARGIN, PICTURE_WIDTHS, shownWidth, WIDEST } from './picture.ts';

/**
 * Sizes in px of the text around a picture. Both the element's styles and the stylesheet that reserves a figure's
 * height before it is drawn use them.
 */
export const METRICS = {
  /** Space left and right of text; equal to the margin inside a picture. */
  inset: MARGIN,
  blockPadding: 12,
  title: { size: 20, line: 26, bold: true },
  subtitle: { size: 14, line: 20 },
  tabs: 44,
  /** The closed filter disclosure. */
  controls: 44,
  /** Space above a picture without tabs. */
  gap: 8,
  note: { size: 13, line: 19 },
  source: { size: 12, line: 18 },
  /** Space above the note and above the source line. */
  below: 8,
  /** The closed disclosure with table and notes. */
  disclosure: 44,
} as const;

/**
 * A px of the layout, larger where a reader has made letters larger than the usual 16 px, so that a figure looks as it
 * does with 16 px at a smaller width. Pages that make the root's letters smaller only count in another unit.
 */
export const UNIT = 'max(1px,.0625rem)';

/** A length in px that grows with the reader's letters; see `UNIT`. */
export const grown = (length: number): string => `max(${length}px,${length / 16}rem)`;

/**
 * Width of the narrowest picture, for a reader with large letters; 0 with the usual ones, where it is rather scaled
 * down than wider than its figure.
 */
export const SMALLEST_PICTURE = `min(${/* @__PURE__ */ grown(/* @__PURE__ */ shownWidth(PICTURE_WIDTHS[0]))},${UNIT}*1e4 - 1e4px)`;

/**
 * Title and subtitle are larger in a figure from this width in px on, unlike the text in a picture, and by this factor.
 */
export const LARGE_TITLE = { from: 690, factor: 1.2 } as const;

/** By how much title and subtitle are larger in a figure of a width in px. */
export const titleScale = (width: number): number => (width >= LARGE_TITLE.from ? LARGE_TITLE.factor : 1);

/** A type style at a scale. */
export const scaled = <Style extends { readonly size: number; readonly line: number }>(
  style: Style,
  scale: number,
): Style => ({ ...style, size: style.size * scale, line: style.line * scale });

/**
 * How a figure is sized: it fills the available width, up to the widest picture. If its parent is sized by its content
 * (a dialog, a float, a centred column), a figure requests the width of the narrowest picture: a larger intrinsic width
 * would also widen the columns of a page's grid.
 */
export const CONTAINMENT = /* @__PURE__ */ [
  'container-type:inline-size',
  `contain-intrinsic-inline-size:min(100vw - 2rem,${PICTURE_WIDTHS[0]}px)`,
  `max-inline-size:min(100%,${WIDEST}px)`,
  'writing-mode:horizontal-tb',
].join(';');
