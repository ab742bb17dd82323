import { PICTURE_WIDTHS, WIDEST } from './picture.ts';

/**
 * Sizes in px of the text around a picture. Both the element's styles and the stylesheet that reserves a figure's
 * height before it is drawn use them.
 */
export const METRICS = {
  /** Space left and right of text; equal to the margin inside a picture. */
  inset: 12,
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
 * How a figure is sized: it fills the available width, up to the widest picture. If its parent is sized by its content
 * (a dialog, a float, a centred column), a figure requests the width of the narrowest picture: a larger intrinsic width
 * would also widen the columns of a page's grid.
 */
export const CONTAINMENT = [
  'container-type:inline-size',
  `contain-intrinsic-inline-size:min(100vw - 2rem,${PICTURE_WIDTHS[0]}px)`,
  `max-inline-size:min(100%,${WIDEST}px)`,
  'writing-mode:horizontal-tb',
].join(';');
