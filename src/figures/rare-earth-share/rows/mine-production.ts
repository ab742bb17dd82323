import type { Flag } from '../../../core/data/flag.ts';
import type { RawTables } from '../../../core/data/raw-tables.ts';
import * as v from 'valibot';
import type { Country } from '../../../core/i18n/names.ts';
import { mainLabel, type LabelCollector } from '../../../core/data/labels.ts';
import { country } from '../../../core/data/name-fields.ts';
import { readRows } from '../../../core/data/read-rows.ts';
import { assertUnique } from '../../../core/data/row-checks.ts';
import { flag, oneOf, someOf, source, tonnes, year } from '../../../core/data/row-schema.ts';

/**
 * Publications of the U.S. Geological Survey, oldest first, and the page that supplies custom data. The first two do
 * not list all countries.
 */
const SERIES = ['usgs-china-1995-2017', 'usgs-ds140', 'usgs-myb2022', 'usgs-mcs2025', 'usgs-mcs2026', 'page'] as const;
export type Series = (typeof SERIES)[number];

/** Qualifiers that a source attaches to a figure. */
const QUALIFIERS = ['estimated', 'reported', 'quota', 'revised'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

/** A country's mine production in one year, from one publication. */
export interface Production {
  readonly series: Series;
  readonly year: number;
  readonly country: Country;
  /** Tonnes of rare-earth oxide. */
  readonly tonnes: number;
  readonly qualifiers: readonly Qualifier[];
  readonly flag: Flag;
  readonly source: string;
}

/** A row of `mine-production`. */
export const productionSchema = v.object({
  series: v.optional(oneOf(SERIES), 'page'),
  year: year(),
  country: country(),
  tonnes_reo: tonnes(),
  qualifier: v.optional(someOf(QUALIFIERS)),
  flag: flag(),
  source_id: source(),
  ...mainLabel.fields,
});

/**
 * The rows of `mine-production`.
 *
 * @param labels - Collects the names that rows give to countries.
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseProduction(tables: RawTables, labels: LabelCollector): readonly Production[] {
  const rows = readRows(tables, 'mine-production', productionSchema, (row): Production => {
    labels.add(row.country, mainLabel.given(row));
    return {
      series: row.series,
      year: row.year,
      country: row.country,
      tonnes: row.tonnes_reo,
      qualifiers: row.qualifier ?? [],
      flag: row.flag,
      source: row.source_id,
    };
  });
  assertUnique('mine-production', rows, {
    series: (row) => row.series,
    year: (row) => row.year,
    country: (row) => row.country,
  });
  return rows;
}

/** The series of the years before the first complete publication: each lists one country only. */
export const EARLY_SERIES = { CHN: 'usgs-china-1995-2017', USA: 'usgs-ds140' } as const satisfies Partial<
  Record<Country, Series>
>;

/** The rows of these series about their country. */
export const earlyProduction = (production: readonly Production[]): readonly Production[] =>
  production.filter(({ series, country }) =>
    Object.entries(EARLY_SERIES).some(([only, of]) => only === country && of === series),
  );

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
