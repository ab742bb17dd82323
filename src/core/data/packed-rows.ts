/** Tables stored by column, because neighbouring values compress well: dataset, field, one value per row. */
import type { RawRow, RawTables } from './raw-tables.ts';
export type PackedTables = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;

/** @param fieldsOf - The fields of a dataset to pack. */
export const packTables = (
  tables: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>,
  fieldsOf: (dataset: string) => readonly string[],
): PackedTables =>
  Object.fromEntries(
    Object.entries(tables).map(([dataset, rows]) => [
      dataset,
      Object.fromEntries(fieldsOf(dataset).map((field) => [field, rows.map((row) => row[field] ?? '')])),
    ]),
  );

const unpackRows = (columns: Readonly<Record<string, readonly string[]>>): RawRow[] => {
  const fields = Object.entries(columns);
  const count = fields[0]?.[1].length ?? 0;
  return Array.from({ length: count }, (_, row) =>
    Object.fromEntries(fields.map(([field, values]) => [field, values[row] ?? ''])),
  );
};

/** The raw rows of each dataset. */
export const unpackTables = (packed: PackedTables): RawTables =>
  Object.fromEntries(Object.entries(packed).map(([dataset, columns]) => [dataset, unpackRows(columns)]));
