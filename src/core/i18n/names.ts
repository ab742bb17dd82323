import { messagesByLocale } from './locale.ts';
import en from './names/en.ts';
import ja from './names/ja.ts';
import ko from './names/ko.ts';
import zhHans from './names/zh-Hans.ts';
import zhHant from './names/zh-Hant.ts';
import type { Names } from './names/messages.ts';

export { COUNTRIES, ELEMENTS } from './names/messages.ts';
export type { RareEarth, Names } from './names/messages.ts';

/**
 * Id of a country: its ISO 3166-1 alpha-3 code, `EU`, `OTH` for other countries, `WLD` for the world, or a name that no list
 * has, as it was written, with `_` for spaces.
 */
export type Country = string;

/** Names of countries and elements in a language. */
export const namesIn = messagesByLocale<Names>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
