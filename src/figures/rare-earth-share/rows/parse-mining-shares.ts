/** Apart from the rows themselves, because figures that show bundled rows need no schemas. */
import { mainLabel, type LabelCollector } from '../../../core/data/labels.ts';
import { country } from '../../../core/data/name-fields.ts';
import { isRow, type RawTables } from '../../../core/data/raw-tables.ts';
import * as v from 'valibot';
import type { Country } from '../../../core/i18n/names.ts';
import { textOf } from '../../../core/data/issue.ts';
import { readRows, type Reject } from '../../../core/data/read-rows.ts';
import { assertKnownSources, assertUnique } from '../../../core/data/row-checks.ts';
import {
  expectedOf,
  filledIn,
  flag,
  oneOf,
  share,
  sources,
  text,
  tonnes,
  year,
} from '../../../core/data/row-schema.ts';
import type { Sources } from '../../../core/data/source.ts';
import { type MiningShares, type MiningYear, SHARE_COLUMNS, type Standing, TONNES_COLUMNS } from './mining-shares.ts';

/** Whom the qualifier `quota` of a row without a country is about. */
const UNDER_QUOTA: Country = 'CHN';

/** A row of `mining-shares`: a year with `china_share_pct`, or one country's share of a year. */
export const miningYearSchema = v.pipe(
  v.object({
    year: year(),
    country: v.optional(country()),
    share_pct: v.optional(share()),
    china_tonnes_reo: v.optional(tonnes()),
    usa_tonnes_reo: v.optional(tonnes()),
    world_tonnes_reo: v.optional(tonnes()),
    china_share_pct: v.optional(share()),
    usa_share_pct: v.optional(share()),
    basis: v.optional(text(), 'page'),
    qualifier: v.optional(oneOf(['quota', 'estimate'])),
    flag: flag(),
    source_ids: sources(),
    ...mainLabel.fields,
  }),
  v.metadata({
    anyOf: [filledIn('china_share_pct'), filledIn('country', 'share_pct')],
  }),
);

type Fields = v.InferOutput<typeof miningYearSchema>;
type Column = keyof typeof SHARE_COLUMNS | keyof typeof TONNES_COLUMNS;

/** The values that a row has in some columns, by country. */
const valuesIn = (row: Fields, columns: Readonly<Partial<Record<Column, Country>>>): Record<Country, number> =>
  Object.fromEntries(
    Object.entries(columns).flatMap(([column, of]) => {
      const value = row[column as Column];
      return value === undefined ? [] : [[of, value]];
    }),
  );

/** Whether a table is one of years with columns for its countries; one with neither form is read as such a table. */
function isWide(table: unknown): boolean {
  const has = (...fields: readonly string[]): boolean =>
    Array.isArray(table) &&
    table.some((row: unknown) => isRow(row) && fields.some((field) => textOf(row[field]).trim() !== ''));
  return has('china_share_pct') || !has('country', 'share_pct');
}

/** Rejects a row that is not in the form of its table. */
function assertForm(row: Fields, hasColumns: boolean, reject: Reject): void {
  const { entries } = miningYearSchema;
  if (hasColumns) {
    const field = row.country === undefined ? 'share_pct' : 'country';
    if (row.country !== undefined || row.share_pct !== undefined)
      throw reject(field, { kind: 'empty-beside', beside: 'china_share_pct' });
    if (row.china_share_pct === undefined) throw reject('china_share_pct', expectedOf(entries.china_share_pct));
    return;
  }
  const extra = (['china_share_pct', 'usa_share_pct'] as const).find((field) => row[field] !== undefined);
  if (extra) throw reject(extra, { kind: 'empty-beside', beside: 'share_pct' });
  if (row.country === undefined) throw reject('country', expectedOf(entries.country));
  if (row.share_pct === undefined) throw reject('share_pct', expectedOf(entries.share_pct));
}

/** Others as 100 per cent minus the countries, where each of them has a share; also the years that have no remainder. */
function withOthers(years: readonly MiningYear[]): Omit<MiningShares, 'hasColumns'> {
  const known = new Set(years.flatMap(({ shares }) => Object.keys(shares)));
  const exceeding: number[] = [];
  const all = years.map((one): MiningYear => {
    const parts = Object.values(one.shares);
    if (parts.length < known.size) return one;
    const rest = Math.round((100 - parts.reduce((sum, part) => sum + part, 0)) * 10) / 10;
    if (rest < 0) {
      exceeding.push(one.year);
      return one;
    }
    const standing = {
      estimate: Object.values(one.standings).some(({ estimate }) => estimate),
      quota: false,
      flag: one.flag === 'sourced' ? 'derived' : one.flag,
      sources: one.sources,
    } satisfies Standing;
    return {
      ...one,
      shares: { ...one.shares, OTH: Math.abs(rest) },
      standings: { ...one.standings, OTH: standing },
    };
  });
  return { years: all, exceeding };
}

/** The rows of one year as one. */
function combined(rows: readonly MiningYear[]): MiningYear {
  const [first] = rows;
  if (!first || rows.length === 1) return first as MiningYear;
  return {
    ...first,
    shares: Object.assign({}, ...rows.map(({ shares }) => shares)) as MiningYear['shares'],
    standings: Object.assign({}, ...rows.map(({ standings }) => standings)) as MiningYear['standings'],
    flag: rows.find((row) => row.flag !== 'sourced')?.flag ?? 'sourced',
    sources: [...new Set(rows.flatMap((row) => row.sources))],
  };
}

/**
 * The years of `mining-shares`.
 *
 * @param labels - Collects the names that rows give to countries.
 * @param known - The sources that rows may refer to.
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseMiningShares(tables: RawTables, labels: LabelCollector, known: Sources): MiningShares {
  const dataset = 'mining-shares';
  const hasColumns = isWide((tables as RawTables | null | undefined)?.[dataset]);
  const rows = readRows(tables, dataset, miningYearSchema, (row, reject): MiningYear => {
    assertForm(row, hasColumns, reject);
    const { country: one } = row;
    if (one !== undefined) labels.add(one, mainLabel.given(row));
    const shares = one === undefined ? valuesIn(row, SHARE_COLUMNS) : { [one]: row.share_pct ?? 0 };
    const standing = { estimate: row.qualifier === 'estimate', flag: row.flag, sources: row.source_ids };
    return {
      year: row.year,
      shares,
      standings: Object.fromEntries(
        Object.keys(shares).map((of) => [
          of,
          { ...standing, quota: row.qualifier === 'quota' && of === (one ?? UNDER_QUOTA) },
        ]),
      ),
      tonnes: valuesIn(row, TONNES_COLUMNS),
      basis: row.basis,
      flag: row.flag,
      sources: row.source_ids,
    };
  });
  assertUnique(dataset, rows, {
    year: (row) => row.year,
    ...(!hasColumns && { country: ({ shares }) => Object.keys(shares)[0] ?? '' }),
  });
  assertKnownSources(dataset, rows, 'source_ids', (row) => row.sources, known);
  const byYear = new Map<number, MiningYear[]>();
  // A row for the world says nothing: it is always 100 per cent.
  for (const row of rows.filter(({ shares }) => shares['WLD'] === undefined).sort((a, b) => a.year - b.year)) {
    const same = byYear.get(row.year);
    if (same) same.push(row);
    else byYear.set(row.year, [row]);
  }
  const years = [...byYear.values()].map(combined);
  return { ...(hasColumns ? withOthers(years) : { years, exceeding: [] }), hasColumns };
}
