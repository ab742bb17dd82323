import { messagesByLocale } from './locale.ts';
import en from './quotation/en.ts';
import ja from './quotation/ja.ts';
import ko from './quotation/ko.ts';
import zhHans from './quotation/zh-Hans.ts';
import zhHant from './quotation/zh-Hant.ts';
import type { QuotationMessages } from './quotation/messages.ts';

export const quotationMessages = messagesByLocale<QuotationMessages>({
  ja,
  en,
  ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
});
