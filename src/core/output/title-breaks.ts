import { unbreakablePieces } from '../drawing/line-breaks.ts';
import type { FigureText } from '../figure/description.ts';
import type { Locale } from '../i18n/locale.ts';

/** A figure's text with the places where the lines of its title may break, unless spaces are all of them. */
export function withBreaks({ breaks: _, ...text }: FigureText, locale: Locale): FigureText {
  const pieces = unbreakablePieces(text.title, locale).slice(0, -1);
  return pieces.every((piece) => /\s$/u.test(piece)) ? text : { ...text, breaks: pieces.map(({ length }) => length) };
}
