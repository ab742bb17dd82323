import { messagesByLocale } from './locale.ts';
import en from './sound/en.ts';
import ja from './sound/ja.ts';
import ko from './sound/ko.ts';
import zhHans from './sound/zh-Hans.ts';
import zhHant from './sound/zh-Hant.ts';
import type { SoundMessages } from './sound/messages.ts';

export type { SoundMessages } from './sound/messages.ts';

export const soundMessages = messagesByLocale<SoundMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
