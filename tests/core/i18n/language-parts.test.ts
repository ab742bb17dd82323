import { expect, test } from 'vitest';
import { languageParts } from '../../../src/core/i18n/language-parts.ts';
import type { Locale } from '../../../src/core/i18n/locale.ts';

/** A text with its parts in other languages in angle brackets. */
const marked = (text: string, locale: Locale, work?: string): string =>
  languageParts(text, locale, work)
    .map((part) => (part.language ? `<${part.language}: ${part.text}>` : part.text))
    .join('');

test('marks Latin words in a sentence in another script, from three words on', () => {
  expect(marked('鉱物概要（Mineral Commodity Summaries）2025年版', 'ja')).toBe(
    '鉱物概要（<en: Mineral Commodity Summaries>）2025年版',
  );
  expect(marked('로이터통신(The Business Times 경유)', 'ko')).toBe('로이터통신(<en: The Business Times> 경유)');
  expect(marked('The Daily Scout 2026年5月', 'zh-Hans')).toBe('<en: The Daily Scout> 2026年5月');
  expect(marked('鉱物年鑑（Minerals Yearbook）2022年版', 'ja')).toBe('鉱物年鑑（Minerals Yearbook）2022年版');
});

test.each(['米国のNvidiaのH20', 'USGS MCS 2026', '4종(Y, Tb, Dy, Lu)만', 'MOFCOM 2025', '12 mg/kg'])(
  'leaves names that languages use as they are: %s',
  (text) => {
    for (const locale of ['ja', 'ko', 'zh-Hans', 'zh-Hant'] as const) {
      const parts = languageParts(text, locale).filter(({ language }) => language === 'en');
      expect(parts, locale).toEqual([]);
    }
  },
);

test('marks every word of a title, by the language of the work where its script can be that', () => {
  expect(marked('MOFCOM Announcement No. 1 of 2026', 'ja', 'zh-Hans')).toBe('<en: MOFCOM Announcement No. 1 of 2026>');
  expect(marked('MOFCOM Announcement No. 1 of 2026', 'en', 'zh-Hans')).toBe('MOFCOM Announcement No. 1 of 2026');
  expect(marked('Lanthanum', 'ja', '')).toBe('<en: Lanthanum>');
  expect(marked('Seltene Erden', 'en', 'de')).toBe('<de: Seltene Erden>');
  expect(marked('中美倫敦貿談 達成協議框架', 'ja', 'zh-Hant')).toBe('<zh-Hant: 中美倫敦貿談 達成協議框架>');
  expect(marked('H20輸出容認とレアアース攻防 (article)', 'en', 'ja')).toBe(
    'H20<ja: 輸出容認とレアアース攻防> (article)',
  );
  expect(marked('2016年出口许可证管理货物目录', 'zh-Hant', 'zh-Hans')).toBe('<zh-Hans: 2016年出口许可证管理货物目录>');
});

test('marks other scripts of East Asia, also in names of rows', () => {
  expect(marked('経済産業省', 'en')).toBe('<zh: 経済産業省>');
  expect(marked('経済産業省の調べ', 'en')).toBe('<ja: 経済産業省の調べ>');
  expect(marked('산업통상자원부', 'zh-Hant')).toBe('<ko: 산업통상자원부>');
  expect(marked('テルビウム, 대한민국', 'ja')).toBe('テルビウム, <ko: 대한민국>');
  expect(marked('美 상무부', 'ko')).toBe('美 상무부');
});

test('loses no character', () => {
  for (const text of ['', ' ', 'a', '2026年', 'H20輸出（The Business Times）2025年', '、The  Daily Scout 。'])
    for (const locale of ['ja', 'en', 'ko', 'zh-Hans', 'zh-Hant'] as const)
      expect(
        languageParts(text, locale, '')
          .map((part) => part.text)
          .join(''),
      ).toBe(text);
});
