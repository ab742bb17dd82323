import { messagesByLocale } from './locale.ts';
import en from './annotation/en.ts';
import ja from './annotation/ja.ts';
import ko from './annotation/ko.ts';
import zhHans from './annotation/zh-Hans.ts';
import zhHant from './annotation/zh-Hant.ts';
import type { AnnotationMessages } from './annotation/messages.ts';

export const annotationMessages = messagesByLocale<AnnotationMessages>({
  ja,
  en,
  ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
});
