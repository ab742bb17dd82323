import { messagesByLocale } from './locale.ts';
import en from './plain/en.ts';
import ja from './plain/ja.ts';
import ko from './plain/ko.ts';
import type { PlainMessages } from './plain/messages.ts';
import zhHans from './plain/zh-Hans.ts';
import zhHant from './plain/zh-Hant.ts';

export const plainMessages = messagesByLocale<PlainMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
