import type { Flag } from '../../../core/data/flag.ts';
import type { RawTables } from '../../../core/data/raw-tables.ts';
import * as v from 'valibot';
import { readRows } from '../../../core/data/read-rows.ts';
import { assertUnique } from '../../../core/data/row-checks.ts';
import { flag, oneOf, share, sources, text, tonnes, year } from '../../../core/data/row-schema.ts';

/** One year of world mining: China, the United States, and the world total. */
export interface MiningYear {
  readonly year: number;
  /** Tonnes of rare-earth oxide; null if the row gives none. */
  readonly chinaTonnes: number | null;
  readonly usaTonnes: number | null;
  readonly worldTonnes: number | null;
  /** Per cent of the world total. */
  readonly chinaShare: number;
  /** Null if the row gives none. */
  readonly usaShare: number | null;
  /** Publication that the row is based on; where it changes, the series breaks. */
  readonly basis: string;
  /** `quota`: China counted at its official quota; `estimate`: all figures are estimates. */
  readonly qualifier: '' | 'quota' | 'estimate';
  readonly flag: Flag;
  readonly sources: readonly string[];
}

/** A row of `mining-shares`. */
export const miningYearSchema = v.object({
  year: year(),
  china_tonnes_reo: v.optional(tonnes()),
  usa_tonnes_reo: v.optional(tonnes()),
  world_tonnes_reo: v.optional(tonnes()),
  china_share_pct: share(),
  usa_share_pct: v.optional(share()),
  basis: v.optional(text(), 'page'),
  qualifier: v.optional(oneOf(['quota', 'estimate'])),
  flag: flag(),
  source_ids: sources(),
});

/**
 * The rows of `mining-shares` in order of years.
 *
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseMiningYears(tables: RawTables): readonly MiningYear[] {
  const rows = readRows(tables, 'mining-shares', miningYearSchema, (row): MiningYear => ({
    year: row.year,
    chinaTonnes: row.china_tonnes_reo ?? null,
    usaTonnes: row.usa_tonnes_reo ?? null,
    worldTonnes: row.world_tonnes_reo ?? null,
    chinaShare: row.china_share_pct,
    usaShare: row.usa_share_pct ?? null,
    basis: row.basis,
    qualifier: row.qualifier ?? '',
    flag: row.flag,
    sources: row.source_ids,
  }));
  assertUnique('mining-shares', rows, { year: (row) => row.year });
  return rows;
}
