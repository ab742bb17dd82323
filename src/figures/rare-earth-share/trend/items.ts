import { columnMessages } from '../../../core/i18n/column.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { inLines, type UnlinkedItem, type ItemSet } from '../../../core/figure/items.ts';
import type { Country } from '../../../core/i18n/names.ts';
import { countriesMessages } from '../i18n/countries.ts';
import { exactShare, exactTonnes, measureIn, named, standingFacts, yearName } from '../facts.ts';
import { TONNES } from './describe.ts';
import { wholeName } from './labels.ts';
import type { TrendPoint } from './lines.ts';
import { labelledLines, type Trend } from './model.ts';
import { trendMessages } from '../i18n/trend.ts';

function factsOf(
  country: Country,
  { year, value, estimate, quota, flag, sources }: TrendPoint,
  { measure, miningYears, sources: known }: Trend,
  locale: Locale,
): string[] {
  const messages = trendMessages(locale);
  const isShare = measure === 'share';
  const row = isShare && miningYears.find((one) => one.year === year);
  const tonnes = row ? TONNES.find((one) => one.country === country)?.of(row) : null;
  return [
    named(yearName(year, locale), isShare ? exactShare(value, locale) : exactTonnes(value, locale), locale),
    ...(tonnes == null ? [] : [exactTonnes(tonnes, locale)]),
    // In the shares, the quota qualifier applies to China only.
    ...(quota && (country === 'CHN' || !isShare) ? [messages.quotaLabel] : []),
    ...(estimate ? [messages.estimate] : []),
    // The remainder of the two countries is not in a row, so it is derived.
    ...standingFacts(sources, isShare && country === 'OTH' && flag === 'sourced' ? 'derived' : flag, known, locale),
  ];
}

/** The points of the lines, line by line, starting with China, and the sonification of the named lines. */
export function trendItems(trend: Trend, locale: Locale): ItemSet {
  const { measure, years } = trend;
  const rows = new Map(years.map(({ year }, index) => [year, index]));
  const lines = labelledLines(trend);
  const items = lines.map(({ country, runs }) =>
    runs.flat().map((point, vertex): UnlinkedItem => ({
      id: country,
      title: wholeName(country, locale),
      facts: factsOf(country, point, trend, locale),
      row: rows.get(point.year) ?? null,
      subject: country,
      vertex,
    })),
  );
  const { share, tonnes } = countriesMessages(locale).column;
  return {
    items: inLines(items, ({ row }) => years[row ?? 0]?.year ?? 0),
    sonification: {
      order: columnMessages(locale).year,
      measure: measure === 'share' ? measureIn(share, '%', locale) : measureIn(tonnes, 't', locale),
      series: lines
        .filter(({ named: hasName }) => hasName)
        .map(({ country }) => ({
          name: wholeName(country, locale),
          notes: years.map(({ year, values }) => ({ label: yearName(year, locale), value: values[country] ?? null })),
        })),
    },
  };
}
