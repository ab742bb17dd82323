/** Where a line of text may break: by the script of the text, in a page of any language. */
import type { Locale } from '../i18n/locale.ts';
import { textWidth, type TypeStyle } from './text-width.ts';

/** Scripts that are written without spaces between words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** Characters that must not begin a line, and those that must not end one, in Japanese and Chinese typesetting. */
const NEVER_FIRST = '、。,.，．・：；:;!?！？）)」』】〉》〕］}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々％%‰℃”’…–~〜～%';
const NEVER_LAST = '（(「『【〈《〔［{“‘¥$';

/** Particles, endings and suffixes, which stay with the preceding word. */
const JA_SUFFIX = /^(?:\p{Script=Hiragana}{1,3}|向け|両?氏|側|等)$/u;
const ZH_SUFFIX = /^[的了等]$/u;

let wordSegmenter: Intl.Segmenter | undefined;
let graphemeSegmenter: Intl.Segmenter | undefined;

/** The words of a text without spaces. The dictionaries of engines are those of the script, not of the language. */
const wordsOf = (text: string): string[] =>
  Array.from(
    (wordSegmenter ??= new Intl.Segmenter('ja', { granularity: 'word' })).segment(text),
    ({ segment }) => segment,
  );

/** The characters of a text as a reader counts them: a flag, an emoji of several, a letter with its accents are one. */
export function* graphemes(text: string): Generator<string, void> {
  graphemeSegmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  for (const { segment } of graphemeSegmenter.segment(text)) yield segment;
}

/** Dates stay whole: 4 April 2025, 2025년 4월 4일. */
const isDated = (last: string, word: string): boolean =>
  (/^\d{1,2} $/u.test(last) && /^[A-Z]/u.test(word)) ||
  (/^\d{1,2} [A-Z][a-z]+ $/u.test(last) && /^\d{4}/u.test(word)) ||
  (/\d[년월] $/u.test(last) && /^\d{1,2}[월일]/u.test(word));

/** Whether no line may break between two segments of a text without spaces. */
const isGlued = (last: string, segment: string, suffix: RegExp): boolean =>
  NEVER_FIRST.includes(segment.charAt(0)) ||
  NEVER_LAST.includes(last.charAt(last.length - 1)) ||
  /^\s/u.test(segment) ||
  suffix.test(segment) ||
  // Compound loan words stay whole: サプライチェーン.
  (/[\p{Script=Katakana}ー]$/u.test(last) && /^\p{Script=Katakana}/u.test(segment)) ||
  // So do Latin words with their digits, and numbers with their symbols and counters: H20, 5.5, 10–12, 2025年4月9日, 12件.
  (/[\p{Script=Latin}\d]$/u.test(last) && /^[\p{Script=Latin}\d–%]/u.test(segment)) ||
  (/\d$/u.test(last) && SPACELESS.test(segment)) ||
  // A single Chinese character is part of a word, or stays with the one before it: 許可制.
  (/\p{Script=Han}$/u.test(last) && /^\p{Script=Han}$/u.test(segment)) ||
  (/[–\-.年月]$/u.test(last) && /^\d/u.test(segment));

/** Pieces between which a line may break; white space stays at the end of its piece. */
export function unbreakablePieces(text: string, locale: Locale): string[] {
  const pieces: string[] = [];
  const isSpaceless = SPACELESS.test(text);
  // A text in Chinese characters alone may be Japanese.
  const suffix = locale === 'ja' || KANA.test(text) ? JA_SUFFIX : ZH_SUFFIX;
  // Chinese characters in a Korean text are words between spaces, like its others.
  const spaceless = HANGUL.test(text) ? KANA : SPACELESS;
  for (const word of text.match(/\s*\S+\s*/gu) ?? []) {
    const isSegmented = spaceless.test(word) && !HANGUL.test(word);
    for (const segment of isSegmented ? wordsOf(word) : [word]) {
      const last = pieces.at(-1);
      const isWhole = last !== undefined && (isSpaceless ? isGlued(last, segment, suffix) : isDated(last, segment));
      if (isWhole) pieces[pieces.length - 1] = last + segment;
      else pieces.push(segment);
    }
  }
  return pieces;
}

/** After these, a long word or a web address breaks best. */
const BREAKS_AFTER = /[/?&=_.,:;\-–—)\]}]$/u;

/** A piece that is wider than a line, broken between its characters into lines as full as they get. */
export function brokenPiece(piece: string, width: number, style: Partial<TypeStyle>): string[] {
  const lines: string[] = [];
  let line: string[] = [];
  let filled = 0;
  for (const grapheme of graphemes(piece)) {
    const inked = textWidth(grapheme, style);
    if (line.length && filled + inked > width && grapheme.trim()) {
      const fair = line.findLastIndex((character) => BREAKS_AFTER.test(character)) + 1;
      // What must not begin a line takes the character before it along.
      const end =
        fair > line.length / 2 ? fair : line.length - (line.length > 1 && NEVER_FIRST.includes(grapheme) ? 1 : 0);
      lines.push(line.slice(0, end).join(''));
      line = line.slice(end);
      filled = textWidth(line.join(''), style);
    }
    line.push(grapheme);
    filled += inked;
  }
  return [...lines, line.join('')];
}
