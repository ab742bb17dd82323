import { max, ticks } from 'd3-array';
import type { Flag } from '../../../core/figure.ts';
import type { Country } from '../../../core/names.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { missing } from '../rows/key.ts';
import { productionYears } from '../rows/mine-production.ts';

/** A year of one line. */
export interface TrendPoint {
  readonly year: number;
  readonly value: number;
  readonly estimate: boolean;
}

/** `named` lines carry a label at their end, the others are hairlines. */
export interface TrendLine {
  readonly country: Country;
  readonly named: boolean;
  /** Years that follow one another; a new run begins where a year has no value. */
  readonly runs: readonly (readonly TrendPoint[])[];
}

/** Years told of by another publication than the year before. */
export interface Break {
  readonly from: number;
  readonly to: number;
  /** Short citation of the publication. */
  readonly source: string;
}

export interface TrendYear {
  readonly year: number;
  /** Value of each line, by country. */
  readonly values: Readonly<Partial<Record<Country, number>>>;
  readonly estimate: boolean;
  readonly quota: boolean;
  readonly flag: Flag;
  readonly sources: readonly string[];
}

export interface Trend {
  readonly measure: ShareOptions['measure'];
  readonly years: readonly TrendYear[];
  readonly lines: readonly TrendLine[];
  readonly breaks: readonly Break[];
  /** First and last year in which China is counted at its quota only, in the older series. */
  readonly quota: readonly [from: number, to: number] | null;
  /** China's highest year. */
  readonly peak: TrendPoint;
  /** Spans of years without any mining in the United States. */
  readonly idle: readonly (readonly [from: number, to: number])[];
  /** Values of the scale's lines, the first and the last being its ends. */
  readonly scale: readonly number[];
}

/** Spans of years that follow one another. */
function spans(years: readonly number[]): (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else found.push([year, year]);
  }
  return found;
}

function lineOf(years: readonly TrendYear[], country: Country, named: boolean): TrendLine {
  const runs: TrendPoint[][] = [];
  for (const { year, values, estimate } of years) {
    const value = values[country];
    if (value === undefined) continue;
    const run = runs.at(-1);
    if (run && run.at(-1)?.year === year - 1) run.push({ year, value, estimate });
    else runs.push([{ year, value, estimate }]);
  }
  return { country, named, runs };
}

interface Basis {
  readonly year: number;
  readonly basis: string;
  readonly source: string;
}

/** Where the publication changes; a publication lasts until the next one begins. */
function breaksOf(bases: readonly Basis[]): Break[] {
  const starts = bases.filter(({ basis }, index) => index > 0 && basis !== bases[index - 1]?.basis);
  return starts.map(({ year, source }, index) => ({
    from: year,
    to: (starts[index + 1]?.year ?? (bases.at(-1)?.year ?? 0) + 1) - 1,
    source,
  }));
}

function shareTrend({ miningYears, sources }: ShareData): Omit<Trend, 'peak' | 'idle'> {
  const years = miningYears.map(({ year, chinaShare, usaShare, qualifier, flag, sources: ids }): TrendYear => {
    const rest = 100 - chinaShare - usaShare;
    return {
      year,
      // Rounded world totals can be smaller than the two countries together: then there is no remainder to show.
      values: { CHN: chinaShare, USA: usaShare, ...(rest >= 0 && { OTH: Math.round(rest * 10) / 10 }) },
      estimate: qualifier === 'estimate',
      quota: qualifier === 'quota',
      flag,
      sources: ids,
    };
  });
  const quota = years.filter((year) => year.quota).map(({ year }) => year);
  return {
    measure: 'share',
    years,
    lines: (['OTH', 'USA', 'CHN'] as const).map((country) => lineOf(years, country, true)),
    breaks: breaksOf(
      miningYears.map(({ year, basis, sources: ids }) => ({ year, basis, source: sources[ids[0] ?? '']?.short ?? '' })),
    ),
    quota: quota.length ? [Math.min(...quota), Math.max(...quota)] : null,
    scale: [0, 25, 50, 75, 100],
  };
}

/** Lines with a label in `tonnes`, by the newest year. */
const NAMED = 4;

function tonnesTrend(
  { production, sources }: ShareData,
  edition: ShareOptions['edition'],
): Omit<Trend, 'peak' | 'idle'> {
  const complete = productionYears(production, edition);
  const first = complete[0]?.year ?? 0;
  // Before the first complete publication only China and the United States are told of, each by a series of its own.
  const early = production.filter(
    ({ year, series, country }) => year < first && (series === 'usgs-ds140' ? country === 'USA' : country === 'CHN'),
  );
  const earlyYears = [...new Set(early.map(({ year }) => year))].sort((a, b) => a - b);
  const groups = [
    ...earlyYears.map((year) => ({ year, series: 'usgs-ds140', rows: early.filter((row) => row.year === year) })),
    ...complete.map(({ year, series, rows }) => ({
      year,
      series,
      rows: rows.filter(({ country }) => country !== 'WLD' && country !== 'OTH'),
    })),
  ];
  const years = groups.map(({ year, rows }): TrendYear => {
    const china = rows.find(({ country }) => country === 'CHN');
    return {
      year,
      values: Object.fromEntries(rows.map(({ country, tonnes }) => [country, tonnes])),
      estimate: china?.qualifiers.includes('estimated') ?? false,
      quota: china?.qualifiers.includes('quota') ?? false,
      flag: rows.find(({ flag }) => flag !== 'sourced')?.flag ?? 'sourced',
      sources: [...new Set(rows.map(({ source }) => source))],
    };
  });
  const newest = years.at(-1)?.values ?? {};
  const mined = [...new Set(years.flatMap(({ values }) => Object.keys(values) as Country[]))]
    .filter((country) => years.some(({ values }) => values[country]))
    .sort((a, b) => (newest[b] ?? 0) - (newest[a] ?? 0));
  const named = new Set<Country>(
    ['CHN', 'USA', ...mined.filter((one) => one !== 'CHN' && one !== 'USA')].slice(0, NAMED) as Country[],
  );
  const most = max(years, ({ values }) => max(Object.values(values))) ?? 0;
  const scale = ticks(0, Math.max(1, most), 3);
  const step = (scale[1] ?? 1) - (scale[0] ?? 0);
  const quota = early
    .filter(({ country, qualifiers }) => country === 'CHN' && qualifiers.includes('quota'))
    .map(({ year }) => year);
  return {
    measure: 'tonnes',
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
    quota: quota.length ? [Math.min(...quota), Math.max(...quota)] : null,
    scale: (scale.at(-1) ?? 0) < most ? [...scale, (scale.at(-1) ?? 0) + step] : scale,
  };
}

/**
 * China, the United States and the rest of the world over the years, in per cent or in tonnes.
 * `edition` decides which edition tells of 2024 and later in tonnes; the shares hold one row for each year, whatever the edition.
 *
 * @throws {DataError} where fewer than two years tell of China, or the newest does not.
 */
export function trendOf(data: ShareData, { measure, edition }: Pick<ShareOptions, 'measure' | 'edition'>): Trend {
  const trend = measure === 'share' ? shareTrend(data) : tonnesTrend(data, edition);
  const china = trend.years.flatMap(({ year, values, estimate }) =>
    values.CHN === undefined ? [] : [{ year, value: values.CHN, estimate }],
  );
  const peak = china.reduce<TrendPoint | undefined>(
    (best, point) => (best && best.value >= point.value ? best : point),
    undefined,
  );
  if (!peak || china.length < 2 || china.at(-1)?.year !== trend.years.at(-1)?.year) {
    const [dataset, rows] =
      measure === 'share'
        ? (['mining-shares', data.miningYears] as const)
        : (['mine-production', data.production] as const);
    throw missing(dataset, rows, 'year', 'a year of China after an earlier one');
  }
  return { ...trend, peak, idle: spans(trend.years.filter(({ values }) => values.USA === 0).map(({ year }) => year)) };
}
