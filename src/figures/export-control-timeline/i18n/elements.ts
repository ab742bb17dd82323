import { messagesByLocale } from '../../../core/i18n/locale.ts';
import en from './elements/en.ts';
import ja from './elements/ja.ts';
import ko from './elements/ko.ts';
import zhHans from './elements/zh-Hans.ts';
import zhHant from './elements/zh-Hant.ts';
import type { ElementsMessages } from './elements/messages.ts';

export type { GroupDates, ElementsMessages } from './elements/messages.ts';

export const elementsMessages = messagesByLocale<ElementsMessages>({
  ja,
  en,
  ko,
  'zh-Hans': zhHans,
  'zh-Hant': zhHant,
});
