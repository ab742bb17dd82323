/** A row as a page gives it: from a CSV file every field is a string, from JSON a field may be anything. */
export type RawRow = Readonly<Record<string, unknown>>;

/**
 * Rows by the name of their dataset, not checked yet. `edition` holds one row: `version` and `asOf`.
 */
export type RawTables = Readonly<Record<string, readonly unknown[]>>;
