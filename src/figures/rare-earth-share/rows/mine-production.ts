import { DataError } from '../../../core/data-error.ts';
import { FLAGS, type Flag, type RawTables } from '../../../core/figure.ts';
import { COUNTRIES, type Country } from '../../../core/names.ts';
import { readRows } from '../../../core/raw-row.ts';
import { refuseRepeats } from './key.ts';

/** Publications of the U.S. Geological Survey, oldest first. The first two do not list all countries. */
export const SERIES = ['usgs-china-1995-2017', 'usgs-ds140', 'usgs-myb2022', 'usgs-mcs2025', 'usgs-mcs2026'] as const;
export type Series = (typeof SERIES)[number];

/** Marks that a source puts to a figure. */
export const QUALIFIERS = ['estimated', 'reported', 'quota', 'revised'] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

const isQualifier = (text: string): text is Qualifier => (QUALIFIERS as readonly string[]).includes(text);

/** A country's mine production in one year by one publication. */
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

export function parseProduction(tables: RawTables): readonly Production[] {
  const rows = readRows('mine-production', tables['mine-production'], (row) => ({
    series: row.oneOf('series', SERIES),
    year: row.number('year', 1900, 2100),
    country: row.oneOf('country', COUNTRIES),
    tonnes: row.number('tonnes_reo'),
    qualifiers: row.text('qualifier').split(';').filter(Boolean),
    flag: row.oneOf('flag', FLAGS),
    source: row.requiredText('source_id'),
  }));
  refuseRepeats('mine-production', rows, ['series', 'year', 'country']);
  return rows.map(({ qualifiers, ...row }, index): Production => {
    const unknown = qualifiers.find((one) => !isQualifier(one));
    if (unknown === undefined) return { ...row, qualifiers: qualifiers.filter(isQualifier) };
    const expected = `some of ${QUALIFIERS.join(', ')}, separated by semicolons`;
    throw new DataError({ dataset: 'mine-production', row: index + 1, field: 'qualifier', value: unknown, expected });
  });
}

/** The publication that tells of a year, and whose rows may stand in one bar or one total. */
export interface ProductionYear {
  readonly year: number;
  readonly series: Series;
  readonly rows: readonly Production[];
}

/**
 * For each year the newest publication that lists all countries and is not newer than the edition: Minerals Yearbook
 * 2022 for 2018–2022, Mineral Commodity Summaries 2025 for 2023, the edition itself for what it tells.
 */
export function productionYears(
  production: readonly Production[],
  edition: '2025' | '2026',
): readonly ProductionYear[] {
  const complete = SERIES.slice(2, SERIES.indexOf(`usgs-mcs${edition}`) + 1);
  const years = [...new Set(production.map(({ year }) => year))].sort((a, b) => a - b);
  return years.flatMap((year): ProductionYear[] => {
    const ofYear = production.filter((row) => row.year === year);
    const series = complete.findLast((one) => ofYear.some((row) => row.series === one));
    return series ? [{ year, series, rows: ofYear.filter((row) => row.series === series) }] : [];
  });
}
