/** Cells of an exported CSV as spreadsheets split them, whatever they take for a separator. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { activeText, inertText } from '../../../../src/core/data/file/inert-text.ts';
import { csvField } from '../../../../src/core/output/rows-file.ts';
import { randomRuns } from '../../../random-runs.ts';

/** Cells as a lenient spreadsheet reads them: quotes count at the beginning of a cell only, and text may follow them. */
function cellsOf(text: string, separators: string): string[] {
  const cells: string[] = [];
  let cell = '';
  let isQuoted = false;
  let isStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at]!;
    if (isQuoted && character === '"') {
      if (text[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else isQuoted = false;
    } else if (!isQuoted && isStart && character === '"') isQuoted = true;
    else if (!isQuoted && (separators.includes(character) || character === '\n' || character === '\r')) {
      cells.push(cell);
      cell = '';
      isStart = true;
      continue;
    } else cell += character;
    isStart = false;
  }
  return [...cells, cell];
}

const NUMBER = /^[+-]?\d+$/u;
const isRun = (cell: string): boolean => /^[\s\p{Cc}\p{Cf}]*[=+\-@＝＋－＠﹦﹢﹣﹫]/u.test(cell) && !NUMBER.test(cell);

const text = fc
  .array(fc.constantFrom(...Array.from('=+-@;,\t\n\r"\' a1＝\u200B\u0000')), { maxLength: 10 })
  .map((parts) => parts.join(''));
const row = fc.array(fc.oneof({ weight: 4, arbitrary: text }, fc.nat()), { minLength: 1, maxLength: 4 });

test.each([',', ';', '\t', ',;', ',;\t'])('no cell between %j is a formula', (separators) => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (rows) => {
      const file = rows.map((cells) => `${cells.map(csvField).join(',')}\r\n`).join('');
      expect(cellsOf(file, separators).filter(isRun)).toEqual([]);
    }),
    { numRuns: randomRuns(500) },
  );
});

test('what is read again is what was written', () => {
  fc.assert(
    fc.property(text, (written) => {
      expect(activeText(inertText(written))).toBe(written);
    }),
    { numRuns: randomRuns(500) },
  );
});

test('a long run of characters that may come before a formula takes no time', () => {
  for (const character of [' ', '\n', '\t', ';', '"', '\u200B', ' ;', '\r']) inertText(character.repeat(100_000));
});
