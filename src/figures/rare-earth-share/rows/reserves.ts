import type { Flag } from '../../../core/data/flag.ts';
import type { RawTables } from '../../../core/data/raw-tables.ts';
import * as v from 'valibot';
import type { Country } from '../../../core/i18n/names.ts';
import { country } from '../../../core/data/name-fields.ts';
import { readRows } from '../../../core/data/read-rows.ts';
import { assertUnique } from '../../../core/data/row-checks.ts';
import { flag, label, source, tonnes, yesNo } from '../../../core/data/row-schema.ts';
import type { Series } from './mine-production.ts';

/** Reserves of a country as printed in one edition. They belong to the edition, not to a year. */
export interface Reserve {
  /** Empty if a page supplies them. */
  readonly edition: string;
  readonly country: Country;
  /** Tonnes of rare-earth oxide; null if no figure is published, which is not zero. */
  readonly tonnes: number | null;
  /** Whether the source prints "more than". */
  readonly lowerBound: boolean;
  readonly flag: Flag;
  readonly source: string;
}

/** A row of `reserves`. */
export const reserveSchema = v.object({
  edition: v.optional(label(), ''),
  country: country(),
  tonnes_reo: v.optional(tonnes()),
  lower_bound: v.optional(yesNo(), 'no'),
  flag: flag(),
  source_id: source(),
});

/**
 * The rows of `reserves`.
 *
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseReserves(tables: RawTables): readonly Reserve[] {
  const rows = readRows(tables, 'reserves', reserveSchema, (row): Reserve => ({
    edition: row.edition,
    country: row.country,
    tonnes: row.tonnes_reo ?? null,
    lowerBound: row.lower_bound,
    flag: row.flag,
    source: row.source_id,
  }));
  assertUnique('reserves', rows, { edition: (row) => row.edition, country: (row) => row.country });
  return rows;
}

/** The reserves shown with a publication's tonnes: those of the same edition, or those that the page supplies. */
export const reservesBeside = (reserves: readonly Reserve[], series: Series): readonly Reserve[] =>
  reserves.filter(({ edition }) => series === (edition ? `usgs-mcs${edition}` : 'page'));
