import { describe, expect, test } from 'vitest';
import { FONT_FAMILY } from '../../../src/core/drawing/spec.ts';
import { textWidth } from '../../../src/core/drawing/text.ts';

const SIZE = 50;
/** What a browser may need beyond the estimate. */
const SLACK = 1.03;

function drawnWidth(text: string, family: string, isBold: boolean): number {
  const context = document.createElement('canvas').getContext('2d');
  if (!context) throw new Error('The browser has no canvas.');
  context.font = `${isBold ? 'bold ' : ''}${String(SIZE)}px ${family}`;
  return context.measureText(text).width;
}

/**
 * The scripts that the machine of the tests has fonts for; DejaVu Sans is the widest that readers commonly have.
 * A script without a font is drawn as boxes, whose width says nothing.
 */
const TEXTS: readonly (readonly [script: string, ...texts: string[]])[] = [
  ['Latin', 'Die Bundesregierung verschärft Ausfuhrgenehmigungen', 'Łódź, Žižkov, Çanakkale, Ærø, Œuvre, Ångström'],
  ['Vietnamese', 'Việt Nam hạn chế xuất khẩu đất hiếm ước tính'],
  ['Greek', 'Η Ευρωπαϊκή Ένωση ανακοίνωσε νέα μέτρα', 'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ'],
  [
    'Cyrillic',
    'Китай объявил об ограничениях экспорта редкоземельных металлов',
    'Щёлково, Южно-Сахалинск, Жигулёвск, ФШЩЮЖ',
  ],
  ['Hebrew', 'סין הודיעה על הגבלות יצוא של מתכות נדירות', 'אבגדהוזחטיכלמנסעפצקרשתךםןףץ'],
  [
    'Arabic',
    'أعلنت الصين قيودًا على تصدير المعادن الأرضية النادرة',
    'چین صادرات عناصر خاکی کمیاب را محدود کرد',
    'الإمارات العربية المتحدة',
  ],
  ['Armenian', 'Հայաստանի Հանրապետություն'],
  ['Georgian', 'საქართველოს მთავრობა'],
  ['Japanese', '中国、レアアースの輸出管理を「5品目」に拡大', 'ﾚｱｱｰｽの輸出'],
  ['Chinese', '中国宣布对稀土出口实施更严格的管制措施（包括技术）'],
  ['Korean', '중국은 희토류 수출 통제를 발표하고'],
  ['full-width forms', 'ＡＢＣ１２３％＝＋'],
  ['symbols', '→←↑↓−×÷≈≤≥€£¥©®™…‰№•·½'],
];

const FONTS = [FONT_FAMILY, '"DejaVu Sans"', '"Liberation Sans"'];

describe.each(TEXTS)('%s', (_, ...texts) => {
  test.each(texts)('%s is drawn within its estimated width, and the estimate is not far from it', (text) => {
    for (const isBold of [false, true]) {
      const estimate = textWidth(text, { size: SIZE, bold: isBold });
      const drawn = FONTS.map((family) => drawnWidth(text, family, isBold));
      expect(Math.max(...drawn)).toBeLessThanOrEqual(estimate * SLACK);
      expect(Math.max(...drawn)).toBeGreaterThan(estimate * 0.72);
    }
  });
});

test('marks that are drawn on a letter take no space', () => {
  for (const text of ['e\u0301', 'ếạ̈', 'שָׁלוֹם', 'قُرْآن']) {
    const bare = text.normalize('NFD').replace(/\p{M}/gu, '');
    expect(textWidth(text.normalize('NFD'))).toBe(textWidth(bare));
    for (const family of FONTS)
      expect(drawnWidth(text, family, false)).toBeLessThanOrEqual(textWidth(text, { size: SIZE }) * SLACK);
  }
});

test('what is drawn as one emoji is measured as one', () => {
  const one = textWidth('\u{1F469}');
  const joined = [
    '\u{1F469}\u200D\u{1F469}\u200D\u{1F467}',
    '\u{1F1E8}\u{1F1F3}',
    '👍🏽',
    '❤\uFE0F',
    '👩\u200D⚕\uFE0F',
    '1\uFE0F\u20E3',
  ];
  for (const emoji of joined) expect(textWidth(emoji), emoji).toBeCloseTo(one, 5);
});
