import { messagesByLocale } from '../../../core/i18n/locale.ts';
import en from './small/en.ts';
import ja from './small/ja.ts';
import ko from './small/ko.ts';
import zhHans from './small/zh-Hans.ts';
import zhHant from './small/zh-Hant.ts';
import type { SankeySmallMessages } from './small/messages.ts';

export const sankeySmallMessages = messagesByLocale<SankeySmallMessages>({
  ja,
  en,
  ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
});
