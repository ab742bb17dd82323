/** Apart from the rows themselves, because figures that show bundled rows need no schemas. */
import type { RawTables } from '../raw-tables.ts';
import * as v from 'valibot';
import { readRows } from '../read-rows.ts';
import { assertUnique } from '../row-checks.ts';
import { date, filledText, text } from '../row-schema.ts';
import type { Correction } from './corrections.ts';

/** A row of `corrections`. */
export const correctionSchema = v.object({
  dataset: filledText(),
  row: filledText(),
  field: v.optional(text(), ''),
  old: v.optional(text(), ''),
  new: v.optional(text(), ''),
  date: date(),
});

/**
 * The rows of `corrections`.
 *
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseCorrections(tables: RawTables): readonly Correction[] {
  const rows = readRows(tables, 'corrections', correctionSchema, ({ new: now, ...row }) => ({ ...row, now }));
  assertUnique('corrections', rows, {
    dataset: ({ dataset }) => dataset,
    row: ({ row }) => row,
    field: ({ field }) => field,
    old: ({ old }) => old,
  });
  return rows;
}
