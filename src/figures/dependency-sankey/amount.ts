import type { Locale } from '../../core/i18n/locale.ts';
import { formatNumber } from '../../core/i18n/format.ts';

/** The least amount that is printed as a number. */
const LEAST = 0.001;

/** From which amount on a picture has no space for every digit. */
const LARGE = { en: 1_000_000, other: 10_000 };

/** An amount in four digits, for a label: 265,000 · 1.235M · 26.5万. */
export function shortAmount(locale: Locale, value: number): string {
  if (value > 0 && value < LEAST) return `<${formatNumber(locale, LEAST, 3)}`;
  const isLarge = value >= (locale === 'en' ? LARGE.en : LARGE.other);
  if (!isLarge && value >= LARGE.other) return formatNumber(locale, value, 0);
  return new Intl.NumberFormat(locale, {
    maximumSignificantDigits: 4,
    ...(isLarge && { notation: 'compact' }),
  }).format(value);
}

/** A number with its unit: "265,000 tonnes", "1 tonne". */
export const withUnit = (number: string, unit: string): string =>
  `${number} ${number === '1' && unit === 'tonnes' ? 'tonne' : unit}`;

/** An amount with all its digits and its unit, for the details of an item: 265,000 tonnes. */
export function fullAmount(locale: Locale, value: number, unit: string): string {
  const number = value > 0 && value < LEAST ? shortAmount(locale, value) : formatNumber(locale, value, 3);
  return withUnit(number, unit);
}
