/** The languages every figure speaks, in the order in which they are listed to readers. */
export const LOCALES = ['ja', 'en', 'ko', 'zh-Hans', 'zh-Hant'] as const;

export type Locale = (typeof LOCALES)[number];

/** One value for each language; a missing language fails to compile. */
export type ByLocale<T> = Readonly<Record<Locale, T>>;

/**
 * What reads a bundle of messages: the one way from a locale to its texts. A bundle `x` is the type in
 * `x/messages.ts`, one file per language beside it, and the accessor in `x.ts`.
 */
export const messagesByLocale =
  <Messages>(messages: ByLocale<Messages>) =>
  (locale: Locale): Messages =>
    messages[locale];
/** A value for each language. */
export const byLocale = <T>(valueFor: (locale: Locale) => T): ByLocale<T> =>
  // All languages are listed, which the compiler does not conclude.
  Object.fromEntries(LOCALES.map((locale) => [locale, valueFor(locale)])) as ByLocale<T>;

/** The language used where nothing names one that exists. */
export const FALLBACK_LOCALE: Locale = 'en';

const isLocale = (tag: string): tag is Locale => (LOCALES as readonly string[]).includes(tag);

/**
 * The figure's language for a BCP 47 tag: `ja-JP` is `ja`, `zh-TW` is `zh-Hant`, plain `zh` is `zh-Hans`.
 *
 * @returns the language, or undefined where the tag is malformed or names a language no figure speaks.
 */
export function resolveLocale(tag: string): Locale | undefined {
  try {
    // Likely subtags decide the script, so that a region alone (zh-HK) finds the right Han glyphs.
    const { language, script } = new Intl.Locale(tag.trim()).maximize();
    const withScript = `${language}-${script ?? ''}`;
    if (isLocale(withScript)) return withScript;
    return isLocale(language) ? language : undefined;
  } catch {
    return undefined;
  }
}
