/** Values that the version of the data corrected, as rows: what a figure shows of them says so. */
import type { RawTables } from '../raw-tables.ts';
import * as v from 'valibot';
import { readRows } from '../read-rows.ts';
import { assertUnique } from '../row-checks.ts';
import { date, filledText, text } from '../row-schema.ts';

/** Dataset of entries about the text of a view, which is in no dataset. */
export const FIGURE_TEXT = 'figures';

/** A corrected value, or a row that was withdrawn. */
export interface Correction {
  /** Name of the dataset; `FIGURE_TEXT` for the text of a view. */
  readonly dataset: string;
  /** Key of the row: its fields joined by slashes. For the text of a view: tag and view. */
  readonly row: string;
  /** Name of the field; empty if the row was withdrawn. */
  readonly field: string;
  readonly old: string;
  readonly now: string;
  /** Day of the correction, YYYY-MM-DD. */
  readonly date: string;
}

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
