import { messagesByLocale } from './locale.ts';
import en from './file/en.ts';
import ja from './file/ja.ts';
import ko from './file/ko.ts';
import zhHans from './file/zh-Hans.ts';
import zhHant from './file/zh-Hant.ts';
import type { FileMessages } from './file/messages.ts';

export const fileMessages = messagesByLocale<FileMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
