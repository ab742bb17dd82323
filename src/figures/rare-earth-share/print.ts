/** How numbers and the names of sources are printed in the pictures of the figure, whatever rows they come from. */
import { formatLarge } from '../../core/i18n/format.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import { textWidth, wrapText, type TypeStyle } from '../../core/drawing/text.ts';

/** Tonnes as the press writes them, short enough for a label: "270,000", "3 billion", "27万". */
export const tonnesOf = (locale: Locale, tonnes: number): string =>
  locale === 'en' && tonnes >= 1e6
    ? new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }).format(
        tonnes,
      )
    : formatLarge(locale, tonnes);

/** Years as a span, the second short within one century: "2010–13", "1995–2003", "2005". */
export function yearSpan(from: number, to: number, dash: string): string {
  if (from === to) return String(from);
  const isShort = Math.floor(from / 100) === Math.floor(to / 100);
  return String(from) + dash + (isShort ? String(to).slice(2) : String(to));
}

/** Longest name of a source in a picture, in characters; the whole name stands in the list of sources. */
const LONGEST = 80;

export function sourceLabel(short: string): string {
  const characters = Array.from(short);
  return characters.length > LONGEST
    ? `${characters
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : short;
}

/** A line cut where the room ends. */
function cut(line: string, availableWidth: number, style: TypeStyle): string[] {
  const lines: string[] = [''];
  for (const character of line) {
    const longer = (lines.at(-1) ?? '') + character;
    if (lines.at(-1) && textWidth(longer, style) > availableWidth) lines.push(character);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}

/** Lines that all fit the room: words wider than a line are cut. */
export const linesWithin = (
  text: string,
  availableWidth: number,
  style: TypeStyle & { readonly locale: Locale },
): string[] =>
  wrapText(text, availableWidth, style).flatMap((line) =>
    textWidth(line, style) > availableWidth ? cut(line, availableWidth, style) : [line],
  );
