import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { textWidth, wrapText } from '../../../src/core/drawing/text.ts';
import { wrapWords } from '../../../src/core/drawing/wrap-words.ts';

const style = { size: 14, locale: 'ja' as const };

test('a full-width character is one em wide, a Latin letter is not', () => {
  expect(textWidth('漢', { size: 20 })).toBe(20);
  expect(textWidth('한', { size: 20 })).toBe(20);
  expect(textWidth('、', { size: 20 })).toBe(20);
  expect(textWidth('i', { size: 20 })).toBeLessThan(10);
});

test('bold text is wider', () => {
  expect(textWidth('China', { size: 14, bold: true })).toBeGreaterThan(textWidth('China', { size: 14 }));
});

test('lines of a wrapped title are of like length', () => {
  const lines = wrapText('Nvidia says the US will grant H20 licences', 200, { size: 14, locale: 'en' });
  const widths = lines.map((line) => textWidth(line, { size: 14 }));
  expect(lines.length).toBeGreaterThan(1);
  expect(Math.min(...widths) / Math.max(...widths)).toBeGreaterThan(0.6);
});

test('no Japanese line begins with a mark that ends a phrase, or ends with one that begins it', () => {
  const text = '米、設計ソフトや航空機エンジンの輸出を一部停止。「H20」の許可(見通し)を発表、ニュース。';
  for (let width = 60; width < 300; width += 7) {
    const lines = wrapText(text, width, style);
    expect(lines.join('')).toBe(text);
    for (const line of lines) {
      expect('、。」)ーュ'.includes(line.charAt(0)), line).toBe(false);
      expect('「('.includes(line.charAt(line.length - 1)), line).toBe(false);
    }
  }
});

test('names and numbers with Latin letters are never broken', () => {
  for (let width = 60; width < 200; width += 5) {
    const lines = wrapText('H20の許可を発給、売上の15%を納付', width, style);
    expect(lines.some((line) => line.includes('H20'))).toBe(true);
    expect(lines.some((line) => line.includes('15%'))).toBe(true);
  }
});

test('no text is lost and no line of several pieces exceeds the available width', () => {
  const pieces = fc.constantFrom(
    'rare',
    'earths',
    '中国',
    '、',
    '規制',
    '희토류',
    'H20',
    '(',
    ')',
    '2025年',
    '15%',
    '磁石',
  );
  fc.assert(
    fc.property(
      fc.array(pieces, { maxLength: 20 }),
      fc.constantFrom(...LOCALES),
      fc.integer({ min: 80, max: 400 }),
      (words, locale, width) => {
        const text = words.join(' ');
        const lines = wrapText(text, width, { size: 14, locale });
        expect(lines.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        for (const line of lines)
          if (textWidth(line, { size: 14 }) > width)
            expect(wrapText(line, width, { size: 14, locale })).toHaveLength(1);
      },
    ),
  );
});

test.each([
  ['ja', '米、先端AI半導体の対中輸出を規制', ['の', 'を']],
  ['ja', '何立峰副総理、サプライチェーン博で演説', ['チェーン', 'で']],
  ['ja', '2025年10月9日発表、2025年11月7日停止', ['10', '11', '9', '7', '月', '日']],
  ['ko', '2025년 10월 9일 발표, 2025년 11월 7일 유예', ['10', '11', '9', '7']],
  ['en', 'Five announced 9 Oct 2025, suspended 7 Nov 2025', ['Oct', 'Nov', '2025']],
] as const)('%s: no line of "%s" begins with a particle or inside a date', (locale, text, never) => {
  for (let width = 110; width < 300; width += 7)
    for (const line of wrapText(text, width, { size: 14, locale }).slice(1))
      for (const start of never) expect(line.startsWith(start), line).toBe(false);
});

test('a word that is wider than a line is broken by wrapWords alone', () => {
  const type = { size: 12, locale: 'en' as const };
  const text = `a ${'w'.repeat(40)} b`;
  expect(wrapText(text, 100, type).some((line) => textWidth(line, type) > 100)).toBe(true);
  const lines = wrapWords(text, 100, type);
  expect(lines.every((line) => textWidth(line, type) <= 100)).toBe(true);
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  expect(wrapWords('', 100, type)).toEqual(['']);
});

test('Korean dates stay whole, and a year before another number does not join it', () => {
  const lines = wrapText('1995년 65%→2005년 97.5%→2025년 69%', 296, { size: 20, bold: true, locale: 'ko' });
  expect(lines).toEqual(['1995년 65%→2005년', '97.5%→2025년 69%']);
  expect(wrapText('발표는 2025년 4월 4일', 110, { locale: 'ko' })).toEqual(['발표는', '2025년 4월 4일']);
});
