import { shownWidth } from '../picture.ts';

/** Sizes in px of a small figure: the picture, below it the title, and below that what opens the whole figure. */
export const SMALL = {
  /** Narrowest and widest file. */
  widths: { least: 160, most: 400 },
  /** Width of a file without another. */
  width: 240,
  /** Height of the picture as a part of its width. */
  ratio: 0.56,
  /** Space above the picture and above the title. */
  above: 8,
  gap: 6,
  title: { size: 14, line: 18, bold: true },
  /** Lines of the title that there is space for in a list, so that its figures are equally tall. */
  lines: 3,
  /** The line of the button. */
  button: 24,
} as const;

/** Height of the picture of a small figure of a width. */
export const heightOf = (width: number): number => Math.round(shownWidth(width) * SMALL.ratio);
