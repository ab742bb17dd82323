import { expect, test } from 'vitest';
import {
  formatDate,
  formatDay,
  formatDayRange,
  formatIso,
  formatLarge,
  formatNumber,
  formatPercent,
  formatShare,
} from '../../../src/core/i18n/format.ts';

test.each([
  ['ja', '4月4日', '2025年4月4日'],
  ['en', '4 April', '4 April 2025'],
  ['ko', '4월 4일', '2025년 4월 4일'],
  ['zh-Hans', '4月4日', '2025年4月4日'],
  ['zh-Hant', '4月4日', '2025年4月4日'],
] as const)('%s writes dates as its press does', (locale, day, date) => {
  expect(formatDay(locale, '2025-04-04')).toBe(day);
  expect(formatDate(locale, '2025-04-04')).toBe(date);
});

test('a date of which only the month is known names no day', () => {
  expect(formatDay('en', '2023-11')).toBe('Nov');
  expect(formatDate('ja', '2023-11')).toBe('2023年11月');
});

test.each([
  ['ja', '27万'],
  ['en', '270,000'],
  ['ko', '27만'],
  ['zh-Hans', '27万'],
  ['zh-Hant', '27萬'],
] as const)('%s writes 270,000 as its press does', (locale, text) => {
  expect(formatLarge(locale, 270_000)).toBe(text);
});

test('percentages count to 100 and are rounded for the eye', () => {
  expect(formatPercent('en', 69.2)).toBe('69%');
  expect(formatPercent('en', 69.2, 1)).toBe('69.2%');
  expect(formatNumber('en', 1234.56)).toBe('1,234.6');
});

test('a share near none or all is not rounded to it', () => {
  const texts = [0, 0.04, 0.4, 69.2, 99.6, 99.96, 100].map((share) => formatShare('en', share));
  expect(texts).toEqual(['0%', '0.04%', '0.4%', '69%', '99.6%', '99.96%', '100%']);
  expect(formatShare('en', 69.2, 1)).toBe('69.2%');
});

test.each([
  ['ja', '5月10〜12日', '2025年5月10〜12日', '4月29日〜5月2日', '2025年12月30日〜2026年1月2日'],
  ['en', '10–12 May', '10–12 May 2025', '29 April – 2 May', '30 Dec 2025 – 2 Jan 2026'],
  ['ko', '5월 10~12일', '2025년 5월 10~12일', '4월 29일~5월 2일', '2025년 12월 30일~2026년 1월 2일'],
  ['zh-Hans', '5月10日至12日', '2025年5月10日至12日', '4月29日至5月2日', '2025年12月30日至2026年1月2日'],
  ['zh-Hant', '5月10日至12日', '2025年5月10日至12日', '4月29日至5月2日', '2025年12月30日至2026年1月2日'],
] as const)('%s writes spans as its press does', (locale, short, long, months, years) => {
  expect(formatDayRange(locale, '2025-05-10', '2025-05-12')).toBe(short);
  expect(formatIso(locale, '2025-05-10/2025-05-12')).toBe(long);
  expect(formatDayRange(locale, '2025-04-29', '2025-05-02')).toBe(months);
  expect(formatIso(locale, '2025-12-30/2026-01-02')).toBe(years);
  expect(formatDayRange(locale, '2025-05-10', '2025-05-10')).toBe(formatDay(locale, '2025-05-10'));
  expect(formatIso(locale, '2023-11')).toBe(formatDate(locale, '2023-11'));
});
