/** Facts that items of all views share. */
import type { Flag } from '../../core/data/flag.ts';
import { flagLabel } from '../../core/i18n/flag.ts';
import { formatNumber, formatShare } from '../../core/i18n/format.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import type { Sources } from '../../core/data/source.ts';
import { pageMessages } from '../../core/i18n/page.ts';
import { sourceLabel } from './print.ts';
import { stagesMessages } from './i18n/stages.ts';
import { trendMessages } from './i18n/trend.ts';

/** "Refining: 91%". */
export const named = (name: string, value: string, locale: Locale): string => name + pageMessages(locale).colon + value;

/** A share as in the table, to a tenth. */
export const exactShare = (share: number, locale: Locale): string => formatShare(locale, share, 1);

/** Tonnes as in the table, in full, with their unit: "270,000 t", "270,000トン". */
export const exactTonnes = (tonnes: number, locale: Locale): string =>
  trendMessages(locale).tonnes(formatNumber(locale, tonnes));

/** "2025", "2025年". */
export const yearName = (year: number, locale: Locale): string => stagesMessages(locale).year(year, '');

/** A value with its flag, unless it is sourced: "69.2%, derived". */
export const flagged = (value: string, flag: Flag, locale: Locale): string =>
  flag === 'sourced' ? value : value + pageMessages(locale).separator + flagLabel(flag, locale);

/** Facts about the origin of the others: short names of sources, and the flag unless it is `sourced`. */
export const standingFacts = (ids: readonly string[], flag: Flag, sources: Sources, locale: Locale): string[] => [
  ...new Set(ids.map((id) => sourceLabel(sources[id]?.short ?? id))),
  ...(flag === 'sourced' ? [] : [flagLabel(flag, locale)]),
];

/** What is measured, with its unit: "Share, %", "割合（%）". */
export function measureIn(measure: string, unit: '%' | 't', locale: Locale): string {
  if (locale === 'en') return `${measure}, ${unit}`;
  return locale === 'ko' ? `${measure}(${unit})` : `${measure}（${unit}）`;
}
