import { max, ticks } from 'd3-array';
import { creditOf } from '../../../core/data/credit.ts';
import { missingError } from '../../../core/data/data-error.ts';
import type { Correction } from '../../../core/data/rows/corrections.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import type { Sources } from '../../../core/data/source.ts';
import { requestedCountry, subjectOf } from '../../../core/figure/subject.ts';
import { writtenName, type Labels } from '../../../core/i18n/label.ts';
import type { ByLocale } from '../../../core/i18n/locale.ts';
import type { Country } from '../../../core/i18n/names.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { productionOverTime } from '../rows/mine-production.ts';
import { topicOf, unitOf, type Topic } from '../topic.ts';
import { breaksOf, type Break } from './breaks.ts';
import { lineOf, pointOf, spans, type Span, type TrendLine, type TrendPoint, type TrendYear } from './lines.ts';

/** Years of one country. */
export interface CountrySpans {
  readonly country: Country;
  readonly years: readonly Span[];
}

export interface Trend extends Topic {
  readonly measure: ShareOptions['measure'];
  /** Whom the accent colour and the sentences are about. */
  readonly subject: Country;
  /** The publication of each year, as in the field `basis` or `series`. */
  readonly series: readonly string[];
  readonly years: readonly TrendYear[];
  readonly lines: readonly TrendLine[];
  readonly breaks: readonly Break[];
  /** Years in which a country is counted at its quota only, drawn as bands; the subject’s if there are none. */
  readonly quota: CountrySpans;
  /** Point of the subject’s highest value. */
  readonly peak: TrendPoint;
  /** The subject’s lowest share between its peak and its last year, if it clearly fell and rose again. */
  readonly low: TrendPoint | null;
  /** Years in which a country with a name mined nothing; null if there are none, or the rows are of something else. */
  readonly idle: CountrySpans | null;
  /** Values of the scale's grid lines; the first and last are its ends. */
  readonly scale: readonly number[];
  /** Origin of the data: "USGS", otherwise the only source; empty if there are several. */
  readonly credit: ByLocale<string>;
  /** Tonnes behind the shares by year, then by country. */
  readonly tonnes: ReadonlyMap<number, Readonly<Record<Country, number>>>;
  /** Years whose countries together exceed a rounded total, so that there is no remainder. */
  readonly exceeding: readonly number[];
  /** Whether the remainder is computed, because each row has all the countries. */
  readonly hasColumns: boolean;
  /** Caveats of the years. */
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  readonly labels: Labels;
  readonly sources: Sources;
}

/** The years of one measure, and the scale of its values. */
interface Measured extends Pick<Trend, 'series' | 'years' | 'scale'> {
  readonly topic: Topic;
  /** Number of lines that have names, if not all have. */
  readonly named: number;
}

function shareTrend({ miningShares, settings }: ShareData, options: ShareOptions): Measured {
  return {
    series: miningShares.years.map(({ basis }) => basis),
    years: miningShares.years.map(({ year, shares, standings, flag, sources }) => ({
      year,
      values: shares,
      standings,
      flag,
      sources,
    })),
    scale: [0, 25, 50, 75, 100],
    topic: topicOf(miningShares.hasColumns, null, options, settings),
    named: MAX_LINES,
  };
}

/** Up to this number, all lines have names. */
const MAX_LINES = 6;

/** Number of lines with names in an amount, if there are more: the smaller ones are close together. */
const NAMED = 4;

/** Minimum end of the scale of an amount, so that its grid lines are whole numbers, for amounts above 1. */
const MIN_SCALE = 3;

function amountTrend({ production, settings }: ShareData, options: ShareOptions): Measured {
  const groups = productionOverTime(production, options.edition);
  const years = groups.map(({ year, rows: all }): TrendYear => {
    const rows = all.filter(({ country }) => country !== 'WLD' && country !== 'OTH');
    return {
      year,
      values: Object.fromEntries(rows.map(({ country, amount }) => [country, amount])),
      standings: Object.fromEntries(
        rows.map(({ country, qualifiers, flag, source }) => [
          country,
          { estimate: qualifiers.includes('estimated'), quota: qualifiers.includes('quota'), flag, sources: [source] },
        ]),
      ),
      flag: rows.find(({ flag }) => flag !== 'sourced')?.flag ?? 'sourced',
      sources: [...new Set(rows.map(({ source }) => source))],
    };
  });
  const maximum = max(years, ({ values }) => max(Object.values(values))) ?? 0;
  const scale = ticks(0, maximum > 0 && maximum < 1 ? maximum : Math.max(MIN_SCALE, maximum), 3);
  const step = (scale[1] ?? 1) - (scale[0] ?? 0);
  const unit = unitOf(production, options, settings);
  return {
    series: groups.map(({ series }) => series),
    years,
    scale: (scale.at(-1) ?? 0) < maximum ? [...scale, (scale.at(-1) ?? 0) + step] : scale,
    topic: topicOf(production[0]?.unit === null, unit, options, settings),
    named: NAMED,
  };
}

/** The newest value of each country, with its year. */
function newestValues(years: readonly TrendYear[]): ReadonlyMap<Country, { year: number; value: number }> {
  const newest = new Map<Country, { year: number; value: number }>();
  for (const { year, values } of years)
    for (const [country, value] of Object.entries(values)) newest.set(country, { year, value });
  return newest;
}

/** Percentage points by which a share falls and rises at least, if it clearly does. */
const CLEAR = 5;

/** The lowest point between a peak and the last one, if it is clearly below both. */
function lowOf(points: readonly TrendPoint[], peak: TrendPoint): TrendPoint | null {
  const between = points.slice(points.indexOf(peak) + 1, -1);
  const low = between.reduce<TrendPoint | undefined>(
    (least, one) => (least && least.value <= one.value ? least : one),
    undefined,
  );
  return low && Math.min(peak.value, points.at(-1)?.value ?? 0) - low.value >= CLEAR ? low : null;
}

/** The lines from back to front: others, the countries by their newest value, the subject. */
function linesOf({ years, named: most }: Measured, subject: Country, isShare: boolean): TrendLine[] {
  const last = years.at(-1)?.year;
  const values = newestValues(years);
  const rank = (country: Country): number => (country === subject ? 2 : country === 'OTH' ? 0 : 1);
  const newest = (country: Country): number => {
    const one = values.get(country);
    return one?.year === last ? (one?.value ?? 0) : -1;
  };
  const countries = [...values.keys()]
    // A country that never mined anything has no line.
    .filter((country) => isShare || country === subject || years.some((year) => year.values[country]))
    .sort((a, b) => rank(b) - rank(a) || newest(b) - newest(a));
  const named = countries.slice(0, countries.length > MAX_LINES ? most : MAX_LINES);
  return countries.reverse().map((country) => lineOf(years, country, named.includes(country)));
}

/**
 * Countries over the years, in per cent or as amounts. `edition` selects the source of bundled tonnes for 2024 and later;
 * the shares have one row for each year, whatever the edition.
 *
 * @throws {DataError} if fewer than two years have a value for the subject.
 */
export function trendOf(data: ShareData, options: ShareOptions): Trend {
  const { measure } = options;
  const { miningShares, settings, sources, labels, corrections } = data;
  const isShare = measure === 'share';
  const measured = isShare ? shareTrend(data, options) : amountTrend(data, options);
  const { years, series, scale, topic } = measured;
  const dataset = isShare ? 'mining-shares' : 'mine-production';
  const candidates = [...newestValues(years)].map(([id, { year, value }]) => ({
    id,
    size: year === years.at(-1)?.year ? value : 0,
  }));
  const subject = subjectOf(requestedCountry(options.subject, settings.subject), candidates, {
    dataset,
    field: 'country',
  });
  const points = years.flatMap((year) => pointOf(year, subject) ?? []);
  const peak = points.reduce<TrendPoint | undefined>(
    (best, point) => (best && best.value >= point.value ? best : point),
    undefined,
  );
  if (!peak || points.length < 2)
    throw missingError(dataset, { kind: 'years', minimum: 2, subject: writtenName(subject) });
  const lines = linesOf(measured, subject, isShare);
  const spansOf = (country: Country, isMeant: (point: TrendPoint) => boolean): CountrySpans => ({
    country,
    years: spans(
      years.flatMap((year) => [pointOf(year, country)].flatMap((one) => (one && isMeant(one) ? one.year : []))),
    ),
  });
  const found = (countries: readonly Country[], isMeant: (point: TrendPoint) => boolean): CountrySpans | undefined =>
    countries.map((country) => spansOf(country, isMeant)).find((one) => one.years.length);
  const reading = lines.map(({ country }) => country).reverse();
  const others = lines
    .flatMap(({ country, named }) => (named && country !== subject && country !== 'OTH' ? country : []))
    .reverse();
  return {
    ...topic,
    measure,
    subject,
    series,
    years,
    lines,
    breaks: breaksOf(
      years.map(({ year, sources: ids }, index) => ({
        year,
        basis: series[index] ?? '',
        source: ids[0] ?? '',
      })),
    ),
    quota: found(reading, ({ quota }) => quota) ?? { country: subject, years: [] },
    peak,
    low: isShare ? lowOf(points, peak) : null,
    idle: topic.isMining ? (found(others, ({ value }) => value === 0) ?? null) : null,
    scale,
    credit: creditOf(
      years.map((year) => year.sources),
      sources,
    ),
    tonnes: new Map(isShare ? miningShares.years.map(({ year, tonnes }) => [year, tonnes]) : []),
    exceeding: isShare ? miningShares.exceeding : [],
    hasColumns: isShare && miningShares.hasColumns,
    corrections,
    labels,
    notes: notesOn(data.notes, 'trend', {
      source: years.flatMap((year) => year.sources),
      series,
      item: reading,
    }),
    sources,
  };
}

/** The lines that have a point, in reading order: the subject first. */
export const labelledLines = ({ lines }: Pick<Trend, 'lines'>): readonly TrendLine[] =>
  lines.filter(({ runs }) => runs.length).reverse();
