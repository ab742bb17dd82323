import { LOCALES, type Locale } from '../i18n/locale.ts';

/**
 * The largest number that a measure gives in any language, such as the width of a label or how many lines it takes. With
 * space for it, a picture has the same geometry in all languages, and a page keeps its height when the language changes.
 */
export const widestOverLocales = (measure: (locale: Locale) => number): number => Math.max(...LOCALES.map(measure));
