import { messagesByLocale, type Locale } from './locale.ts';
import en from './licence/en.ts';
import ja from './licence/ja.ts';
import ko from './licence/ko.ts';
import zhHans from './licence/zh-Hans.ts';
import zhHant from './licence/zh-Hant.ts';
import type { LicenceMessages } from './licence/messages.ts';

const licenceMessages = messagesByLocale<LicenceMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });

/** The label of a licence; an id without a label is printed unchanged. */
export const licenceLabel = (id: string, locale: Locale): string =>
  // An id such as "constructor" would find an inherited property.
  (Object.hasOwn(licenceMessages(locale), id) ? licenceMessages(locale)[id] : undefined) ?? id;
