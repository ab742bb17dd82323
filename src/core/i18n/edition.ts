import { messagesByLocale, type Locale } from './locale.ts';
import { formatDate } from './format.ts';
import en from './edition/en.ts';
import ja from './edition/ja.ts';
import ko from './edition/ko.ts';
import zhHans from './edition/zh-Hans.ts';
import zhHant from './edition/zh-Hant.ts';
import type { EditionMessages } from './edition/messages.ts';

const editionMessages = messagesByLocale<EditionMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });

/** Version of the data and the day that they were checked to, as shown in the source line. */
export const editionLabel = (locale: Locale, version: string, checkedTo: string): string =>
  editionMessages(locale).label(version, formatDate(locale, checkedTo));
