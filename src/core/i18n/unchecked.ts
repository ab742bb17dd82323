import type { ByLocale, Locale } from './locale.ts';

const WORDS: ByLocale<(issues: number, rows: number) => string> = {
  ja: (issues, rows) =>
    `ほかにも誤りがあるかもしれません。最初の${issues}件を示しました。残りの${rows}行は最後まで確かめていません。`,
  en: (issues, rows) =>
    `There may be more: these are the first ${issues} faults, and ${rows} more rows were not checked to the end.`,
  ko: (issues, rows) =>
    `오류가 더 있을 수 있습니다. 처음 ${issues}건을 표시했으며, 나머지 ${rows}행은 끝까지 확인하지 않았습니다.`,
  'zh-Hans': (issues, rows) => `可能还有其他错误：以上是最先发现的${issues}处，其余${rows}行未检查完毕。`,
  'zh-Hant': (issues, rows) => `可能還有其他錯誤：以上是最先發現的${issues}處，其餘${rows}列未檢查完畢。`,
};

/** That so many faults were told, and so many rows not checked to the end, in one language. */
export const uncheckedText = (issues: number, rows: number, locale: Locale): string => WORDS[locale](issues, rows);
