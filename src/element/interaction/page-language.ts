import { resolveLocale, type Locale } from '../../core/i18n/locale.ts';
import { ancestors } from '../ancestors.ts';

/** Where a page's own texts replace those of the figure. */
const REPLACED = { heading: '.title', subheading: '.subtitle', alt: '.picture > p' } as const;

/**
 * Gives the page's own texts in a figure the page's language, if it is not the figure's: the nearest `lang`, that of the
 * tag first.
 */
export function markPageTexts(element: HTMLElement, figure: Element, locale: Locale): void {
  const lang = [element, ...ancestors(element)].map((around) => around.getAttribute('lang')).find(Boolean);
  const isOther = lang && resolveLocale(lang) !== locale;
  const texts = element as HTMLElement & Readonly<Partial<Record<keyof typeof REPLACED, string | null>>>;
  for (const [name, selector] of Object.entries(REPLACED)) {
    const part = figure.querySelector(selector);
    const isGiven = Boolean(texts[name as keyof typeof REPLACED]);
    if (isOther && isGiven) part?.setAttribute('lang', lang);
    else part?.removeAttribute('lang');
  }
}
