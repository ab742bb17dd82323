import { messagesByLocale } from './locale.ts';
import en from './load/en.ts';
import ja from './load/ja.ts';
import ko from './load/ko.ts';
import zhHans from './load/zh-Hans.ts';
import zhHant from './load/zh-Hant.ts';
import type { LoadMessages } from './load/messages.ts';

export type { LoadMessages } from './load/messages.ts';

export const loadMessages = messagesByLocale<LoadMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
