/** The columns of a text in several languages. */
import type { ByLocale, Locale } from '../i18n/locale.ts';

/** Ending of the column of each language. */
const ENDING = {
  ja: 'ja',
  en: 'en',
  ko: 'ko',
  'zh-Hans': 'zh_hans',
  'zh-Hant': 'zh_hant',
} as const satisfies ByLocale<string>;

/** The columns of the text `Name`. */
export type TextColumn<Name extends string> = Name | `${Name}_${(typeof ENDING)[Locale]}`;

/** The column of a text in a language: `title_zh_hans`. */
export const textColumn = <const Name extends string>(name: Name, locale: Locale): TextColumn<Name> =>
  `${name}_${ENDING[locale]}`;
