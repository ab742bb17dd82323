import { columnMessages } from '../../../core/i18n/column.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { groupsOf, inLines, type UnlinkedItem, type ItemSet } from '../../../core/figure/items.ts';
import { rangeOf } from '../../../core/i18n/range.ts';
import type { Country } from '../../../core/i18n/names.ts';
import { countriesMessages } from '../i18n/countries.ts';
import { exactAmount, exactShare, measureIn, named, standingFacts, yearName } from '../facts.ts';
import { scopeText } from './headline.ts';
import { lineText, wholeName } from './labels.ts';
import type { TrendPoint } from './lines.ts';
import { labelledLines, type Trend } from './model.ts';
import { trendMessages } from '../i18n/trend.ts';

/** A value as in the table, with its unit. */
const exactValue = ({ measure, unit }: Pick<Trend, 'measure' | 'unit'>, value: number, locale: Locale): string =>
  measure === 'share' ? exactShare(value, locale) : exactAmount(value, unit, locale);

function factsOf(
  country: Country,
  { year, value, estimate, quota, flag, sources }: TrendPoint,
  { measure, unit, breaks, tonnes, sources: known }: Trend,
  locale: Locale,
): string[] {
  const messages = trendMessages(locale);
  const mined = tonnes.get(year)?.[country];
  const printed = exactValue({ measure, unit }, value, locale);
  return [
    named(yearName(year, locale), printed, locale),
    ...(mined === undefined ? [] : [exactAmount(mined, null, locale)]),
    ...(quota ? [messages.quotaLabel] : []),
    ...(estimate ? [messages.estimate] : []),
    ...(breaks.some(({ from }) => from === year) ? [messages.newSource] : []),
    ...standingFacts(sources, flag, known, locale),
  ];
}

/** The points of the lines, line by line, starting with the subject, and the sonification of the named lines. */
export function trendItems(trend: Trend, locale: Locale): ItemSet {
  const { measure, isMining, years, unit, labels } = trend;
  const rows = new Map(years.map(({ year }, index) => [year, index]));
  const lines = labelledLines(trend);
  const points = lines.flatMap(({ runs }) => runs.flat());
  const order = lines.flatMap(({ country, runs }) => runs.flat().map(({ year }) => `${country} ${String(year)}`));
  const indexes = new Map(order.map((point, index) => [point, index]));
  const items = lines.map(({ country, runs }) =>
    runs.flat().map((point, vertex): UnlinkedItem => ({
      id: country,
      title: wholeName(country, locale, labels),
      facts: factsOf(country, point, trend, locale),
      row: rows.get(point.year) ?? null,
      subject: country,
      vertex,
    })),
  );
  const { share, shareOfTotal, tonnes, value } = countriesMessages(locale).column;
  return {
    items: inLines(items, ({ row }) => years[row ?? 0]?.year ?? 0),
    groups: groupsOf(
      items,
      lines.map((line) => lineText(line, trend, locale)),
    ),
    chart: trendMessages(locale).chart({
      what: scopeText(trend, { credit: '', hairlines: false }, locale),
      lines: lines.length,
      points: points.length,
      range: rangeOf(
        points.map(({ value }) => value),
        (value) => exactValue(trend, value, locale),
        locale,
      ),
    }),
    sonification: {
      order: columnMessages(locale).year,
      measure:
        measure === 'share'
          ? measureIn(isMining ? share : shareOfTotal, '%', locale)
          : measureIn(isMining ? tonnes : value, unit ?? 't', locale),
      series: lines
        .filter(({ named: hasName }) => hasName)
        .map(({ country }) => ({
          name: wholeName(country, locale, labels),
          notes: years.map(({ year, values }) => ({
            label: yearName(year, locale),
            value: values[country] ?? null,
            item: indexes.get(`${country} ${String(year)}`) ?? null,
          })),
        })),
    },
  };
}
