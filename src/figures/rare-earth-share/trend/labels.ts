import { notesOn } from '../../../core/data/rows/notes.ts';
import { formatShare } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { countryLabel, knownLabel, type Labels } from '../../../core/i18n/label.ts';
import type { Country } from '../../../core/i18n/names.ts';
import { unitText } from '../facts.ts';
import { amountOf, sourceLabel, withUnit } from '../print.ts';
import type { TrendLine, TrendPoint } from './lines.ts';
import type { CountrySpans, Trend } from './model.ts';
import { trendMessages, type InYears, type MainPoint } from '../i18n/trend.ts';

/** A value as short as a label: "69%" or "270,000", without a unit but for per cent. */
export function valueLabel(
  { measure, unit }: Pick<Trend, 'measure' | 'unit'>,
  locale: Locale,
  value: number,
  digits = 0,
) {
  if (measure === 'share') return formatShare(locale, value, digits);
  const text = amountOf(locale, value);
  return unit === '%' ? withUnit(text, unit) : text;
}

/** The subject's values, in the order of years. */
export const subjectPoints = ({ lines, subject }: Pick<Trend, 'lines' | 'subject'>): readonly TrendPoint[] =>
  lines.find(({ country }) => country === subject)?.runs.flat() ?? [];

/**
 * Decimals of the subject's shares: as few as leave the printed difference of the first and the last about the true one.
 * Rounded to whole per cent, a fall from 5.5% to 5.4% would be one from 6% to 5%.
 */
export function shareDigits(trend: Pick<Trend, 'lines' | 'subject'>): number {
  const points = subjectPoints(trend);
  const [first = 0, last = 0] = [points[0]?.value, points.at(-1)?.value];
  const change = Math.abs(last - first);
  const printed = (digits: number): number => Math.abs(Number(last.toFixed(digits)) - Number(first.toFixed(digits)));
  // A share near none or all always has decimals, and then so has the other.
  const isAtEdge = [first, last].some((value) => value > 0 && value < 100 && Math.min(value, 100 - value) < 1);
  return (isAtEdge ? [1] : [0, 1]).find((digits) => Math.abs(printed(digits) - change) <= change / 2) ?? 2;
}

/** Decimals of a highest share: at least one, since it is near others. */
export const peakDigits = (digits: number): number => Math.max(1, digits);

/** A country's name, in its short form if there is one. */
export function nameLabel(country: Country, locale: Locale, labels: Labels): string {
  const { unitedStates: USA, others: OTH } = trendMessages(locale);
  return country === 'USA' || country === 'OTH'
    ? knownLabel(country, { USA, OTH }, locale, labels)
    : countryLabel(country, locale, labels);
}

/** A country's full name. */
export const wholeName = (country: Country, locale: Locale, labels: Labels): string =>
  country === 'OTH'
    ? knownLabel(country, { OTH: trendMessages(locale).column.others }, locale, labels)
    : countryLabel(country, locale, labels);

/** A line by its first, highest, lowest and last point, with values as in title and labels. */
export function lineText({ country, runs }: TrendLine, trend: Trend, locale: Locale): string {
  const { measure, unit, subject, labels } = trend;
  const points = runs.flat();
  const isSubject = country === subject;
  const digits = isSubject ? shareDigits(trend) : 0;
  const dated = ({ year, value }: TrendPoint, kind: MainPoint['kind'] = null): MainPoint => {
    const label = valueLabel(trend, locale, value, kind === 'highest' && isSubject ? Math.max(1, digits) : digits);
    return { kind, year, value: measure === 'share' || unit === '%' ? label : unitText(label, unit, locale) };
  };
  const ends = [...new Set([points[0], points.at(-1)])].flatMap((point) => (point ? [dated(point)] : []));
  const by = (sign: 1 | -1): TrendPoint[] => points.toSorted((a, b) => sign * (a.value - b.value)).slice(0, 1);
  // What is printed like the first or the last value stands out in no way.
  const extremes = [
    ...by(-1).map((point) => dated(point, 'highest')),
    ...by(1).map((point) => dated(point, 'lowest')),
  ].filter(({ year, value }) => ends.every((end) => end.year !== year && end.value !== value));
  return trendMessages(locale).line(
    wholeName(country, locale, labels),
    [...ends, ...extremes].sort((a, b) => a.year - b.year),
  );
}

/** Whether a note below the picture concerns the publication of a year. */
export const hasCaveat = ({ notes, years, series }: Trend, year: number): boolean => {
  const index = years.findIndex((one) => one.year === year);
  const shown = { source: years[index]?.sources ?? [], series: [series[index] ?? ''] };
  return notesOn(notes, 'trend', shown).some(({ place, concerns }) => place === 'picture' && concerns !== null);
};

/** The years of a country with its name. */
export const namedYears = ({ country, years }: CountrySpans, locale: Locale, labels: Labels): InYears => ({
  country: nameLabel(country, locale, labels),
  years,
});

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
        `${breakSymbol(index)} ${messages.break({ from, to, source: sourceLabel(trend.sources[source]?.short[locale] ?? ''), last: index === breaks.length - 1 })}`,
    ),
  ];
}
