import { messagesByLocale } from './locale.ts';
import en from './steps/en.ts';
import ja from './steps/ja.ts';
import ko from './steps/ko.ts';
import zhHans from './steps/zh-Hans.ts';
import zhHant from './steps/zh-Hant.ts';
import type { StepsMessages } from './steps/messages.ts';

export const stepsMessages = messagesByLocale<StepsMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
