import type { Locale } from './locale.ts';

/** A remark in brackets, as it follows a text: " (Chinese)", "（中国語）". */
export const inBrackets = (text: string, locale: Locale): string =>
  locale === 'en' || locale === 'ko' ? ` (${text})` : `（${text}）`;

/** The language of a tag without script and region: a reader of one kind of Chinese reads the other. */
const baseOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';

/**
 * The mark of a link to a page in another language: " (Chinese)", "（中国語）". Empty if the page is in the language of
 * the figure, or in an unknown one.
 *
 * @param language - Language of the page, as a BCP 47 tag; empty if unknown.
 */
export function languageMark(language: string, locale: Locale): string {
  const base = baseOf(language);
  if (!base || base === baseOf(locale)) return '';
  return inBrackets(new Intl.DisplayNames(locale, { type: 'language' }).of(base) ?? base, locale);
}
