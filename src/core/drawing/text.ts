import type { Locale } from '../i18n/locale.ts';
import { brokenPiece, graphemes, unbreakablePieces } from './line-breaks.ts';
import { textWidth, type TypeStyle } from './text-width.ts';

export { LABEL_SIZE, textWidth, widestText, type TypeStyle } from './text-width.ts';

/** A piece with its width in px, with and without trailing white space. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly inked: number;
}

function fill(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const piece of pieces) {
    if (line && filled + piece.inked > width) {
      lines.push(line.trimEnd());
      line = piece.text;
      filled = piece.width;
    } else {
      line += piece.text;
      filled += piece.width;
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** The type of a text and the language of the page; by default in the size of a label. */
export type WrapStyle = Partial<TypeStyle> & {
  readonly locale: Locale;
  /**
   * What becomes of a word that is wider than a line, as in CSS: `anywhere`, the default, breaks it between two
   * characters; `normal` leaves it whole, where the column becomes as wide as its widest line.
   */
  readonly overflowWrap?: 'anywhere' | 'normal';
};

/** The pieces of a text, none of them wider than a line unless such pieces stay whole. */
const piecesOf = (text: string, width: number, style: WrapStyle): Piece[] =>
  unbreakablePieces(text, style.locale)
    .flatMap((piece) =>
      style.overflowWrap !== 'normal' && textWidth(piece.trimEnd(), style) > width
        ? brokenPiece(piece, width, style)
        : [piece],
    )
    .map((piece) => ({
      text: piece,
      width: textWidth(piece, style),
      inked: textWidth(piece.trimEnd(), style),
    }));

/**
 * Breaks a text into as few lines as possible, of lengths as even as possible. Where a line may break depends on the
 * script of the text; a word that is wider than a line is broken between two characters.
 *
 * @param width available width in px; no line is wider, unless a single character is or long words stay whole.
 * @returns at least one line; empty text gives one empty line.
 */
export function wrapText(text: string, width: number, style: WrapStyle): string[] {
  // Most labels fit on one line, and segmenting words is slow.
  const whole = text.trimEnd();
  if (textWidth(whole, style) <= width) return [whole];
  const pieces = piecesOf(text, width, style);
  const greedy = fill(pieces, width);
  if (greedy.length < 2) return greedy.length ? greedy : [''];
  let low = width / greedy.length / 2;
  let high = width;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(pieces, middle).length > greedy.length) low = middle;
    else high = middle;
  }
  return fill(pieces, high);
}

const ELLIPSIS = '…';

/**
 * Shortens a text to a width, with an ellipsis for what is left out. No character is cut that a reader sees as one.
 *
 * @param width available width in px.
 * @returns the text itself if it fits; the ellipsis alone if nothing else does.
 */
export function truncateText(text: string, width: number, style?: Partial<TypeStyle>): string {
  if (textWidth(text, style) <= width) return text;
  const available = width - textWidth(ELLIPSIS, style);
  let kept = '';
  let filled = 0;
  for (const grapheme of graphemes(text)) {
    filled += textWidth(grapheme, style);
    if (filled > available) break;
    kept += grapheme;
  }
  return kept.trimEnd() + ELLIPSIS;
}

/**
 * Breaks a text like `wrapText`, and shortens it with an ellipsis if it needs more lines than there is space for. The
 * whole text must be elsewhere: in the table and in the item.
 *
 * @param width available width in px.
 * @param maxLines at least 1.
 */
export function clampText(text: string, width: number, maxLines: number, style: WrapStyle): string[] {
  // A text of thousands of characters is cut before it is broken, because no more than this can fit.
  const bounded = truncateText(text, width * maxLines, style);
  const lines = wrapText(bounded, width, style);
  if (lines.length <= maxLines) return lines;
  const full = fill(piecesOf(bounded, width, style), width);
  const last = full.slice(maxLines - 1).join(' ');
  return [...full.slice(0, maxLines - 1), truncateText(last, width, style)];
}
