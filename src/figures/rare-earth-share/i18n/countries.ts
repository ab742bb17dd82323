import { messagesByLocale } from '../../../core/i18n/locale.ts';
import en from './countries/en.ts';
import ja from './countries/ja.ts';
import ko from './countries/ko.ts';
import zhHans from './countries/zh-Hans.ts';
import zhHant from './countries/zh-Hant.ts';
import type { CountriesMessages } from './countries/messages.ts';

export type { CountriesMessages, SubtitleParts } from './countries/messages.ts';

export const countriesMessages = messagesByLocale<CountriesMessages>({
  ja,
  en,
  ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
});
