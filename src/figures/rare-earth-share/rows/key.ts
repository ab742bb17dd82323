import { DataError } from '../../../core/data-error.ts';
import type { Sources } from '../../../core/source.ts';

/**
 * Refuses a second row with the same key.
 *
 * @throws {DataError} naming the later row.
 */
export function refuseRepeats<Row>(
  dataset: string,
  rows: readonly Row[],
  fields: readonly (keyof Row & string)[],
): readonly Row[] {
  const seen = new Set<string>();
  rows.forEach((row, index) => {
    const value = fields.map((field) => String(row[field] ?? '')).join('/');
    if (seen.has(value)) {
      const expected = 'a combination that no earlier row has';
      throw new DataError({ dataset, row: index + 1, field: fields.join('/'), value, expected });
    }
    seen.add(value);
  });
  return rows;
}

/**
 * Refuses a row whose source nothing is known of.
 *
 * @throws {DataError} naming the row.
 */
export function refuseUnknownSources<Row>(
  dataset: string,
  rows: readonly Row[],
  field: string,
  idsOf: (row: Row) => readonly string[],
  sources: Sources,
): void {
  rows.forEach((row, index) => {
    const value = idsOf(row).find((id) => !Object.hasOwn(sources, id));
    if (value !== undefined)
      throw new DataError({ dataset, row: index + 1, field, value, expected: 'the id of a source in "sources"' });
  });
}

/** What to throw where the rows as a whole lack something that a view can't do without. */
export const missing = (dataset: string, rows: readonly unknown[], field: string, expected: string): DataError =>
  new DataError({ dataset, row: rows.length, field, value: '', expected: `${expected} in at least one row` });
