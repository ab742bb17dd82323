import type { Cell, Column, Description } from '../../../core/description.ts';
import { flagLabel } from '../../../core/flag-words.ts';
import type { Locale } from '../../../core/locale.ts';
import { namesIn, type Country } from '../../../core/names.ts';
import type { ShareData } from '../dataset.ts';
import { valueLabel } from './labels.ts';
import type { Trend, TrendYear } from './model.ts';
import { trendWords, type TrendWords } from './words.ts';

/** What an unusual value of China is. */
const basisWord = ({ quota, estimate }: TrendYear, words: TrendWords): string =>
  [quota && words.quotaWord, estimate && words.estimate].filter(Boolean).join(' · ');

/** Words, notes and table of the trend. */
export function describeTrend(trend: Trend, data: ShareData, locale: Locale): Description {
  const words = trendWords(locale);
  const { measure, years, lines, peak } = trend;
  const first = years.find(({ values }) => values.CHN !== undefined);
  const last = years.at(-1);
  const dated = (year: number, value: number, digits = 0): { year: number; value: string } => ({
    year,
    value: valueLabel(trend, locale, value, digits),
  });
  const span = [years[0]?.year ?? 0, last?.year ?? 0] as const;
  const ends = { first: dated(first?.year ?? 0, first?.values.CHN ?? 0), last: dated(span[1], last?.values.CHN ?? 0) };
  const tonnesNow = data.miningYears.at(-1)?.chinaTonnes ?? 0;
  const share = measure === 'share';
  const story = share
    ? {
        ...ends,
        peak: dated(peak.year, peak.value, 1),
        tonnes: valueLabel({ measure: 'tonnes' }, locale, tonnesNow),
        record: data.miningYears.every(({ chinaTonnes }) => chinaTonnes <= tonnesNow),
      }
    : null;
  const tonnesStory = {
    ...ends,
    usa: valueLabel(trend, locale, last?.values.USA ?? 0),
    record: peak.value === last?.values.CHN,
  };
  const without = share ? years.filter(({ values }) => values.OTH === undefined).map(({ year }) => year) : [];
  const countries: readonly Country[] = lines.map(({ country }) => country).reverse();
  const name = (country: Country): string => namesIn(locale).countries[country];
  const worlds = new Map(data.miningYears.map((row) => [row.year, row]));
  const columns: Column[] = [
    { id: 'year', label: words.column.year, kind: 'text' },
    ...countries.map((country): Column => {
      const label = country === 'OTH' ? words.column.others : name(country);
      return { id: country, label: share ? words.shareOf(label) : label, kind: 'number', unit: share ? '%' : 't' };
    }),
    ...(share
      ? (['CHN', 'USA', 'WLD'] as const).map((country): Column => ({
          id: `${country}-tonnes`,
          label: name(country),
          kind: 'number',
          unit: 't',
        }))
      : []),
    { id: 'basis', label: words.column.basis, kind: 'text' },
    { id: 'flag', label: words.column.flag, kind: 'text' },
    { id: 'source', label: words.column.source, kind: 'sources' },
  ];
  const rows = years.map((year): Cell[] => {
    const world = worlds.get(year.year);
    return [
      String(year.year),
      ...countries.map((country) => year.values[country] ?? null),
      ...(share ? [world?.chinaTonnes ?? null, world?.usaTonnes ?? null, world?.worldTonnes ?? null] : []),
      basisWord(year, words),
      flagLabel(year.flag, locale),
      year.sources.join(';'),
    ];
  });
  return {
    title: story ? words.title(story) : words.tonnesTitle(tonnesStory),
    subtitle: share ? words.subtitle(span) : words.tonnesSubtitle(span),
    summary: story ? words.summary(story) : words.tonnesSummary(tonnesStory),
    note: share ? words.note : words.tonnesNote,
    notes: without.length ? [...words.notes, words.noRemainder(without)] : words.notes,
    table: { columns, rows },
    sources: [...new Set([...years].reverse().flatMap(({ sources }) => sources))],
  };
}
