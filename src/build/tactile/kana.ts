/**
 * Japanese braille of kana, by the rules of the Braille Authority of Japan: no table of liblouis has it. Cells are
 * written as their dots: "16" is か.
 */

const VOWELS: Readonly<Record<string, string>> = { a: '1', i: '12', u: '14', e: '124', o: '24' };
const ROWS: readonly (readonly [consonant: string, kana: string])[] = [
  ['', 'あいうえお'],
  ['6', 'かきくけこ'],
  ['56', 'さしすせそ'],
  ['35', 'たちつてと'],
  ['3', 'なにぬねの'],
  ['36', 'はひふへほ'],
  ['356', 'まみむめも'],
  ['5', 'らりるれろ'],
];
const OTHERS: Readonly<Record<string, string>> = {
  や: '34',
  ゆ: '346',
  よ: '345',
  わ: '3',
  を: '35',
  ん: '356',
  っ: '2',
  ー: '25',
};
/** Voiced and half-voiced kana with the plain one. */
const VOICED = ['がぎぐげござじずぜぞだぢづでどばびぶべぼゔ', 'かきくけこさしすせそたちつてとはひふへほう'] as const;
const HALF_VOICED = ['ぱぴぷぺぽ', 'はひふへほ'] as const;

/** Kana of foreign words that are written in two, with their cells. */
const FOREIGN: Readonly<Record<string, string>> = {
  てぃ: '4 1235',
  でぃ: '45 1235',
  しぇ: '4 12456',
  じぇ: '45 12456',
  ちぇ: '4 12345',
  うぃ: '26 12',
  ふぁ: '26 136',
  ふぃ: '26 1236',
};

const MARKS: Readonly<Record<string, string>> = {
  '、': '56 0',
  '。': '256 0',
  '・': '5 0',
  '：': '5 2 0',
  '（': '2356',
  '）': '2356',
  '〜': '36 36',
  '–': '36 36',
  // Before other words it is written out.
  '%': '56 1234',
  ' ': '0',
};
const DIGITS = ['245', '1', '12', '14', '145', '15', '124', '1245', '125', '24'];
const NUMBER = '3456';
const LATIN = '56';
const CAPITAL = '6';
const LETTERS =
  '1 12 14 145 15 124 1245 125 24 245 13 123 134 1345 135 1234 12345 1235 234 2345 136 1236 2456 1346 13456 1356'.split(
    ' ',
  );
/** Keeps a number apart from a following kana that would read as a digit. */
const JOINER = '36';
const LIKE_DIGITS = 'あいうえおらりるれろ';

const cellsOf = (dots: string): string =>
  dots
    .split(' ')
    .map((cell) =>
      String.fromCharCode(0x2800 + Array.from(cell, Number).reduce((sum, dot) => sum + (dot ? 1 << (dot - 1) : 0), 0)),
    )
    .join('');

const PLAIN = new Map<string, string>([
  ...ROWS.flatMap(([consonant, kana]) =>
    Array.from(kana, (one, place): [string, string] => [one, (Object.values(VOWELS)[place] ?? '') + consonant]),
  ),
  ...Object.entries(OTHERS),
]);

/** A kana followed by a small や, ゆ or よ has the vowel of that, and a sign of its own before it. */
function withSmall(base: string, small: string): string | undefined {
  const row = ROWS.find(([, kana]) => kana.includes(base));
  const vowel = { ゃ: '1', ゅ: '14', ょ: '24' }[small];
  return row && vowel ? vowel + row[0] : undefined;
}

function kanaDots(one: string, next: string): { readonly dots: string; readonly length: number } | undefined {
  const foreign = FOREIGN[one + next];
  if (foreign) return { dots: foreign, length: 2 };
  const voiced = VOICED[1][VOICED[0].indexOf(one)];
  const half = HALF_VOICED[1][HALF_VOICED[0].indexOf(one)];
  const base = voiced ?? half ?? one;
  const small = withSmall(base, next);
  if (small) return { dots: `${voiced ? '45' : half ? '46' : '4'} ${small}`, length: 2 };
  const plain = PLAIN.get(base);
  if (!plain) return undefined;
  return { dots: voiced ? `5 ${plain}` : half ? `6 ${plain}` : plain, length: 1 };
}

const toHiragana = (text: string): string =>
  text.replace(/[ァ-ヴ]/gu, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60));

/**
 * Braille of kana, numbers, Latin letters and punctuation, with blanks where the text has them.
 *
 * @throws if the text has another character, such as one whose reading is not known.
 */
export function kanaBraille(text: string): string {
  const signs = Array.from(toHiragana(text).replace(/%(?!$)/gu, 'ぱーせんと'));
  const cells: string[] = [];
  let before: 'number' | 'letter' | 'kana' = 'kana';
  for (let at = 0; at < signs.length;) {
    const sign = signs[at] ?? '';
    if (/\d/u.test(sign)) {
      cells.push((before === 'number' ? '' : cellsOf(NUMBER)) + cellsOf(DIGITS[Number(sign)] ?? ''));
      before = 'number';
      at += 1;
    } else if (before === 'number' && /[.,]/u.test(sign) && /\d/u.test(signs[at + 1] ?? '')) {
      cells.push(cellsOf(sign === '.' ? '2' : '3'));
      at += 1;
    } else if (/[A-Za-z]/u.test(sign)) {
      if (before !== 'letter') cells.push(cellsOf(LATIN));
      if (/[A-Z]/u.test(sign)) cells.push(cellsOf(CAPITAL));
      cells.push(cellsOf(LETTERS[sign.toLowerCase().charCodeAt(0) - 97] ?? ''));
      before = 'letter';
      at += 1;
    } else {
      const mark = MARKS[sign];
      const kana = mark ? { dots: mark, length: 1 } : kanaDots(sign, signs[at + 1] ?? '');
      if (!kana) throw new Error(`Japanese braille has no sign for "${sign}" in "${text}".`);
      if (!mark && (before === 'letter' || (before === 'number' && LIKE_DIGITS.includes(sign))))
        cells.push(cellsOf(JOINER));
      cells.push(cellsOf(kana.dots));
      before = 'kana';
      at += kana.length;
    }
  }
  return cells.join('');
}
