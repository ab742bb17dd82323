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

/** Widths of the letters of a script in hundredths of an em. */
interface ScriptWidth {
  /** The code point after the script's last one. */
  readonly end: number;
  readonly regular: number;
  readonly bold: number;
}

/**
 * The scripts below U+2000 by code point, each with the average width that its words need in the widest of DejaVu Sans
 * and Noto Sans.
 */
const SCRIPTS: readonly ScriptWidth[] = [
  // Latin with diacritics.
  { end: 0x250, regular: 70, bold: 70 },
  // Greek, Cyrillic, Armenian.
  { end: 0x590, regular: 70, bold: 78 },
  // Hebrew.
  { end: 0x600, regular: 62, bold: 66 },
  // Arabic and its kin, whose letters join.
  { end: 0x900, regular: 58, bold: 66 },
  // Devanagari, Bengali, Gurmukhi, Gujarati, Oriya.
  { end: 0xb80, regular: 72, bold: 78 },
  // Tamil, Telugu, Kannada, Malayalam, Sinhala.
  { end: 0xe00, regular: 100, bold: 108 },
  // Thai, Lao.
  { end: 0xf00, regular: 65, bold: 70 },
  // Tibetan, Myanmar.
  { end: 0x10a0, regular: 100, bold: 100 },
  // Georgian.
  { end: 0x1100, regular: 70, bold: 76 },
  // Hangul, Ethiopic, Khmer and others.
  { end: 0x1e00, regular: 100, bold: 100 },
  // Vietnamese, ancient Greek.
  { end: 0x2000, regular: 70, bold: 78 },
];

/** Letters that are much wider than their script's average, in hundredths of an em. */
const WIDE = /[ÆŒæœЖМФШЩЪЫЮжмфшщыюЉЊљњ]/u;
const WIDE_LETTER = 110;

/** Characters with no width of their own: combining marks, joiners, controls. */
const ZERO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}\p{Cc}]/u;
const JOINER = 0x200d;
/** The selector that makes a character such as a heart an emoji. */
const EMOJI_SELECTOR = 0xfe0f;
const isSkinTone = (code: number): boolean => code >= 0x1f3fb && code <= 0x1f3ff;
/** Half a flag. */
const isRegional = (code: number): boolean => code >= 0x1f1e6 && code <= 0x1f1ff;
const EMOJI = /\p{Emoji_Presentation}/u;
/** What a joiner makes a part of the emoji before it. */
const PICTOGRAPH = /\p{Extended_Pictographic}/u;
const EMOJI_WIDTH = 136;

/** Single characters that are drawn far wider than an em, in hundredths of an em. */
const WIDEST = new Map([
  [0x2030, 140],
  [0x2e3a, 200],
  [0x2e3b, 300],
  [0xfdfa, 300],
  [0xfdfd, 1000],
]);

/** Width of a character that is not ASCII, in hundredths of an em. */
function otherWidth(character: string, code: number, bold: boolean): number {
  // Most of what is no ASCII is Chinese, Japanese or Korean.
  if ((code >= 0x3001 && code < 0xa000 && code !== 0x3099 && code !== 0x309a) || (code >= 0xac00 && code < 0xd7a4))
    return code >= 0x302a && code <= 0x302f ? 0 : 100;
  if (ZERO_WIDTH.test(character) || isSkinTone(code)) return 0;
  if (isRegional(code)) return EMOJI_WIDTH / 2;
  if (EMOJI.test(character)) return EMOJI_WIDTH;
  const widest = WIDEST.get(code);
  if (widest !== undefined) return widest;
  if (code < 0x2000) {
    if (WIDE.test(character)) return bold ? WIDE_LETTER * 1.12 : WIDE_LETTER;
    const script = SCRIPTS.find(({ end }) => code < end);
    return (bold ? script?.bold : script?.regular) ?? 100;
  }
  // Arabic ligatures, and half-width Japanese and Korean letters.
  if ((code >= 0xfb1d && code < 0xfe00) || (code >= 0xfe70 && code < 0xff00)) return bold ? 80 : 70;
  if (code >= 0xff61 && code <= 0xffdc) return 60;
  // Punctuation that full-width fonts draw wide; a dash of an em and an ellipsis are as wide in any font.
  const isNarrow = code <= 0x206f && code !== 0x2014 && code !== 0x2015 && code !== 0x2003 && code !== 0x2026;
  return isNarrow ? 70 : 100;
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
    const ascii = widths[code - 32];
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
