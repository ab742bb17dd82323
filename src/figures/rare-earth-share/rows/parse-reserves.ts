/** Apart from the rows themselves, because figures that show bundled rows need no schemas. */
import type { RawTables } from '../../../core/data/raw-tables.ts';
import * as v from 'valibot';
import { country } from '../../../core/data/name-fields.ts';
import { readRows } from '../../../core/data/read-rows.ts';
import { assertUnique } from '../../../core/data/row-checks.ts';
import { flag, label, source, tonnes, yesNo } from '../../../core/data/row-schema.ts';
import type { Reserve } from './reserves.ts';

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
