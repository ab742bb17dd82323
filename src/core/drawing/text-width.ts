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

/** Font size of labels in px. */
export const LABEL_SIZE = 12;

export interface TypeStyle {
  /** Font size in px. */
  readonly size: number;
  /** Bold text is wider; default false. */
  readonly bold?: boolean;
}

/**
 * The scripts below U+2000: the code point after the last one, and the average widths that regular and bold words need
 * in the widest of DejaVu Sans and Noto Sans, in hundredths of an em.
 */
const SCRIPTS: readonly (readonly [end: number, regular: number, bold: number])[] = [
  // Latin with diacritics.
  [0x250, 70, 70],
  // Greek, Cyrillic, Armenian.
  [0x590, 70, 78],
  // Hebrew.
  [0x600, 62, 66],
  // Arabic and its kin, whose letters join.
  [0x900, 58, 66],
  // Devanagari, Bengali, Gurmukhi, Gujarati, Oriya.
  [0xb80, 72, 78],
  // Tamil, Telugu, Kannada, Malayalam, Sinhala.
  [0xe00, 100, 108],
  // Thai, Lao.
  [0xf00, 65, 70],
  // Tibetan, Myanmar.
  [0x10a0, 100, 100],
  // Georgian.
  [0x1100, 70, 76],
  // Hangul, Ethiopic, Khmer and others.
  [0x1e00, 100, 100],
  // Vietnamese, ancient Greek.
  [0x2000, 70, 78],
];

/** Letters that are much wider than their script's average, in hundredths of an em. */
const WIDE = /[ÆŒæœЖМФШЩЪЫЮжмфшщыюЉЊљњ]/u;
const WIDE_LETTER = 110;

/** Characters with no width of their own: combining marks, joiners, controls, the colour of an emoji's skin. */
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}\p{Emoji_Modifier}]/u;
const SPACING_MARK = /\p{Mc}/u;
const JOINER = 0x200d;
/** The selector that makes a character such as a heart an emoji. */
const EMOJI_SELECTOR = 0xfe0f;
/** Half a flag. */
const REGIONAL = /\p{Regional_Indicator}/u;
const EMOJI = /\p{Emoji_Presentation}/u;
/** What a joiner makes a part of the emoji before it. */
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const EMOJI_WIDTH = 136;
const NO_BREAK_SPACE = 0xa0;

/** Width of a character that is not ASCII, in hundredths of an em. */
function otherWidth(character: string, code: number, bold: boolean): number {
  // Most of what is no ASCII is Chinese, Japanese or Korean.
  if ((code > 0x309f && code < 0xa000) || (code >= 0xac00 && code < 0xd7a4)) return 100;
  if (ZERO_WIDTH.test(character)) return 0;
  if (REGIONAL.test(character)) return EMOJI_WIDTH / 2;
  if (EMOJI.test(character)) return EMOJI_WIDTH;
  // A ligature that is a whole sentence.
  if (code === 0xfdfd) return 1000;
  if (code < 0x2000) {
    // A vowel sign of an Indian script, which is narrow or joins its letter.
    if (SPACING_MARK.test(character)) return 40;
    if (WIDE.test(character)) return bold ? WIDE_LETTER * 1.12 : WIDE_LETTER;
    const [, regular, heavy] = SCRIPTS.find(([end]) => code < end) ?? [0, 100, 100];
    return bold ? heavy : regular;
  }
  // Half-width Japanese and Korean letters.
  if (code >= 0xff61 && code <= 0xffdc) return 60;
  // Punctuation that full-width fonts draw wide; a dash of an em and an ellipsis are as wide in any font.
  return code <= 0x206f && !'—―\u2003…‰'.includes(character) ? 70 : 100;
}

/**
 * Width of a text in px, at least what a common sans serif needs, whatever its script; by default in the size of a
 * label. Characters that are drawn as one, such as a flag or a letter with its accents, count once.
 */
export function textWidth(text: string, { size = LABEL_SIZE, bold = false }: Partial<TypeStyle> = {}): number {
  const widths = bold ? BOLD : REGULAR;
  let sum = 0;
  let isJoined = false;
  let last = 0;
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0;
    const ascii = widths[code === NO_BREAK_SPACE ? 0 : code - 32];
    if (code === EMOJI_SELECTOR) {
      sum += Math.max(0, EMOJI_WIDTH - last);
      last = EMOJI_WIDTH;
    } else if (isJoined && PICTOGRAPH.test(character)) last = EMOJI_WIDTH;
    else sum += last = ascii ?? otherWidth(character, code, bold);
    isJoined = code === JOINER;
  }
  return (sum * size) / 100;
}

/** Width of the widest of several texts or lines in px; 0 if there is none. */
export const widestText = (texts: readonly string[], style?: Partial<TypeStyle>): number =>
  Math.max(0, ...texts.map((text) => textWidth(text, style)));
