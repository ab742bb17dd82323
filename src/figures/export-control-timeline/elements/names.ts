/** Names of the materials in the tiles, which may be of any length. */
import { materialLabel } from '../../../core/i18n/label.ts';
import { LOCALES, type Locale } from '../../../core/i18n/locale.ts';
import { TYPE } from '../../../core/drawing/spec.ts';
import { textWidth, widestText, wrapText } from '../../../core/drawing/text.ts';
import { shortenedLines } from '../shortened.ts';
import { symbolOf, type ElementGroups } from './model.ts';

/** Size of a name and distance of its lines, in px. */
export const NAME = { size: TYPE.label, line: 12 } as const;

/** Maximum number of lines below a symbol, and without one. */
const MAX_LINES = { symbol: 2, none: 3 } as const;
/** Least and greatest width of a name in px, and the step between two that are tried. */
const WIDTH = { least: 75, greatest: 125, step: 10 } as const;

const idsOf = ({ groups }: ElementGroups): string[] =>
  groups.flatMap(({ elements }) => elements.map(({ symbol }) => symbol));

/** Where a syllable begins in a Latin word: at a consonant, or two that are one sound, between vowels. */
const SYLLABLES = /(?<=[aeiouy])(?=(?:[cpt]h|[bcdfgj-np-tv-xz])[aeiouy])/giu;

/** A Latin word in two lines, divided where a syllable begins, as near to its middle as possible; null if it can't be. */
function divided(word: string, width: number): string[] | null {
  if (!/^[A-Za-z]+$/u.test(word)) return null;
  const toMiddle = (at: number): number => Math.abs(at - word.length / 2);
  const [at] = [...word.matchAll(SYLLABLES)].map(({ index }) => index).sort((a, b) => toMiddle(a) - toMiddle(b));
  const lines = at === undefined ? [] : [`${word.slice(0, at)}-`, word.slice(at)];
  return lines.length && widestText(lines, NAME) <= width ? lines : null;
}

/** A name in lines; one that needs more than there is space for is cut. */
export function nameLines(id: string, { labels }: ElementGroups, locale: Locale, width: number): string[] {
  const name = materialLabel(id, locale, labels);
  const max = symbolOf(id) ? MAX_LINES.symbol : MAX_LINES.none;
  const whole = textWidth(name, NAME);
  if (whole <= width) return [name];
  // A single word in lines of even length, rather than with a last letter by itself.
  const even = /\s/u.test(name) ? width : Math.min(width, whole / Math.ceil(whole / width) + NAME.size);
  return divided(name, width) ?? shortenedLines(name, even, max, { size: NAME.size, locale });
}

/** The greatest number of lines that a name below a symbol takes in one of some languages. */
export const linesBelowSymbols = (groups: ElementGroups, locales: readonly Locale[], width: number): number =>
  Math.max(
    1,
    ...idsOf(groups).flatMap((id) =>
      symbolOf(id) ? locales.map((locale) => nameLines(id, groups, locale, width).length) : [],
    ),
  );

/** The width in px in which every name without a symbol fits without a broken word, if there is one that is not too great. */
export function nameWidth(groups: ElementGroups): number {
  const texts = idsOf(groups).filter((id) => !symbolOf(id));
  const isWhole = (id: string, locale: Locale, width: number): boolean => {
    const name = materialLabel(id, locale, groups.labels);
    const lines = wrapText(name, width, { size: NAME.size, locale, overflowWrap: 'normal' });
    return lines.length <= MAX_LINES.none && widestText(lines, NAME) <= width;
  };
  let width: number = WIDTH.least;
  while (width < WIDTH.greatest && !texts.every((id) => LOCALES.every((locale) => isWhole(id, locale, width))))
    width += WIDTH.step;
  return width;
}
