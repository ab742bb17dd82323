/** A row before validation: every field from CSV is text; a field from JSON can be anything. */
export type RawRow = Readonly<Record<string, unknown>>;

/** Raw rows by dataset name; `edition` has one row with `version` and `checkedTo`. */
export type RawTables = Readonly<Record<string, readonly unknown[]>>;

/** Whether something is a row: an object with fields, which may hold anything. */
export const isRow = (row: unknown): row is RawRow => typeof row === 'object' && row !== null && !Array.isArray(row);

/** The columns that any of the rows has. */
export function columnsOf(rows: readonly unknown[]): string[] {
  const found = new Set<string>();
  for (const row of rows) if (isRow(row)) for (const column of Object.keys(row)) found.add(column);
  return [...found];
}
