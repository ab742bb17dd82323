import { messagesByLocale } from './locale.ts';
import en from './page/en.ts';
import ja from './page/ja.ts';
import ko from './page/ko.ts';
import zhHans from './page/zh-Hans.ts';
import zhHant from './page/zh-Hant.ts';
import type { PageMessages } from './page/messages.ts';

export type { PageMessages } from './page/messages.ts';

export const pageMessages = messagesByLocale<PageMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
