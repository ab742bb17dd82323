/** What a page's rows are about as a whole: the table `figure`, which has one row. */
import type { RawTables } from '../raw-tables.ts';
import * as v from 'valibot';
import { readRows } from '../read-rows.ts';
import { assertUnique } from '../row-checks.ts';
import { filledText } from '../row-schema.ts';

/** Each is null if the rows do not say. */
export interface Settings {
  /** Whom the accent colour, the title and the sentences are about: an id, a code or a name. */
  readonly subject: string | null;
  /** What is mined, traded or controlled: an id, a symbol or a name. */
  readonly material: string | null;
  /** Unit of the field `value`, as printed. */
  readonly unit: string | null;
  /** Country whose imports the rows are about: a code or a name. */
  readonly importer: string | null;
}

/** A row of `figure`. */
export const settingsSchema = v.object({
  subject: v.optional(filledText()),
  material: v.optional(filledText()),
  unit: v.optional(filledText()),
  importer: v.optional(filledText()),
});

/** Names of the tables that only a page has. */
export const PAGE_TABLES: readonly string[] = ['figure', 'annotations'];

/**
 * The row of `figure`; attributes of the page replace its values.
 *
 * @throws {DataError} if there is more than one row, or a field is no text.
 */
export function parseSettings(tables: RawTables): Settings {
  const rows = readRows(tables, 'figure', settingsSchema, (row): Settings => ({
    subject: row.subject ?? null,
    material: row.material ?? null,
    unit: row.unit ?? null,
    importer: row.importer ?? null,
  }));
  assertUnique('figure', rows, { row: () => 1 });
  return rows[0] ?? { subject: null, material: null, unit: null, importer: null };
}
