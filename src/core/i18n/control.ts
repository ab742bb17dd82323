import { messagesByLocale } from './locale.ts';
import en from './control/en.ts';
import ja from './control/ja.ts';
import ko from './control/ko.ts';
import zhHans from './control/zh-Hans.ts';
import zhHant from './control/zh-Hant.ts';
import type { ControlMessages } from './control/messages.ts';

export type { ControlMessages } from './control/messages.ts';

export const controlMessages = messagesByLocale<ControlMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
