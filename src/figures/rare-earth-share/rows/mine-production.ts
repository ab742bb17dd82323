import type { Flag } from '../../../core/data/flag.ts';
import type { Country } from '../../../core/i18n/names.ts';

/**
 * Publications of the U.S. Geological Survey, oldest first, and the page that supplies custom data. The first two do
 * not list all countries.
 */
export const SERIES = [
  'usgs-china-1995-2017',
  'usgs-ds140',
  'usgs-myb2022',
  'usgs-mcs2025',
  'usgs-mcs2026',
  'page',
] as const;
export type Series = (typeof SERIES)[number];

/** Qualifiers that a source attaches to a figure. */
export const QUALIFIERS = ['estimated', 'reported', 'quota', 'revised'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A country's mine production, or another amount, in one year, from one publication. */
export interface Production {
  readonly series: Series;
  readonly year: number;
  readonly country: Country;
  readonly amount: number;
  /** Unit of the amount as the row has it, which may be empty; null for tonnes of rare-earth oxide. */
  readonly unit: string | null;
  readonly qualifiers: readonly Qualifier[];
  readonly flag: Flag;
  readonly source: string;
}

/** Editions of the Mineral Commodity Summaries, which revise one another. */
const SUMMARIES: readonly Series[] = ['usgs-mcs2025', 'usgs-mcs2026'];

/** Whether another edition of the summaries gives figures for the same year. */
export const isRevised = (
  production: readonly Production[],
  { year: reported, series }: Pick<Production, 'year' | 'series'>,
): boolean =>
  production.some((row) => row.year === reported && row.series !== series && SUMMARIES.includes(row.series));

/** The publication used for a year, whose rows can be combined in one bar or one total. */
export interface ProductionYear {
  readonly year: number;
  readonly series: Series;
  readonly rows: readonly Production[];
}

/**
 * For each year, the newest publication that lists all countries and is not newer than the edition: Minerals Yearbook
 * 2022 for 2018–2022, Mineral Commodity Summaries 2025 for 2023, and the edition itself for the years it covers. A
 * page's rows of a year override all of them.
 */
export function productionYears(
  production: readonly Production[],
  edition: '2025' | '2026',
): readonly ProductionYear[] {
  const complete: readonly Series[] = ['page', ...SERIES.slice(2, SERIES.indexOf(`usgs-mcs${edition}`) + 1).reverse()];
  const years = [...new Set(production.map(({ year: reported }) => reported))].sort((a, b) => a - b);
  return years.flatMap((reported): ProductionYear[] => {
    const ofYear = production.filter((row) => row.year === reported);
    const series = complete.find((one) => ofYear.some((row) => row.series === one));
    return series ? [{ year: reported, series, rows: ofYear.filter((row) => row.series === series) }] : [];
  });
}

/** Publications about one country each, and the one of them that gives a year its name in the table. */
const EARLY: Readonly<Partial<Record<Series, Country>>> = { 'usgs-china-1995-2017': 'CHN', 'usgs-ds140': 'USA' };
const EARLY_NAME: Series = 'usgs-ds140';

/**
 * All years for which the countries can be compared over time: those of `productionYears`, and before them the years for
 * which only publications about one country each have rows.
 */
export function productionOverTime(
  production: readonly Production[],
  edition: '2025' | '2026',
): readonly ProductionYear[] {
  const complete = productionYears(production, edition);
  const first = complete[0]?.year ?? Infinity;
  const early = production.filter(({ year: of, series, country: one }) => of < first && EARLY[series] === one);
  const years = [...new Set(early.map(({ year: of }) => of))].sort((a, b) => a - b);
  return [
    ...years.map((of) => ({ year: of, series: EARLY_NAME, rows: early.filter((row) => row.year === of) })),
    ...complete,
  ];
}
