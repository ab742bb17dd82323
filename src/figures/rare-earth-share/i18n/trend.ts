import { messagesByLocale } from '../../../core/i18n/locale.ts';
import en from './trend/en.ts';
import ja from './trend/ja.ts';
import ko from './trend/ko.ts';
import zhHans from './trend/zh-Hans.ts';
import zhHant from './trend/zh-Hant.ts';
import type { TrendMessages } from './trend/messages.ts';

export type { Dated, Course, InYears, MainPoint, ShareStory, TonnesStory, TrendMessages } from './trend/messages.ts';

export const trendMessages = messagesByLocale<TrendMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });
