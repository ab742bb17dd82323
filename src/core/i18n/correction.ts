import { messagesByLocale } from './locale.ts';
import en from './correction/en.ts';
import ja from './correction/ja.ts';
import ko from './correction/ko.ts';
import zhHans from './correction/zh-Hans.ts';
import zhHant from './correction/zh-Hant.ts';
import type { CorrectionMessages } from './correction/messages.ts';

export const correctionMessages = messagesByLocale<CorrectionMessages>({
  ja,
  en,
  ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
});
