import { messagesByLocale } from './locale.ts';
import en from './interaction/en.ts';
import ja from './interaction/ja.ts';
import ko from './interaction/ko.ts';
import zhHans from './interaction/zh-Hans.ts';
import zhHant from './interaction/zh-Hant.ts';
import type { InteractionMessages } from './interaction/messages.ts';

export type { InteractionMessages } from './interaction/messages.ts';

export const interactionMessages = messagesByLocale<InteractionMessages>({
  ja,
  en,
  ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
});
