/** Where the lines of a figure's text may break, for browsers that know no phrases. */
import { SPACELESS, unbreakablePieces } from '../drawing/line-breaks.ts';
import { METRICS } from '../drawing/metrics.ts';
import { PICTURE_WIDTHS, shownWidth } from '../drawing/picture.ts';
import { SMALL, SMALL_WIDTH } from '../drawing/small/small-metrics.ts';
import { textWidth, type TypeStyle } from '../drawing/text-width.ts';
import type { Locale } from '../i18n/locale.ts';
import type { FigureText } from './description.ts';

/** Whether a browser might break a line within a piece of text: between characters, at a space, in a range of years. */
const isBreakable = (piece: string): boolean =>
  (piece.length > 1 && SPACELESS.test(piece)) || /\s|\d[–-]\d/u.test(piece);

/** A longer phrase may break, so that nothing leaves the narrowest figure where a reader has made type larger. */
const LONGEST = ((PICTURE_WIDTHS[0] - 2 * METRICS.inset) * 3) / 4;

/** After these, a range that is too long breaks best, not within a date: 2022年10月〜2025年10月. */
const AFTER_SIGN = /(?<=[〜～~至–])/u;

/** The parts of a text that a line must not break within; see `FigureText.phrases`. */
function phrasesOf(text: string, style: TypeStyle, locale: Locale, longest = LONGEST): number[] {
  const phrases: number[] = [];
  let before = 0;
  const pieces = unbreakablePieces(text, locale).flatMap((piece) =>
    textWidth(piece.trimEnd(), style) <= longest ? [piece] : piece.split(AFTER_SIGN),
  );
  for (const piece of pieces) {
    const whole = piece.trimEnd();
    if (isBreakable(whole) && textWidth(whole, style) <= longest) {
      phrases.push(before, whole.length);
      before = piece.length - whole.length;
    } else before += piece.length;
  }
  return phrases;
}

const PARTS = ['title', 'subtitle', 'note'] as const;

/** A figure's text with its phrases. */
export function withPhrases({ phrases: _, ...text }: FigureText, locale: Locale): FigureText {
  const phrases = PARTS.map((part) => [part, phrasesOf(text[part] ?? '', METRICS[part], locale)] as const);
  const found = phrases.filter(([, lengths]) => lengths.length);
  return found.length ? { ...text, phrases: Object.fromEntries(found) } : text;
}

/** The text of a small figure with the phrases of its title. */
export function withShortPhrases({ phrases: _, ...text }: FigureText, locale: Locale): FigureText {
  const title = phrasesOf(text.title, SMALL.title, locale, shownWidth(SMALL_WIDTH));
  return title.length ? { ...text, phrases: { title } } : text;
}
