import { messagesByLocale, type Locale } from './locale.ts';
import { formatDate } from './format.ts';
import en from './edition/en.ts';
import ja from './edition/ja.ts';
import ko from './edition/ko.ts';
import zhHans from './edition/zh-Hans.ts';
import zhHant from './edition/zh-Hant.ts';
import type { EditionMessages } from './edition/messages.ts';

const editionMessages = messagesByLocale<EditionMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });

/** The day that the data were checked to, as the source line says it, on one line. */
export const checkedToLabel = (locale: Locale, checkedTo: string): string =>
  editionMessages(locale).checkedTo(formatDate(locale, checkedTo)).replaceAll(' ', '\u00A0');

/** The version of the data. */
export const versionLabel = (locale: Locale, version: string): string => editionMessages(locale).version(version);

/** What precedes the names of the sources' licences. */
export const licenceOfSources = (locale: Locale): string => editionMessages(locale).licence;
