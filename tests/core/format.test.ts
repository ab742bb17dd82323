import { expect, test } from 'vitest';
import { formatDate, formatDay, formatLarge, formatNumber, formatPercent } from '../../src/core/format.ts';

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
