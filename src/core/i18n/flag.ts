import { messagesByLocale, type Locale } from './locale.ts';
import type { Flag } from '../data/flag.ts';
import en from './flag/en.ts';
import ja from './flag/ja.ts';
import ko from './flag/ko.ts';
import zhHans from './flag/zh-Hans.ts';
import zhHant from './flag/zh-Hant.ts';
import type { FlagMessages } from './flag/messages.ts';

const flagMessages = messagesByLocale<FlagMessages>({ ja, en, ko, 'zh-Hans': zhHans, 'zh-Hant': zhHant });

/** How certain a value is, as a label for the reader. */
export const flagLabel = (flag: Flag, locale: Locale): string => flagMessages(locale)[flag];

/** The label of a flag given as text, as in the datasets; another text is returned unchanged. */
export const flagText = (value: string, locale: Locale): string => {
  const labels: Readonly<Record<string, string>> = flagMessages(locale);
  return labels[value] ?? value;
};
