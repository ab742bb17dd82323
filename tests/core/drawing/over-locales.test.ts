import { expect, test } from 'vitest';
import { widestOverLocales } from '../../../src/core/drawing/over-locales.ts';
import { textWidth, widestText } from '../../../src/core/drawing/text.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { namesIn } from '../../../src/core/i18n/names.ts';

test('the language with the widest label decides', () => {
  const widths = LOCALES.map((locale) => textWidth(namesIn(locale).elements.Dy));
  expect(new Set(widths).size).toBeGreaterThan(1);
  expect(widestOverLocales((locale) => textWidth(namesIn(locale).elements.Dy))).toBe(Math.max(...widths));
  expect(widestOverLocales((locale) => (locale === 'ko' ? 3 : 1))).toBe(3);
});

test('of several texts the widest decides, and none has no width', () => {
  expect(widestText(['a', 'a longer one', ''])).toBe(textWidth('a longer one'));
  expect(widestText(['A', 'b'], { size: 20, bold: true })).toBe(textWidth('A', { size: 20, bold: true }));
  expect(widestText([])).toBe(0);
});
