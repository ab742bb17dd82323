import { messagesByLocale } from './locale.ts';
import en from './column/en.ts';
import ja from './column/ja.ts';
import ko from './column/ko.ts';
import zhHans from './column/zh-Hans.ts';
import zhHant from './column/zh-Hant.ts';
import type { ColumnMessages } from './column/messages.ts';

export const columnMessages = messagesByLocale<ColumnMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
