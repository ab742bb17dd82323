import type { Locale } from '../i18n/locale.ts';

/**
 * Widths of the printable ASCII characters in hundredths of an em: the maximum of Arial, Roboto, Noto Sans CJK and
 * DejaVu Sans, so that a label that fits here fits in any common sans serif.
 */
const REGULAR = [
  32, 40, 47, 84, 64, 95, 78, 28, 39, 39, 50, 84, 32, 36, 32, 41, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84,
  84, 84, 56, 102, 68, 69, 72, 77, 67, 61, 78, 75, 29, 55, 67, 56, 87, 75, 79, 67, 79, 72, 67, 61, 73, 68, 99, 69, 67,
  69, 39, 41, 39, 84, 56, 61, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59,
  82, 59, 59, 52, 64, 34, 64, 84,
];
const BOLD = [
  35, 46, 57, 84, 70, 100, 87, 32, 46, 46, 52, 84, 38, 42, 38, 39, 70, 70, 70, 70, 70, 70, 70, 70, 70, 70, 40, 40, 84,
  84, 84, 61, 101, 77, 76, 73, 83, 68, 68, 82, 84, 37, 57, 77, 64, 100, 84, 85, 73, 85, 77, 72, 68, 81, 77, 110, 77, 72,
  73, 46, 42, 46, 84, 57, 63, 67, 72, 59, 72, 68, 44, 72, 71, 34, 34, 67, 34, 104, 71, 69, 72, 72, 49, 60, 48, 71, 65,
  92, 65, 65, 58, 71, 37, 71, 84,
];
/**
 * Width of Latin letters with diacritics, and of punctuation that full-width fonts draw wide, in hundredths of an em.
 */
const OTHER_NARROW = 70;

/** Font size of labels in px. */
export const LABEL_SIZE = 12;

export interface TypeStyle {
  /** Font size in px. */
  readonly size: number;
  /** Bold text is wider; default false. */
  readonly bold?: boolean;
}

const isFullWidth = (code: number): boolean => code >= 0x1100 && !(code >= 0x2000 && code <= 0x206f && code !== 0x2014);

/** Width of a text in px, at least what a common sans serif needs; by default in the size of a label. */
export function textWidth(text: string, { size = LABEL_SIZE, bold = false }: Partial<TypeStyle> = {}): number {
  const widths = bold ? BOLD : REGULAR;
  let sum = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    sum += widths[code - 32] ?? (isFullWidth(code) ? 100 : OTHER_NARROW);
  }
  return (sum * size) / 100;
}

/** Width of the widest of several texts or lines in px; 0 if there is none. */
export const widestText = (texts: readonly string[], style?: Partial<TypeStyle>): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, style)));

/** Characters that must not begin a line, and those that must not end one, in Japanese and Chinese typesetting. */
const NEVER_FIRST = '、。,.，．・：；:;!?！？）)」』】〉》〕］}ーぁぃぅぇぉっゃゅょァィゥェォッャュョ々％%‰℃”’…–~〜～%';
const NEVER_LAST = '（(「『【〈《〔［{“‘¥$';

/** Particles, endings and suffixes, which stay with the preceding word. */
const JA_SUFFIX = /^(?:\p{Script=Hiragana}{1,3}|向け|両?氏|側|等)$/u;
const ZH_SUFFIX = /^[的了等]$/u;

const segmenters = new Map<Locale, Intl.Segmenter>();

function segmenterFor(locale: Locale): Intl.Segmenter {
  let segmenter = segmenters.get(locale);
  if (!segmenter) segmenters.set(locale, (segmenter = new Intl.Segmenter(locale, { granularity: 'word' })));
  return segmenter;
}

/** Pieces between which a line may break; white space stays at the end of its piece. */
function unbreakablePieces(text: string, locale: Locale): string[] {
  const pieces: string[] = [];
  if (locale === 'en' || locale === 'ko') {
    for (const word of text.match(/\S+\s*/gu) ?? []) {
      const last = pieces.at(-1) ?? '';
      // Dates stay whole: 4 April 2025, 2025년 4월 4일.
      const dated =
        locale === 'en'
          ? (/^\d{1,2} $/u.test(last) && /^[A-Z]/u.test(word)) ||
            (/^\d{1,2} [A-Z][a-z]+ $/u.test(last) && /^\d{4}/u.test(word))
          : /\d[년월] $/u.test(last) && /^\d{1,2}[월일]/u.test(word);
      if (dated) pieces[pieces.length - 1] = last + word;
      else pieces.push(word);
    }
    return pieces;
  }
  for (const { segment } of segmenterFor(locale).segment(text)) {
    const last = pieces.at(-1);
    const glued =
      last !== undefined &&
      (NEVER_FIRST.includes(segment.charAt(0)) ||
        NEVER_LAST.includes(last.charAt(last.length - 1)) ||
        /^\s/u.test(segment) ||
        (locale === 'ja' ? JA_SUFFIX : ZH_SUFFIX).test(segment) ||
        // Compound loan words stay whole: サプライチェーン.
        (/[\p{Script=Katakana}ー]$/u.test(last) && /^\p{Script=Katakana}/u.test(segment)) ||
        // Latin words and numbers with their symbols and counters stay whole: H20, 5.5, 10–12, 2025年4月9日.
        (/[\p{Script=Latin}\d]$/u.test(last) && /^[\p{Script=Latin}\d–%年月日種%万億兆]/u.test(segment)) ||
        (/[–\-.年月]$/u.test(last) && /^\d/u.test(segment)));
    if (glued) pieces[pieces.length - 1] = last + segment;
    else pieces.push(segment);
  }
  return pieces;
}

/** A piece with its width in px, with and without trailing white space. */
interface Piece {
  readonly text: string;
  readonly width: number;
  readonly inked: number;
}

function fill(pieces: readonly Piece[], width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let filled = 0;
  for (const piece of pieces) {
    if (line && filled + piece.inked > width) {
      lines.push(line.trimEnd());
      line = piece.text;
      filled = piece.width;
    } else {
      line += piece.text;
      filled += piece.width;
    }
  }
  if (line.trim()) lines.push(line.trimEnd());
  return lines;
}

/** The type of a text and its language; by default in the size of a label. */
export type WrapStyle = Partial<TypeStyle> & { readonly locale: Locale };

/**
 * Breaks a text into as few lines as possible, of lengths as even as possible.
 *
 * @param width available width in px; a single wider piece gets its own line.
 * @returns at least one line; empty text gives one empty line.
 */
export function wrapText(text: string, width: number, style: WrapStyle): string[] {
  // Most labels fit on one line, and segmenting words is slow.
  const whole = text.trimEnd();
  if (textWidth(whole, style) <= width) return [whole];
  const pieces = unbreakablePieces(text, style.locale).map((piece) => ({
    text: piece,
    width: textWidth(piece, style),
    inked: textWidth(piece.trimEnd(), style),
  }));
  const greedy = fill(pieces, width);
  if (greedy.length < 2) return greedy.length ? greedy : [''];
  let low = width / greedy.length / 2;
  let high = width;
  while (high - low > 1) {
    const middle = (low + high) / 2;
    if (fill(pieces, middle).length > greedy.length) low = middle;
    else high = middle;
  }
  return fill(pieces, high);
}
