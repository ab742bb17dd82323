import { formatLarge, formatPercent } from '../../../core/format.ts';
import type { Locale } from '../../../core/locale.ts';
import { namesIn, type Country } from '../../../core/names.ts';
import type { Trend } from './model.ts';
import { trendWords } from './words.ts';

/** "69%" or "270,000". */
export const valueLabel = ({ measure }: Pick<Trend, 'measure'>, locale: Locale, value: number, digits = 0): string =>
  measure === 'share' ? formatPercent(locale, value, digits) : formatLarge(locale, value);

/** A country's name, short where there is a short one. */
export function nameLabel(country: Country, locale: Locale): string {
  const { unitedStates, others } = trendWords(locale);
  if (country === 'USA') return unitedStates;
  return country === 'OTH' ? others : namesIn(locale).countries[country];
}

const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳';

/** The sign of the nth series break, from 0. */
export const breakSign = (index: number): string => CIRCLED.charAt(index) || `(${String(index + 1)})`;

/** Each series break in words, with its sign. */
export const breakLabels = (trend: Trend, locale: Locale): string[] =>
  trend.breaks.map(
    ({ from, to, source }, index) =>
      `${breakSign(index)} ${trendWords(locale).break({ from, to, source, last: index === trend.breaks.length - 1 })}`,
  );
