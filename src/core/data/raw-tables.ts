/** A row before validation: every field from CSV is text; a field from JSON can be anything. */
export type RawRow = Readonly<Record<string, unknown>>;

/** Raw rows by dataset name; `edition` has one row with `version` and `checkedTo`. */
export type RawTables = Readonly<Record<string, readonly unknown[]>>;
