import { describe, expect, test } from 'vitest';
import { languageMark } from '../../../src/core/i18n/language-mark.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';

const marksOf = (language: string) =>
  Object.fromEntries(LOCALES.map((locale) => [locale, languageMark(language, locale)]));

describe('the mark of a link to a page in another language', () => {
  test('is the name of that language in the language of the figure', () => {
    expect(marksOf('ko')).toEqual({
      ja: '（韓国語）',
      en: ' (Korean)',
      ko: '',
      'zh-Hans': '（韩语）',
      'zh-Hant': '（韓文）',
    });
    expect(marksOf('en')).toEqual({
      ja: '（英語）',
      en: '',
      ko: ' (영어)',
      'zh-Hans': '（英语）',
      'zh-Hant': '（英文）',
    });
    expect(marksOf('ja-JP')).toMatchObject({ ja: '', en: ' (Japanese)' });
  });

  test.each(['zh', 'zh-Hans', 'zh-Hant', 'zh-TW', 'ZH-hans'])(
    'of Chinese as %s is not needed in Chinese figures',
    (tag) => {
      expect(marksOf(tag)).toEqual({
        ja: '（中国語）',
        en: ' (Chinese)',
        ko: ' (중국어)',
        'zh-Hans': '',
        'zh-Hant': '',
      });
    },
  );

  test('is empty if the language is unknown, and the tag itself if it has no name', () => {
    expect(new Set(Object.values(marksOf('')))).toEqual(new Set(['']));
    expect(marksOf('qqq')).toMatchObject({ en: ' (qqq)' });
  });
});
