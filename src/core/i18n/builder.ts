import { messagesByLocale } from './locale.ts';
import en from './builder/en.ts';
import ja from './builder/ja.ts';
import ko from './builder/ko.ts';
import zhHans from './builder/zh-Hans.ts';
import zhHant from './builder/zh-Hant.ts';
import type { BuilderMessages } from './builder/messages.ts';

export const builderMessages = messagesByLocale<BuilderMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
