/** A row as a page gives it: from a CSV file every field is a text, from JSON a field may be anything. */
export type RawRow = Readonly<Record<string, unknown>>;

/** The raw rows of each dataset a figure reads, by dataset name; `edition` holds one row: `version` and `asOf`. */
export type RawTables = Readonly<Record<string, readonly RawRow[]>>;
