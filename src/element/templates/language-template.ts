import type { html as litHtml } from 'lit/html.js';
import { languageParts } from '../../core/i18n/language-parts.ts';
import type { Locale } from '../../core/i18n/locale.ts';

/**
 * A text with an element around each part in another language than the figure's, so that it is spoken by a voice of its
 * own.
 *
 * @param work - Language of the document that the text is a title or a place of; see `languageParts`.
 */
export type InLanguages = (text: string, work?: string) => unknown;

/** @param html - Lit's function: scripts that are loaded later get it passed in. */
export const inLanguages =
  (html: typeof litHtml, locale: Locale): InLanguages =>
  (text, work) => {
    const parts = languageParts(text, locale, work);
    return parts.some(({ language }) => language)
      ? parts.map((part) => (part.language ? html`<span lang=${part.language}>${part.text}</span>` : part.text))
      : text;
  };
