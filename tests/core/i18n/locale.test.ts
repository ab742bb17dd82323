import { expect, test } from 'vitest';
import { resolveLocale } from '../../../src/core/i18n/locale.ts';

test.each([
  ['ja', 'ja'],
  ['ja-Latn-JP', 'ja'],
  ['EN-us', 'en'],
  ['zh', 'zh-Hans'],
  ['zh-CN', 'zh-Hans'],
  ['zh-SG', 'zh-Hans'],
  ['zh-TW', 'zh-Hant'],
  ['zh-HK', 'zh-Hant'],
  ['zh-Hant-MO', 'zh-Hant'],
  ['zh-Hans-TW', 'zh-Hans'],
  [' ko-KR ', 'ko'],
])('"%s" is spoken as %s', (tag, locale) => {
  expect(resolveLocale(tag)).toBe(locale);
});

test.each(['', 'sv', 'yue', '日本語', 'e', 'x-private', 'en_US!'])(
  '"%s" names no language that a figure speaks',
  (tag) => {
    expect(resolveLocale(tag)).toBeUndefined();
  },
);
