import { max, ticks } from 'd3-array';
import { creditOf } from '../../../core/data/credit.ts';
import { missingError } from '../../../core/data/data-error.ts';
import type { Correction } from '../../../core/data/rows/corrections.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import type { Sources } from '../../../core/data/source.ts';
import type { Country } from '../../../core/i18n/names.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { earlyProduction, EARLY_SERIES, productionYears } from '../rows/mine-production.ts';
import type { MiningYear } from '../rows/mining-shares.ts';
import { breaksOf, type Break } from './breaks.ts';
import {
  lineOf,
  pointOf,
  spans,
  type Span,
  type Standing,
  type TrendLine,
  type TrendPoint,
  type TrendYear,
} from './lines.ts';

export interface Trend {
  readonly measure: ShareOptions['measure'];
  /** The publication of each year, as in the field `basis` or `series`. */
  readonly series: readonly string[];
  readonly years: readonly TrendYear[];
  readonly lines: readonly TrendLine[];
  readonly breaks: readonly Break[];
  /** Years in which China is counted at its quota only, drawn as bands. */
  readonly quota: readonly Span[];
  /** Point of China's highest value. */
  readonly peak: TrendPoint;
  /** Years without any mining in the United States. */
  readonly idle: readonly Span[];
  /** Values of the scale's grid lines; the first and last are its ends. */
  readonly scale: readonly number[];
  /** Origin of the data: "USGS", otherwise the only source; empty if there are several. */
  readonly credit: string;
  /** Rows with the tonnes behind the shares. */
  readonly miningYears: readonly MiningYear[];
  /** Caveats of the years. */
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
  readonly sources: Sources;
}

/** The lines of one measure. */
type Drawn = Omit<Trend, 'peak' | 'idle' | 'quota' | 'credit' | 'miningYears' | 'notes' | 'corrections' | 'sources'>;

function shareTrend({ miningYears, sources }: ShareData): Drawn {
  const years = miningYears.map(({ year, chinaShare, usaShare, qualifier, flag, sources: ids }): TrendYear => {
    const rest = Math.round((100 - chinaShare - (usaShare ?? 0)) * 10) / 10;
    return {
      year,
      values: {
        CHN: chinaShare,
        ...(usaShare !== null && { USA: usaShare }),
        // A rounded world total can be smaller than the two countries together: then there is no remainder.
        ...(rest >= 0 && { OTH: Math.abs(rest) }),
      },
      estimate: qualifier === 'estimate',
      quota: qualifier === 'quota',
      flag,
      sources: ids,
    };
  });
  return {
    measure: 'share',
    series: miningYears.map(({ basis }) => basis),
    years,
    lines: (['OTH', 'USA', 'CHN'] as const).map((country) => lineOf(years, country, true)),
    breaks: breaksOf(
      miningYears.map(({ year, basis, sources: ids }) => ({ year, basis, source: sources[ids[0] ?? '']?.short ?? '' })),
    ),
    scale: [0, 25, 50, 75, 100],
  };
}

/** Number of labelled lines in `tonnes`, ranked by the newest year. */
const NAMED = 4;

/** Minimum end of the scale in tonnes, so that its grid lines are whole tonnes. */
const MIN_SCALE = 3;

function tonnesTrend({ production, sources }: ShareData, edition: ShareOptions['edition']): Drawn {
  const complete = productionYears(production, edition);
  const first = complete[0]?.year ?? Infinity;
  // Before the first complete publication there is data only for China and the United States.
  const early = earlyProduction(production).filter(({ year }) => year < first);
  const earlyYears = [...new Set(early.map(({ year }) => year))].sort((a, b) => a - b);
  const groups = [
    ...earlyYears.map((year) => ({ year, series: EARLY_SERIES.USA, rows: early.filter((row) => row.year === year) })),
    ...complete.map(({ year, series, rows }) => ({
      year,
      series,
      rows: rows.filter(({ country }) => country !== 'WLD' && country !== 'OTH'),
    })),
  ];
  const years = groups.map(({ year, rows }): TrendYear => {
    const standings: Partial<Record<Country, Standing>> = Object.fromEntries(
      rows.map(({ country, qualifiers, flag, source }) => [
        country,
        { estimate: qualifiers.includes('estimated'), quota: qualifiers.includes('quota'), flag, sources: [source] },
      ]),
    );
    return {
      year,
      values: Object.fromEntries(rows.map(({ country, tonnes }) => [country, tonnes])),
      standings,
      estimate: standings.CHN?.estimate ?? false,
      quota: standings.CHN?.quota ?? false,
      flag: rows.find(({ flag }) => flag !== 'sourced')?.flag ?? 'sourced',
      sources: [...new Set(rows.map(({ source }) => source))],
    };
  });
  const newest = years.at(-1)?.values ?? {};
  const mined = [...new Set(years.flatMap(({ values }) => Object.keys(values) as Country[]))]
    .filter((country) => country === 'CHN' || years.some(({ values }) => values[country]))
    .sort((a, b) => (newest[b] ?? 0) - (newest[a] ?? 0));
  const leads = (country: Country): boolean => country === 'CHN' || country === 'USA';
  const named = new Set([...mined.filter(leads), ...mined.filter((one) => !leads(one))].slice(0, NAMED));
  const maximum = max(years, ({ values }) => max(Object.values(values))) ?? 0;
  const scale = ticks(0, Math.max(MIN_SCALE, maximum), 3);
  const step = (scale[1] ?? 1) - (scale[0] ?? 0);
  return {
    measure: 'tonnes',
    series: groups.map(({ series }) => series),
    years,
    lines: mined
      .reverse()
      .map((country) => lineOf(years, country, named.has(country) && newest[country] !== undefined)),
    breaks: breaksOf(
      groups.map(({ year, series, rows }) => ({
        year,
        basis: series,
        source: sources[rows[0]?.source ?? '']?.short ?? '',
      })),
    ),
    scale: (scale.at(-1) ?? 0) < maximum ? [...scale, (scale.at(-1) ?? 0) + step] : scale,
  };
}

/**
 * China, the United States and the rest of the world over the years, in per cent or in tonnes. `edition` selects the
 * source of tonnes for 2024 and later; the shares have one row for each year, whatever the edition.
 *
 * @throws {DataError} if fewer than two years have a value for China, or the newest has none.
 */
export function trendOf(data: ShareData, { measure, edition }: Pick<ShareOptions, 'measure' | 'edition'>): Trend {
  const trend = measure === 'share' ? shareTrend(data) : tonnesTrend(data, edition);
  const china = trend.years.flatMap((year) => pointOf(year, 'CHN') ?? []);
  const peak = china.reduce<TrendPoint | undefined>(
    (best, point) => (best && best.value >= point.value ? best : point),
    undefined,
  );
  if (!peak || china.length < 2 || china.at(-1)?.year !== trend.years.at(-1)?.year) {
    const dataset = measure === 'share' ? 'mining-shares' : 'mine-production';
    const newest = String(trend.years.at(-1)?.year ?? '');
    throw missingError(
      dataset,
      china.length < 2 ? { kind: 'years', minimum: 2 } : { kind: 'row-with', values: { year: newest, country: 'CHN' } },
    );
  }
  return {
    ...trend,
    peak,
    idle: spans(trend.years.filter(({ values }) => values.USA === 0).map(({ year }) => year)),
    quota: spans(trend.years.filter(({ quota }) => quota).map(({ year }) => year)),
    credit: creditOf(
      trend.years.map(({ sources }) => sources),
      data.sources,
    ),
    miningYears: data.miningYears,
    corrections: data.corrections,
    notes: notesOn(data.notes, 'trend', {
      source: trend.years.flatMap(({ sources }) => sources),
      series: trend.series,
      item: trend.lines.map(({ country }) => country),
    }),
    sources: data.sources,
  };
}

/** The lines that have a point, in reading order: China first. */
export const labelledLines = ({ lines }: Pick<Trend, 'lines'>): readonly TrendLine[] =>
  lines.filter(({ runs }) => runs.length).reverse();
