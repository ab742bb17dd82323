/** Text of a card as shapes. Nothing on a card is smaller than 24 px, which is 8 px in a feed of 400 px. */
import type { Locale } from '../../i18n/locale.ts';
import type { Token } from '../palette.ts';
import type { Shape } from '../picture.ts';
import { clampText, textWidth, wrapText, type TypeStyle } from '../text.ts';

/** Sizes in px on a card of 1200 × 630. */
export const CARD_TYPE = { least: 24, detail: 24, caption: 28, name: 32, value: 40 } as const;

/** A box in px. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface CardText extends TypeStyle {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly color: Token;
  /** Which end `x` is; default is the left one. */
  readonly anchor?: 'middle' | 'end';
}

/** Distance of two lines. */
export const lineOf = (size: number): number => Math.round(size * 1.25);

/** The baseline of a line whose letters are centred on `y`. */
export const centred = (y: number, size: number): number => Math.round(y + size * 0.36);

export const textShape = ({ lines, x, y, size, bold = false, color, anchor }: CardText): Shape => ({
  element: 'text',
  attributes: {
    x: Math.round(x),
    y: Math.round(y),
    'font-size': size,
    ...(bold && { 'font-weight': 'bold' }),
    ...(anchor && { 'text-anchor': anchor }),
    'line-height': lineOf(size),
    fill: color,
  },
  lines,
});

export const rectShape = ({ x, y, width, height }: Box, attributes: Shape['attributes']): Shape => ({
  element: 'rect',
  attributes: {
    x: Math.round(x),
    y: Math.round(y),
    width: Math.round(width),
    height: Math.round(height),
    ...attributes,
  },
});

/**
 * A text that must fit: whole words at the largest of some sizes, otherwise shortened at the last of them.
 *
 * @param sizes - From the largest to the smallest.
 */
export function fittedText(
  text: string,
  width: number,
  maxLines: number,
  sizes: readonly number[],
  { locale, bold = false }: { readonly locale: Locale; readonly bold?: boolean },
): TypeStyle & { readonly lines: readonly string[] } {
  const inline = text.replace(/\s+/gu, ' ').trim();
  for (const size of sizes) {
    const lines = wrapText(inline, width, { size, bold, locale, overflowWrap: 'normal' });
    if (lines.length <= maxLines && lines.every((line) => textWidth(line, { size, bold }) <= width))
      return { lines, size, bold };
  }
  const size = sizes.at(-1) ?? CARD_TYPE.least;
  return { lines: clampText(inline, width, maxLines, { size, bold, locale }), size, bold };
}
