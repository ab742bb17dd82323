/** Formats numbers and source names for the figure's pictures, for any rows. */
import { formatLarge, formatNumber } from '../../core/i18n/format.ts';
import type { ByLocale, Locale } from '../../core/i18n/locale.ts';

/** Decimals that a small amount needs, so that it is not printed as another: three digits of it, if it has them. */
const decimalsOf = (amount: number): number =>
  amount >= 100 || amount <= 0 ? 0 : Math.min(20, Math.max(0, 2 - Math.floor(Math.log10(amount))));

/** An amount in press style, short enough for a label: "270,000", "3 billion", "27万", "0.25". */
export function amountOf(locale: Locale, amount: number): string {
  if (amount < 100) return formatNumber(locale, amount, decimalsOf(amount));
  return locale === 'en' && amount >= 1e6
    ? new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }).format(
        amount,
      )
    : formatLarge(locale, amount);
}

/** Names of large numbers in the press style, largest first. */
const LARGE: ByLocale<readonly (readonly [number, string])[]> = {
  en: [
    [1e9, ' billion'],
    [1e6, ' million'],
  ],
  ja: [
    [1e8, '億'],
    [1e4, '万'],
  ],
  ko: [
    [1e8, '억'],
    [1e4, '만'],
  ],
  'zh-Hans': [
    [1e8, '亿'],
    [1e4, '万'],
  ],
  'zh-Hant': [
    [1e8, '億'],
    [1e4, '萬'],
  ],
};

/** Up to this amount, a column has all digits. */
const MAX_PLAIN = 1e6;

/** Prints the amounts of a column all in the unit that suits the largest: never "5.1万" beside "4800". */
export function columnFormat(locale: Locale, largest: number): (amount: number) => string {
  const [size, name] = LARGE[locale].find(([one]) => largest >= Math.max(one, MAX_PLAIN)) ?? [1, ''];
  return (amount) => {
    const inUnit = amount / size;
    const digits = size > 1 && inUnit >= 1 ? 2 : decimalsOf(inUnit);
    const text = formatNumber(locale, inUnit, digits);
    // "4400万" has no separator.
    return (size > 1 && inUnit < 10_000 ? text.replaceAll(',', '') : text) + (amount === 0 ? '' : name);
  };
}

/** An amount as in the table, in full. */
export const exactNumber = (locale: Locale, amount: number): string =>
  formatNumber(locale, amount, Math.max(3, decimalsOf(amount)));

/** A number with a unit of the rows' own: "98 kt", "98%", "98トン". */
export const withUnit = (text: string, unit: string): string =>
  text + (/^[%‰°\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(unit) ? '' : ' ') + unit;

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
