import type { Locale } from './locale.ts';

/** A part of a text. */
export interface LanguagePart {
  readonly text: string;
  /** Its language as a BCP 47 tag; empty if it is the language of the text. */
  readonly language: string;
}

/** A run of one script group with the spaces and digits within it: Hangul, Chinese characters with kana, or Latin words. */
const RUNS = new RegExp(
  [
    String.raw`\p{sc=Hang}(?:[\p{sc=Hang}\p{N}\s]*\p{sc=Hang})?`,
    String.raw`(?:(?<![\p{sc=Latn}\p{N}])\p{N}+)?[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー](?:[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー・\p{N}\s]*[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}ー])?`,
    // Not the digits of "2026年".
    String.raw`\p{sc=Latn}[\p{sc=Latn}\p{N}\p{M}\s!-/:-@\[-\x60{-~§‐-⁞]*(?<!\s)(?!(?<=\p{N})\p{N}*\p{sc=Han})`,
  ].join('|'),
  'gu',
);
const HANGUL = /\p{sc=Hang}/u;
const KANA = /[\p{sc=Hira}\p{sc=Kana}]/u;
const HAN = /\p{sc=Han}/u;
/** Abbreviations, symbols of elements and names of goods are no words: languages use them as they are. */
const WORD = /\p{L}*\p{Ll}\p{L}*/gu;
/** In a sentence, a Latin name of one or two words is used as it is. */
const LEAST_WORDS = 3;

/** "zh" of "zh-Hant". */
const baseOf = (tag: string): string => tag.split('-')[0]?.toLowerCase() ?? '';
const isLatin = (tag: string): boolean => !['ja', 'ko', 'zh', ''].includes(baseOf(tag));

/** How the parts of a text are recognised. */
interface Clue {
  /** Language of the whole work, if it is known: that of the parts which its script can be. */
  readonly language: string;
  readonly isDocument: boolean;
  readonly hasKana: boolean;
}

function latinLanguage(run: string, locale: Locale, { language, isDocument }: Clue): string {
  const words = run.match(WORD)?.filter(({ length }) => length > 1) ?? [];
  if (words.length < (isDocument ? 1 : LEAST_WORDS) || words.every(({ length }) => length < 4)) return '';
  const own = isLatin(language) ? language : 'en';
  return baseOf(own) === baseOf(locale) ? '' : own;
}

function eastAsianLanguage(run: string, locale: Locale, { language, hasKana }: Clue): string {
  if (HANGUL.test(run)) return 'ko';
  if (KANA.test(run)) return 'ja';
  if (['ja', 'zh'].includes(baseOf(language))) return language;
  if (isLatin(locale)) return hasKana ? 'ja' : 'zh';
  // Korean and Japanese write names in Chinese characters, too.
  return '';
}

/**
 * Divides a text into parts of the figure's language and of others, as far as scripts show it: Latin words in a
 * Chinese, Japanese or Korean figure, Chinese characters, kana and Hangul where the figure's language has none. A Latin
 * text counts as English.
 *
 * @param work - Language of the document that the text is a title or a place of, as a BCP 47 tag; empty if unknown. Then
 *   every word counts. Without it, the text is a sentence or a name in the language of the figure.
 */
export function languageParts(text: string, locale: Locale, work?: string): readonly LanguagePart[] {
  const clue: Clue = { language: work ?? '', isDocument: work !== undefined, hasKana: KANA.test(text) };
  const parts: LanguagePart[] = [];
  let at = 0;
  for (const { 0: run, index } of text.matchAll(RUNS)) {
    const isEast = HANGUL.test(run) || KANA.test(run) || HAN.test(run);
    const language = (isEast ? eastAsianLanguage : latinLanguage)(run, locale, clue);
    if (!language || language === locale) continue;
    if (index > at) parts.push({ text: text.slice(at, index), language: '' });
    parts.push({ text: run, language });
    at = index + run.length;
  }
  if (at < text.length || !parts.length) parts.push({ text: text.slice(at), language: '' });
  return parts;
}
