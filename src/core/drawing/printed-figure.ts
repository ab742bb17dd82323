/**
 * Positions of a figure's text around its picture in an image file, where no browser lays it out.
 */
import type { FigureText } from '../figure/description.ts';
import type { Locale } from '../i18n/locale.ts';
import { METRICS, scaled, titleScale } from './metrics.ts';
import type { Token } from './palette.ts';
import { wrapText, type TypeStyle, type WrapStyle } from './text.ts';

/** Text above or below a picture, line by line. */
export interface PrintedText {
  readonly lines: readonly string[];
  /** Left end of the lines, in px. */
  readonly x: number;
  /** Baseline of the first line, and the distance between lines, in px. */
  readonly y: number;
  readonly line: number;
  readonly size: number;
  readonly bold: boolean;
  readonly color: Token;
}

/** Layout of a printed figure: its size, its text, and the top of its picture, in px. */
export interface PrintedFigure {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PrintedText[];
  readonly pictureTop: number;
}

/** Where a browser puts the baseline of a common sans serif in a line box that begins at `top`, in px. */
const baselineOf = (top: number, line: number, size: number): number => Math.round(top + line / 2 + size * 0.35);

/** A text broken to the available width in px, with white space collapsed; blank text gives no line. */
function printedLines(text: string, availableWidth: number, style: WrapStyle): string[] {
  const inline = text.replace(/\s+/gu, ' ').trim();
  return inline ? wrapText(inline, availableWidth, style) : [];
}

/**
 * Title and subtitle above a picture, note and source below it, at the same sizes as in a page.
 *
 * @param picture - Its size in px.
 * @param source - The source line.
 */
export function printedFigure(
  text: Pick<FigureText, 'title' | 'subtitle' | 'note'>,
  source: string,
  picture: { readonly width: number; readonly height: number },
  locale: Locale,
): PrintedFigure {
  const { inset, blockPadding, gap, below } = METRICS;
  const { width } = picture;
  const availableWidth = width - 2 * inset;
  const texts: PrintedText[] = [];
  let top: number = blockPadding;
  const add = (text: string, style: TypeStyle & { readonly line: number }, color: Token, space = 0): void => {
    const lines = printedLines(text, availableWidth, { ...style, locale });
    if (!lines.length) return;
    top += space;
    const { size, line, bold = false } = style;
    texts.push({ lines, x: inset, y: baselineOf(top, line, size), line, size, bold, color });
    top += lines.length * line;
  };
  add(text.title, scaled(METRICS.title, titleScale(width)), 'text');
  add(text.subtitle, scaled(METRICS.subtitle, titleScale(width)), 'muted');
  top += gap;
  const pictureTop = top;
  top += picture.height;
  add(text.note ?? '', METRICS.note, 'text', below);
  add(source, METRICS.source, 'muted', below);
  return { width, height: Math.ceil(top + blockPadding), texts, pictureTop };
}
