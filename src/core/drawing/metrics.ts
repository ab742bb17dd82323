import { PICTURE_WIDTHS, WIDEST } from './picture.ts';

/**
 * Sizes in px of the words around a picture. The element's styles and the stylesheet that reserves a figure's height
 * before it is drawn both follow them.
 */
export const METRICS = {
  /** Space left and right of words; the same as the margin inside a picture. */
  inset: 12,
  blockPadding: 12,
  title: { size: 20, line: 26, bold: true },
  subtitle: { size: 14, line: 20 },
  tabs: 44,
  /** What a reader may choose, closed. */
  controls: 44,
  /** Space above a picture where no tabs are. */
  gap: 8,
  note: { size: 13, line: 19 },
  source: { size: 12, line: 18 },
  /** Space above the note and above the source line. */
  below: 8,
  /** The closed disclosure of table and notes. */
  disclosure: 44,
} as const;

/**
 * How a figure takes its width: all there is, up to the widest picture. Where a parent asks its children how wide they
 * are (a dialog, a float, a centred column), a figure asks for the narrowest picture: more would push the columns of a
 * page's grid apart, which asks the same question.
 */
export const CONTAINMENT = [
  'container-type:inline-size',
  `contain-intrinsic-inline-size:min(100vw - 2rem,${PICTURE_WIDTHS[0]}px)`,
  `max-inline-size:min(100%,${WIDEST}px)`,
  'writing-mode:horizontal-tb',
].join(';');
