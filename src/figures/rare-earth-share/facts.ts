/** Facts that items of all views share. */
import type { Flag } from '../../core/data/flag.ts';
import { flagLabel } from '../../core/i18n/flag.ts';
import { formatShare } from '../../core/i18n/format.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import { rangeOf } from '../../core/i18n/range.ts';
import type { Sources } from '../../core/data/source.ts';
import { pageMessages } from '../../core/i18n/page.ts';
import { exactNumber, sourceLabel, withUnit } from './print.ts';
import { countriesMessages } from './i18n/countries.ts';
import { stagesMessages } from './i18n/stages.ts';
import { trendMessages } from './i18n/trend.ts';

/** "Refining: 91%". */
export const named = (name: string, value: string, locale: Locale): string => name + pageMessages(locale).colon + value;

/** A share as in the table, to a tenth. */
export const exactShare = (share: number, locale: Locale): string => formatShare(locale, share, 1);

/**
 * An amount as in the table, in full, with its unit: "270,000 t", "270,000トン", "98 kt".
 *
 * @param unit - Null for tonnes.
 */
export const exactAmount = (amount: number, unit: string | null, locale: Locale): string =>
  unitText(exactNumber(locale, amount), unit, locale);

/** A formatted number with its unit; null for tonnes. */
export const unitText = (text: string, unit: string | null, locale: Locale): string =>
  unit === null ? trendMessages(locale).tonnes(text) : withUnit(text, unit);

/** "2025", "2025年". */
export const yearName = (year: number, locale: Locale): string => stagesMessages(locale).year(year, '');

/** The years from the first to the last: "2023 to 2025", 「2023年から2025年まで」. */
export const yearsText = (years: readonly number[], locale: Locale): string =>
  rangeOf(years, (year) => yearName(year, locale), locale);

/** A value with its flag, unless it is sourced: "69.2%, derived". */
export const flagged = (value: string, flag: Flag, locale: Locale): string =>
  flag === 'sourced' ? value : value + pageMessages(locale).separator + flagLabel(flag, locale);

/** Facts about the origin of the others: short names of sources, and the flag unless it is `sourced`. */
export const standingFacts = (ids: readonly string[], flag: Flag, sources: Sources, locale: Locale): string[] => [
  ...new Set(ids.map((id) => sourceLabel(sources[id]?.short[locale] ?? id))),
  ...(flag === 'sourced' ? [] : [flagLabel(flag, locale)]),
];

/** What is measured, with its unit: "Share, %", "割合（%）". */
export function measureIn(measure: string, unit: string, locale: Locale): string {
  if (locale === 'en') return `${measure}, ${unit}`;
  return locale === 'ko' ? `${measure}(${unit})` : `${measure}（${unit}）`;
}

/** The note on the newest years, in order, if they have no row for the subject; none if there are no such years. */
export function missingNote(years: readonly number[], country: string, locale: Locale): string[] {
  const [first, last = first] = [years[0], years.at(-1)];
  if (first === undefined || last === undefined) return [];
  return [countriesMessages(locale).missing({ years: [first, last], country })];
}
