import { messagesByLocale } from './locale.ts';
import en from './state/en.ts';
import ja from './state/ja.ts';
import ko from './state/ko.ts';
import zhHans from './state/zh-Hans.ts';
import zhHant from './state/zh-Hant.ts';
import type { StateMessages } from './state/messages.ts';

export const stateMessages = messagesByLocale<StateMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
