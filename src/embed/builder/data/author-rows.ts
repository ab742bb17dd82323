/** An author's rows while they are fixed. Each change returns new lists, so that the preview draws them. */
import type { RawTables } from '../../../core/data/raw-tables.ts';
import { linesOf, withLines } from '../../../core/data/row-lines.ts';

/** A list of rows, or lists by dataset. */
export type AuthorRows = readonly unknown[] | RawTables;

export const isEmpty = (rows: AuthorRows): boolean =>
  Array.isArray(rows) ? !rows.length : Object.values(rows).every((list) => Array.isArray(list) && !list.length);

/** The rows with another list for a dataset. */
function withList(
  rows: AuthorRows,
  dataset: string,
  change: (list: readonly unknown[]) => readonly unknown[],
): AuthorRows {
  if (Array.isArray(rows)) return change(rows as readonly unknown[]);
  const tables = rows as RawTables;
  return { ...tables, [dataset]: change(tables[dataset] ?? []) };
}

/** Sets one cell to a text. */
export const withCell = (rows: AuthorRows, dataset: string, row: number, column: string, text: string): AuthorRows =>
  withList(rows, dataset, (list) =>
    withLines(
      list.map((one, index) => (index === row ? { ...(one as object), [column]: text } : one)),
      linesOf(list),
    ),
  );

/** Leaves out one row. */
export const withoutRow = (rows: AuthorRows, dataset: string, row: number): AuthorRows =>
  withList(rows, dataset, (list) =>
    withLines(
      list.filter((_, index) => index !== row),
      linesOf(list)?.filter((_, index) => index !== row),
    ),
  );

/** Renames a column. */
export const withColumn = (rows: AuthorRows, dataset: string, column: string, name: string): AuthorRows =>
  withList(rows, dataset, (list) =>
    withLines(
      list.map((row) =>
        Object.fromEntries(
          Object.entries(row as object).map(([key, value]) => [key === column ? name : key, value as unknown]),
        ),
      ),
      linesOf(list),
    ),
  );

/** Name of the file for the rows, without spaces, so that it is the same in a URL. */
export function fileNameFor(name: string): string {
  const stem = name
    .replace(/\.[^.]*$/u, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/gu, '');
  return `${stem || 'your-data'}.csv`;
}
