import { messagesByLocale } from './locale.ts';
import en from './whole/en.ts';
import ja from './whole/ja.ts';
import ko from './whole/ko.ts';
import zhHans from './whole/zh-Hans.ts';
import zhHant from './whole/zh-Hant.ts';
import type { WholeMessages } from './whole/messages.ts';

export const wholeMessages = messagesByLocale<WholeMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
