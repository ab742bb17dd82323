/** Where a line of text may break: by the script of the text, in a page of any language. */
import type { Locale } from '../i18n/locale.ts';
import { textWidth, type TypeStyle } from './text-width.ts';

/** Scripts that are written without spaces between words. */
export const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;

/** Characters that must not begin a line, and those that must not end one, in Japanese and Chinese typesetting. */
const NEVER_FIRST = '、。,.，．・：；:;!?！？）)」』】〉》〕］}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々％%‰℃”’…–~〜～%';
const NEVER_LAST = '（(「『【〈《〔［{“‘¥$';

/** Particles, endings and suffixes, which stay with the preceding word. */
const JA_SUFFIX = /^(?:\p{Script=Hiragana}{1,3}|向け|両?氏|側|等)$/u;
const ZH_SUFFIX = /^[的了等]$/u;

/** Terms that dictionaries cut in two, in Japanese and Chinese. */
const TERMS =
  /輸出(?:規制|許可|管理)|(?:輕|軽|轻|重)?(?:稀土元素|レアアース)|[輕轻重]稀土|希土類(?:元素|磁石)?|焼結磁石|二次資料|埋蔵量|採掘量|輸入相手国|電気自動車|最高裁|緊急権限|米?地質調査所|酸化物換算|丸数字|出口(?:管制|许可|許可)(?:公告)?|地质调查局|地質調查所|最高法院|[紧緊][急]权?權?力|[电電][动動]汽?[车車]|[战戰][斗鬥][机機]|产业链|[产產]量|占比|如今|回升|转引|轉引|当量|空心條|[长長][条條]|未提[供及到]|有用到/gu;

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

/** The words of a text without spaces, none of which ends within a term. */
export function termsOf(text: string): string[] {
  const words: string[] = [];
  const inside = new Set<number>();
  for (const { 0: term, index } of text.matchAll(TERMS))
    for (let at = index + 1; at < index + term.length; at += 1) inside.add(at);
  let at = 0;
  for (const word of wordsOf(text)) {
    if (inside.has(at)) words.push((words.pop() ?? '') + word);
    else words.push(word);
    at += word.length;
  }
  return words;
}

/** Characters of the longest text before a word with which it is a date or an amount: "30 September ". */
const LONGEST_COUNT = 16;

/**
 * Dates, and numbers with what they count, stay whole: 4 April 2025, 2025년 4월 4일, 7 in 10, about 60%, 12 events.
 *
 * @param last - The piece before the word, or its end if it is longer than any of these.
 */
const isCounted = (last: string, word: string): boolean =>
  (/^\d{1,2} $/u.test(last) && /^[A-Z]/u.test(word)) ||
  (/^\d{1,2} [A-Z][a-z]+ $/u.test(last) && /^\d{4}/u.test(word)) ||
  (/\d[년월] $/u.test(last) && /^\d{1,2}[월일]/u.test(word)) ||
  (/^\d{1,3} $/u.test(last) && /^[a-z]/u.test(word)) ||
  (/^(?:\d+ in|[Aa]bout|[Oo]ver|약) $/u.test(last) && /^\d/u.test(word));

/**
 * Whether no line may break between two segments of a text without spaces.
 *
 * @param last - The segment before, of which only the last character counts.
 */
const isGlued = (last: string, segment: string, suffix: RegExp): boolean =>
  NEVER_FIRST.includes(segment.charAt(0)) ||
  NEVER_LAST.includes(last.charAt(last.length - 1)) ||
  /^\s/u.test(segment) ||
  suffix.test(segment) ||
  // Compound loan words stay whole: サプライチェーン.
  (/[\p{Script=Katakana}ー]$/u.test(last) && /^\p{Script=Katakana}/u.test(segment)) ||
  // So do Latin words with their digits, and numbers with their symbols and counters: H20, 5.5, 10–12, 2025年4月9日, 12件, 約60%.
  (/[\p{Script=Latin}\d]$/u.test(last) && /^[\p{Script=Latin}\d–%]/u.test(segment)) ||
  (/\d$/u.test(last) && SPACELESS.test(segment)) ||
  // A single Chinese character is part of a word, or stays with the one before it: 許可制.
  (/\p{Script=Han}$/u.test(last) && /^\p{Script=Han}$/u.test(segment)) ||
  (/[–\-.年月〜～~至约約]$/u.test(last) && /^\d/u.test(segment));

/** Pieces between which a line may break, never at a no-break space; white space stays at the end of its piece. */
export function unbreakablePieces(text: string, locale: Locale): string[] {
  // Segments by piece: joining them one by one would take ever longer in a long piece.
  const pieces: string[][] = [];
  const isSpaceless = SPACELESS.test(text);
  // A text in Chinese characters alone may be Japanese.
  const suffix = locale === 'ja' || KANA.test(text) ? JA_SUFFIX : ZH_SUFFIX;
  // Chinese characters in a Korean text are words between spaces, like its others.
  const spaceless = HANGUL.test(text) ? KANA : SPACELESS;
  for (const word of text.match(/\s*[\S\u00A0]+\s*/gu) ?? []) {
    const isSegmented = spaceless.test(word) && !HANGUL.test(word);
    for (const segment of isSegmented ? termsOf(word) : [word]) {
      const piece = pieces.at(-1);
      const isWhole =
        piece &&
        (isSpaceless
          ? isGlued(piece.at(-1) ?? '', segment, suffix)
          : isCounted(piece.slice(-LONGEST_COUNT).join('').slice(-LONGEST_COUNT), segment));
      if (isWhole) piece.push(segment);
      else pieces.push([segment]);
    }
  }
  return pieces.map((piece) => piece.join(''));
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
