import { formatDate } from './format.ts';
import type { ByLocale, Locale } from './locale.ts';

const WORDS: ByLocale<(version: string, date: string) => string> = {
  ja: (version, date) => `データ${version}（${date}時点）`,
  en: (version, date) => `Data ${version}, as of ${date}`,
  ko: (version, date) => `데이터 ${version}(${date} 기준)`,
  'zh-Hans': (version, date) => `数据版本${version}（截至${date}）`,
  'zh-Hant': (version, date) => `資料版本${version}（截至${date}）`,
};

/** Version and last day of the data, as the line under a picture names them. */
export const editionLabel = (locale: Locale, version: string, asOf: string): string =>
  WORDS[locale](version, formatDate(locale, asOf));
