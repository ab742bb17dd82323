/** The languages of every figure, in display order. */
export const LOCALES = ['ja', 'en', 'ko', 'zh-Hans', 'zh-Hant'] as const;

export type Locale = (typeof LOCALES)[number];

/** One value per language; a missing language is a compile error. */
export type ByLocale<T> = Readonly<Record<Locale, T>>;

/**
 * Creates the accessor of a message bundle, the only way from a locale to its messages. A bundle `x` consists of the
 * type in `x/messages.ts`, one file per language next to it, and the accessor in `x.ts`.
 */
export const messagesByLocale =
  <Messages>(messages: ByLocale<Messages>) =>
  (locale: Locale): Messages =>
    messages[locale];
/** A value for each language. */
export const byLocale = <T>(valueFor: (locale: Locale) => T): ByLocale<T> => ({
  ja: valueFor('ja'),
  en: valueFor('en'),
  ko: valueFor('ko'),
  'zh-Hans': valueFor('zh-Hans'),
  'zh-Hant': valueFor('zh-Hant'),
});

/** The language used if no supported language is given. */
export const FALLBACK_LOCALE: Locale = 'en';

const isLocale = (tag: string): tag is Locale => (LOCALES as readonly string[]).includes(tag);

/**
 * The figure's language for a BCP 47 tag: `ja-JP` is `ja`, `zh-TW` is `zh-Hant`, plain `zh` is `zh-Hans`.
 *
 * @returns the language, or undefined if the tag is malformed or its language is not supported.
 */
export function resolveLocale(tag: string): Locale | undefined {
  // The first use of `Intl.Locale` takes a browser longer than all else that is done before a figure is drawn.
  const common = tag.replace(/-[A-Z]{2}$/u, '');
  if (isLocale(common)) return common;
  try {
    // Likely subtags give the script, so that a region alone (zh-HK) selects the right Han script.
    const { language, script } = new Intl.Locale(tag.trim()).maximize();
    const withScript = `${language}-${script ?? ''}`;
    if (isLocale(withScript)) return withScript;
    return isLocale(language) ? language : undefined;
  } catch {
    return undefined;
  }
}
