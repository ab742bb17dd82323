import en from './audio/en.ts';
import ja from './audio/ja.ts';
import ko from './audio/ko.ts';
import type { AudioMessages } from './audio/messages.ts';
import zhHans from './audio/zh-Hans.ts';
import zhHant from './audio/zh-Hant.ts';
import { messagesByLocale } from './locale.ts';

export type { AudioMessages } from './audio/messages.ts';

export const audioMessages = messagesByLocale<AudioMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
