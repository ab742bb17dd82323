import { messagesByLocale } from '../../../core/i18n/locale.ts';
import en from './plain/en.ts';
import ja from './plain/ja.ts';
import ko from './plain/ko.ts';
import type { PlainSankeyMessages } from './plain/messages.ts';
import zhHans from './plain/zh-Hans.ts';
import zhHant from './plain/zh-Hant.ts';

export const plainMessages = messagesByLocale<PlainSankeyMessages>({
  ja,
  en,
  ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
});
