import { messagesByLocale } from './locale.ts';
import en from './names/en.ts';
import ja from './names/ja.ts';
import ko from './names/ko.ts';
import zhHans from './names/zh-Hans.ts';
import zhHant from './names/zh-Hant.ts';
import type { Names } from './names/messages.ts';

export { COUNTRIES, ELEMENTS } from './names/messages.ts';
export type { Country, RareEarth, Names } from './names/messages.ts';

/** Names of countries and elements in a language. */
export const namesIn = messagesByLocale<Names>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
