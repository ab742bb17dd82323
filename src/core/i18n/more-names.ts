import { messagesByLocale } from './locale.ts';
import en from './more-names/en.ts';
import ja from './more-names/ja.ts';
import ko from './more-names/ko.ts';
import zhHans from './more-names/zh-Hans.ts';
import zhHant from './more-names/zh-Hant.ts';
import type { MoreNamesMessages } from './more-names/messages.ts';

/** Names that only a page's rows need, in a language. */
export const moreNamesIn = messagesByLocale<MoreNamesMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
