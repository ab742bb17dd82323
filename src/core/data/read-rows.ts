import * as v from 'valibot';
import { cellText } from './cell-text.ts';
import { DataError, missingError } from './data-error.ts';
import { textOf, type Expected, type RowIssue } from './issue.ts';
import { columnsOf, isRow, type RawRow } from './raw-tables.ts';
import { expectedFor, expectedOf, type RowSchema } from './row-schema.ts';

/** Tables before validation, of any shape. */
type Tables = Readonly<Record<string, unknown>> | null | undefined;

/** Creates the error for an invalid field of the current row. */
export type Reject = (field: string, expected: Expected) => DataError;

/** The value given for a table; undefined if absent. */
const tableOf = (tables: Tables, dataset: string): unknown => tables?.[dataset] ?? undefined;

/** A field with more distinct values than this gains nothing from a cache. */
const MAX_REMEMBERED = 200;

/** Characters of the longest value that is read: pages of text, for which no figure has space. */
const MAX_LENGTH = 10_000;

/** Only the first issue of a field is reported. */
const FIRST_ISSUE: v.Config<v.BaseIssue<unknown>> = { abortEarly: true, abortPipeEarly: true };

/**
 * Creates a reader for one field. Most fields repeat a few values, so parsed values are cached, which halves the time
 * for a long table.
 *
 * @returns a function that returns the parsed value, or throws the error created by `reject`.
 */
function fieldReader(entry: v.GenericSchema, field: string, reject: Reject): (given: unknown) => unknown {
  const expected = expectedOf(entry);
  const absent = v.safeParse(entry, undefined);
  const known = new Map<unknown, unknown>();
  return (given) => {
    const value = typeof given === 'string' ? cellText(given) : given;
    if (value === '' || value === undefined || value === null) {
      if (absent.success) return absent.output;
      throw reject(field, expected.kind === 'text' ? { kind: 'filled' } : expected);
    }
    if (typeof value === 'string' && value.length > MAX_LENGTH)
      throw reject(field, { kind: 'shorter', maximum: MAX_LENGTH });
    const remembered = known.size < MAX_REMEMBERED ? known.get(value) : undefined;
    if (remembered !== undefined) return remembered;
    // What `safeParse` does, without two objects for each of the many values.
    const { issues, value: read } = entry['~run']({ value }, FIRST_ISSUE);
    if (issues) throw reject(field, expectedFor(entry, value));
    if (known.size < MAX_REMEMBERED) known.set(value, read);
    return read;
  };
}

/**
 * The rows of a table, each created from its fields by `rowOf`, which must not keep the object passed to it. An absent
 * table has no rows. Fields that are not in the schema are ignored.
 *
 * @throws {DataError} if the table is not a list, a row is not an object, or a field does not match the schema.
 */
export function readRows<Schema extends RowSchema, Row>(
  tables: Tables,
  dataset: string,
  schema: Schema,
  rowOf: (fields: v.InferOutput<Schema>, reject: Reject) => Row,
): Row[] {
  const table = tableOf(tables, dataset);
  if (table === undefined) return [];
  if (!Array.isArray(table)) throw missingError(dataset, { kind: 'list' }, textOf(table));
  const rows: Row[] = [];
  let given: RawRow = {};
  const reject: Reject = (field, expected) =>
    new DataError({ dataset, row: rows.length + 1, field, value: textOf(given[field]), expected });
  // All rows share one object, to save an allocation per row of a long table.
  const fields: Record<string, unknown> = {};
  const columns = new Set(columnsOf(table));
  const readers: { readonly name: string; readonly read: (given: unknown) => unknown }[] = [];
  for (const [name, entry] of Object.entries(schema.entries)) {
    const absent = v.safeParse(entry, undefined);
    // A column that no row has is read once.
    if (!columns.has(name) && absent.success) fields[name] = absent.output;
    else readers.push({ name, read: fieldReader(entry, name, reject) });
  }
  for (const row of table as readonly unknown[]) {
    if (!isRow(row)) {
      const value = textOf(row ?? String(row));
      throw new DataError({ dataset, row: rows.length + 1, field: null, value, expected: { kind: 'fields' } });
    }
    given = row;
    for (const { name, read } of readers) fields[name] = read(given[name]);
    rows.push(rowOf(fields, reject));
  }
  return rows;
}

/** Returns a validator that lists one row's field issues, given the row and its number. */
export function fieldValidator(dataset: string, schema: RowSchema): (row: unknown, number: number) => RowIssue[] {
  const issue = (row: number, field: string | null, value: unknown, expected: Expected): RowIssue => ({
    dataset,
    row,
    field,
    value: textOf(value),
    expected,
  });
  const readers = Object.entries(schema.entries).map(([name, entry]) => ({
    name,
    read: fieldReader(entry, name, (field, expected) => new DataError(issue(0, field, undefined, expected))),
  }));
  return (row, number) => {
    if (!isRow(row)) return [issue(number, null, row ?? String(row), { kind: 'fields' })];
    return readers.flatMap(({ name, read }) => {
      try {
        read(row[name]);
        return [];
      } catch (error) {
        if (!(error instanceof DataError) || error.issue.row === null) throw error;
        return [issue(number, name, row[name], error.issue.expected)];
      }
    });
  };
}

/**
 * Rejects a table that is given but empty: a page that gives a table expects it to be drawn.
 *
 * @throws {DataError} for the first such table.
 */
export function assertNoEmptyTable(tables: Tables, datasets: readonly string[]): void {
  for (const dataset of datasets) {
    const table = tableOf(tables, dataset);
    if (Array.isArray(table) && table.length === 0) throw missingError(dataset, { kind: 'rows' });
  }
}
