import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cellText } from '../../../src/core/data/cell-text.ts';
import { randomRuns } from '../../random-runs.ts';
import { ANY_WORDS } from '../../figures/any-words.ts';

test.each([
  ['line breaks and tabs are spaces', 'Tariff\r\non\tmagnets\u2028\u0085now', 'Tariff on magnets now'],
  ['a cell without visible characters is empty', ' \u200B\u0000\uFEFF\u200D \u202E', ''],
  ['a code has no hidden character', '\uFEFFCHN\u200B\u200E', 'CHN'],
  ['nothing reorders the text around it', 'a \u202Eb\u202C \u2067c\u2069 d', 'a b c d'],
  ['spaces at the ends are left out', '\u00A0 CHN\u3000', 'CHN'],
  ['a space that does not break stays', '12\u00A0%', '12\u00A0%'],
  ['a full-width space stays', '中国\u3000商務省', '中国\u3000商務省'],
  ['Persian keeps its joiner', 'می\u200Cخواهد', 'می\u200Cخواهد'],
  ['an emoji stays one', '\u{1F469}\u200D\u{1F467} ❤\uFE0F', '\u{1F469}\u200D\u{1F467} ❤\uFE0F'],
  ['accents stay', 'Vie\u0302\u0323t', 'Vie\u0302\u0323t'],
  ['marks do not pile up', `a${'\u0301'.repeat(50)}b`, `a${'\u0301'.repeat(4)}b`],
  ['half a character is a replacement character', 'a\uD83Db', 'a\uFFFDb'],
  ['markup is text', '<b>&amp;</b>', '<b>&amp;</b>'],
])('%s', (_, given, expected) => {
  expect(cellText(given)).toBe(expected);
});

test('cleaning a text again changes nothing, and leaves no control character', () => {
  const words = fc.oneof(
    fc.constantFrom(...ANY_WORDS, ' ', '\n', '\u200B', '\u200D', '\u202E', '\u0301', '\u0000', '\u3000'),
    fc.string({ unit: 'binary' }),
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 6 }), (parts) => {
      const once = cellText(parts.join(''));
      expect(cellText(once)).toBe(once);
      expect(once).not.toMatch(/[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]|^\s|\s$/u);
    }),
    { numRuns: randomRuns(500) },
  );
});
