import { messagesByLocale, type Locale } from './locale.ts';
import en from './unchecked/en.ts';
import ja from './unchecked/ja.ts';
import ko from './unchecked/ko.ts';
import zhHans from './unchecked/zh-Hans.ts';
import zhHant from './unchecked/zh-Hant.ts';
import type { UncheckedMessages } from './unchecked/messages.ts';

const uncheckedMessages = messagesByLocale<UncheckedMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });

/** The number of reported issues and of rows that were not fully checked, as a sentence of one language. */
export const uncheckedText = (issues: number, rows: number, locale: Locale): string =>
  uncheckedMessages(locale).more(issues, rows);
