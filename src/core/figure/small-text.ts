import type { Locale } from '../i18n/locale.ts';
import type { Card } from './card.ts';
import type { FigureText } from './description.ts';
import { withShortPhrases } from './phrases.ts';

/**
 * The text of a small figure: a short title, and the title of the view as its description.
 *
 * @param text - That of the view.
 * @param isBundled - Whether the rows are the bundled ones, for which the short title was written.
 */
export function smallTextOf(text: FigureText, card: Card, isBundled: boolean, locale: Locale): FigureText {
  const title = (isBundled ? card.shortTitle : undefined) ?? text.title;
  return withShortPhrases({ title, subtitle: '', summary: text.title }, locale);
}
