import { messagesByLocale, type Locale } from './locale.ts';
import en from './licence/en.ts';
import ja from './licence/ja.ts';
import ko from './licence/ko.ts';
import zhHans from './licence/zh-Hans.ts';
import zhHant from './licence/zh-Hant.ts';
import type { LicenceMessages } from './licence/messages.ts';

const licenceMessages = messagesByLocale<LicenceMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });

/** A licence in a word of the reader's language; an id without one is printed as it is. */
export const licenceLabel = (id: string, locale: Locale): string =>
  // Every object knows words such as "constructor".
  (Object.hasOwn(licenceMessages(locale), id) ? licenceMessages(locale)[id] : undefined) ?? id;
