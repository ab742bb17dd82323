import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { randomRuns } from '../../random-runs.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { clampText, textWidth, truncateText, wrapText } from '../../../src/core/drawing/text.ts';

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

test('a word that is wider than a line is broken, or stays whole where its column grows', () => {
  const type = { size: 12, locale: 'en' as const };
  const text = `a ${'w'.repeat(40)} b`;
  expect(wrapText(text, 100, { ...type, overflowWrap: 'normal' }).some((line) => textWidth(line, type) > 100)).toBe(
    true,
  );
  const lines = wrapText(text, 100, type);
  expect(lines.every((line) => textWidth(line, type) <= 100)).toBe(true);
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
  expect(wrapText('', 100, type)).toEqual(['']);
});

test('Korean dates stay whole, and a year before another number does not join it', () => {
  const lines = wrapText('1995년 65%→2005년 97.5%→2025년 69%', 296, { size: 20, bold: true, locale: 'ko' });
  expect(lines).toEqual(['1995년 65%→2005년', '97.5%→2025년 69%']);
  expect(wrapText('발표는 2025년 4월 4일', 110, { locale: 'ko' })).toEqual(['발표는', '2025년 4월 4일']);
});

describe('the script of a text decides where it breaks, whatever the language of the page', () => {
  const NAMES: readonly (readonly [script: string, text: string, neverFirst: RegExp])[] = [
    [
      'Japanese',
      '中国、レアアースの輸出管理を「5品目」に拡大し、米国の輸入企業はサプライチェーンの見直しを急ぐ。',
      /^[、。」ー]/u,
    ],
    [
      'Chinese',
      '中国宣布对稀土出口实施更严格的管制措施，美国进口商（包括汽车制造商）急于寻找替代来源。',
      /^[，。）的了]/u,
    ],
    ['Thai', 'จีนประกาศควบคุมการส่งออกแร่หายากและแม่เหล็กถาวรไปยังสหรัฐอเมริกา', /^[\p{M}]/u],
  ];

  test.each(NAMES)('%s breaks between words or characters', (_, text, neverFirst) => {
    for (const locale of LOCALES)
      for (let width = 90; width < 320; width += 23) {
        const lines = wrapText(text, width, { size: 14, locale });
        expect(lines.join('')).toBe(text);
        expect(lines.length).toBeLessThanOrEqual(Math.ceil(textWidth(text, { size: 14 }) / width) * 1.4 + 1);
        for (const line of lines) {
          expect(textWidth(line, { size: 14 }), line).toBeLessThanOrEqual(width);
          expect(neverFirst.test(line), line).toBe(false);
        }
      }
  });

  test.each([
    ['Korean', '중국은 희토류 수출 통제를 발표하고 미국은 관세를 인상한다'],
    ['Hanja in Korean', '美 상무부는 對中 수출 통제를 발표하고 中 정부는 반발한다'],
    ['English', 'Nvidia says the state-owned company will grant export licences'],
    ['Arabic', 'أعلنت الصين قيودًا على تصدير المعادن الأرضية النادرة إلى الولايات المتحدة'],
    ['Hindi', 'चीन ने दुर्लभ मृदा के निर्यात पर नियंत्रण की घोषणा की'],
  ])('%s breaks at spaces', (_, text) => {
    for (const locale of LOCALES)
      for (let width = 130; width < 320; width += 23)
        expect(wrapText(text, width, { size: 14, locale }).join(' ')).toBe(text);
  });

  test('an English name inside a Japanese title is not broken', () => {
    const text = '米国はMountain Passの鉱山を拡張しLynas Rare Earthsと契約した';
    for (const locale of LOCALES)
      for (let width = 110; width < 320; width += 11) {
        const lines = wrapText(text, width, { size: 14, locale });
        for (const word of ['Mountain', 'Pass', 'Lynas', 'Rare', 'Earths'])
          expect(
            lines.some((line) => line.includes(word)),
            lines.join('|'),
          ).toBe(true);
      }
  });
});

describe('a word without a place to break', () => {
  const FAMILY = '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}\u200D\u{1F466}';
  const WORDS = [
    'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
    'https://example.org/a/very/long/path/to/some-document.html?with=query&and=more',
    FAMILY.repeat(12),
    '🇨🇳🇺🇸🇦🇺🇲🇲'.repeat(8),
    'e\u0301'.repeat(60),
    'क्षत्रिय'.repeat(12),
    '👍🏽'.repeat(20),
    'w'.repeat(500),
  ];

  test.each(WORDS)('%s stays within its lane, and no character is cut', (word) => {
    const whole = new Set(Array.from(new Intl.Segmenter('en').segment(word), ({ segment }) => segment));
    for (let width = 34; width < 300; width += 31) {
      const lines = wrapText(word, width, { size: 14, locale: 'en' });
      expect(lines.join('')).toBe(word);
      for (const line of lines) {
        expect(textWidth(line, { size: 14 }), line).toBeLessThanOrEqual(width);
        for (const { segment } of new Intl.Segmenter('en').segment(line)) expect(whole.has(segment), line).toBe(true);
      }
    }
  });

  test('a web address breaks after a slash', () => {
    const lines = wrapText(WORDS[1]!, 160, { size: 14, locale: 'en' });
    expect(lines.slice(0, -1).filter((line) => !/[/?&=_.-]$/u.test(line))).toEqual([]);
  });

  test('half a million characters are broken in an instant', () => {
    expect(clampText('x'.repeat(500_000), 200, 6, { size: 14, locale: 'en' })).toHaveLength(6);
  });
});

describe('a text that is shortened', () => {
  test('ends with an ellipsis within the width, and is a beginning of the whole', () => {
    const text = 'Rare 🇨🇳 earths e\u0301 \u{1F469}\u200D\u{1F467} 中国 العربية';
    for (let width = 14; width < 240; width += 3) {
      const short = truncateText(text, width, { size: 14 });
      expect(textWidth(short, { size: 14 })).toBeLessThanOrEqual(width);
      expect(text.startsWith(short.replace(/…$/u, '')), short).toBe(true);
    }
    expect(truncateText(text, 1000)).toBe(text);
  });

  test('has at most so many lines, the last with an ellipsis', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.integer({ min: 40, max: 300 }),
        fc.integer({ min: 1, max: 5 }),
        fc.constantFrom(...LOCALES),
        (text, width, maxLines, locale) => {
          const style = { size: 14, locale };
          const lines = clampText(text, width, maxLines, style);
          const all = wrapText(text, width, style);
          expect(lines.length).toBeLessThanOrEqual(maxLines);
          if (all.length <= maxLines) expect(lines).toEqual(all);
          else expect(lines.at(-1)).toMatch(/…$/u);
          for (const line of lines)
            if (Array.from(new Intl.Segmenter('en').segment(line)).length > 2)
              expect(textWidth(line, style)).toBeLessThanOrEqual(width);
        },
      ),
      { numRuns: randomRuns(300) },
    );
  });
});
