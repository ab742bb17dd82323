import { METRICS } from '../metrics.ts';

/** Least width in px of a small figure, for which the picture of a page is made. */
export const SMALL_WIDTH = 160;

/** Sizes in px of a small figure: the picture, below it the title, and below that what opens the whole figure. */
export const SMALL = {
  /** Narrowest and widest file. */
  widths: { least: SMALL_WIDTH, most: 400 },
  /** Width of a file without another. */
  width: 240,
  /** Height of the picture as a part of its width. */
  ratio: 0.6,
  /** Space above the picture, and part of its width that it leaves free above the title. */
  above: METRICS.gap,
  gap: 0.04,
  /** With the line height of any title. */
  title: { size: 14, line: (14 * METRICS.title.line) / METRICS.title.size, bold: true },
  /** Lines of the title that there is space for in a list, so that its figures are equally tall. */
  lines: 3,
  /** The line of the button. */
  button: 24,
} as const;
