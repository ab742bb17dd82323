import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { namesIn, type Country } from '../../../core/i18n/names.ts';
import { sourceLabel, tonnesOf } from '../print.ts';
import type { Trend } from './model.ts';
import { trendMessages } from '../i18n/trend.ts';

/** "69%" or "270,000". */
export const valueLabel = ({ measure }: Pick<Trend, 'measure'>, locale: Locale, value: number, digits = 0): string =>
  measure === 'share' ? formatShare(locale, value, digits) : tonnesOf(locale, value);

/** A country's name, in its short form if there is one. */
export function nameLabel(country: Country, locale: Locale): string {
  const { unitedStates, others } = trendMessages(locale);
  if (country === 'USA') return unitedStates;
  return country === 'OTH' ? others : namesIn(locale).countries[country];
}

/** A country's full name. */
export const wholeName = (country: Country, locale: Locale): string =>
  country === 'OTH' ? trendMessages(locale).column.others : namesIn(locale).countries[country];

const CIRCLED = '①②③④⑤⑥⑦⑧⑨';

/** Whether the breaks are few enough to mark and list each of them. */
export const hasSymbols = ({ breaks }: Trend): boolean => breaks.length <= CIRCLED.length;

/** The symbol of the nth series break, from 0. */
export const breakSymbol = (index: number): string => CIRCLED.charAt(index);

/** The series breaks as text, each with its symbol; only their number if there are too many. */
export function breakLabels(trend: Trend, locale: Locale): string[] {
  const messages = trendMessages(locale);
  const { breaks } = trend;
  if (!breaks.length) return [];
  if (!hasSymbols(trend)) return [messages.manyBreaks(breaks.length)];
  return [
    messages.breaks,
    ...breaks.map(
      ({ from, to, source }, index) =>
        `${breakSymbol(index)} ${messages.break({ from, to, source: sourceLabel(source), last: index === breaks.length - 1 })}`,
    ),
  ];
}
