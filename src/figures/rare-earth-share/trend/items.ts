import { columnMessages } from '../../../core/i18n/column.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { inLines, type UnlinkedItem, type ItemSet } from '../../../core/figure/items.ts';
import type { Country } from '../../../core/i18n/names.ts';
import { countriesMessages } from '../i18n/countries.ts';
import { exactAmount, exactShare, measureIn, named, standingFacts, yearName } from '../facts.ts';
import { wholeName } from './labels.ts';
import type { TrendPoint } from './lines.ts';
import { labelledLines, type Trend } from './model.ts';
import { trendMessages } from '../i18n/trend.ts';

function factsOf(
  country: Country,
  { year, value, estimate, quota, flag, sources }: TrendPoint,
  { measure, unit, tonnes, sources: known }: Trend,
  locale: Locale,
): string[] {
  const messages = trendMessages(locale);
  const mined = tonnes.get(year)?.[country];
  const printed = measure === 'share' ? exactShare(value, locale) : exactAmount(value, unit, locale);
  return [
    named(yearName(year, locale), printed, locale),
    ...(mined === undefined ? [] : [exactAmount(mined, null, locale)]),
    ...(quota ? [messages.quotaLabel] : []),
    ...(estimate ? [messages.estimate] : []),
    ...standingFacts(sources, flag, known, locale),
  ];
}

/** The points of the lines, line by line, starting with the subject, and the sonification of the named lines. */
export function trendItems(trend: Trend, locale: Locale): ItemSet {
  const { measure, isMining, years, unit, labels } = trend;
  const rows = new Map(years.map(({ year }, index) => [year, index]));
  const lines = labelledLines(trend);
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
          notes: years.map(({ year, values }) => ({ label: yearName(year, locale), value: values[country] ?? null })),
        })),
    },
  };
}
