/** Formats numbers and source names for the figure's pictures, for any rows. */
import { formatLarge } from '../../core/i18n/format.ts';
import type { Locale } from '../../core/i18n/locale.ts';

/** Tonnes in press style, short enough for a label: "270,000", "3 billion", "27万". */
export const tonnesOf = (locale: Locale, tonnes: number): string =>
  locale === 'en' && tonnes >= 1e6
    ? new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }).format(
        tonnes,
      )
    : formatLarge(locale, tonnes);

/** A span of years, with a short second year within one century: "2010–13", "1995–2003", "2005". */
export function yearSpan(from: number, to: number, dash: string): string {
  if (from === to) return String(from);
  const isShort = Math.floor(from / 100) === Math.floor(to / 100);
  return String(from) + dash + (isShort ? String(to).slice(2) : String(to));
}

/** Maximum length of a source name in a picture, in characters; the list of sources has the full name. */
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
