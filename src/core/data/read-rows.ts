import * as v from 'valibot';
import { DataError, missingError } from './data-error.ts';
import { textOf, type Expected, type RowIssue } from './issue.ts';
import type { RawRow } from './raw-tables.ts';
import { expectedOf, type RowSchema } from './row-schema.ts';

/** Tables as a page gives them: anything whatever. */
type Tables = Readonly<Record<string, unknown>> | null | undefined;

/** Whether something is a row: an object with fields, which may hold anything. */
export const isRow = (row: unknown): row is RawRow => typeof row === 'object' && row !== null && !Array.isArray(row);

/** What to throw where a field of the row is not what it must be. */
export type Reject = (field: string, expected: Expected) => DataError;

/** What stands in place of a table; undefined where it is absent. */
const tableOf = (tables: Tables, dataset: string): unknown => tables?.[dataset] ?? undefined;

/** A field that holds more values than these holds no words. */
const MAX_REMEMBERED = 200;

/** A page's developer mends one fault after the other. */
const FIRST_ISSUE = { abortEarly: true, abortPipeEarly: true } as const;

/**
 * Reads a field of one row after another. Most fields hold a few words again and again: what is made of those is
 * remembered, which halves the time that a long table takes.
 *
 * @returns a function that returns what is made of a value, or throws what `refuse` gives for the field.
 */
function fieldReader(entry: v.GenericSchema, field: string, reject: Reject): (given: unknown) => unknown {
  const expected = expectedOf(entry);
  const absent = v.safeParse(entry, undefined);
  const known = new Map<unknown, unknown>();
  return (given) => {
    const value = typeof given === 'string' ? given.trim() : given;
    if (value === '' || value === undefined || value === null) {
      if (absent.success) return absent.output;
      throw reject(field, expected.kind === 'text' ? { kind: 'filled' } : expected);
    }
    const remembered = known.size < MAX_REMEMBERED ? known.get(value) : undefined;
    if (remembered !== undefined) return remembered;
    const read = v.safeParse(entry, value, FIRST_ISSUE);
    if (!read.success) throw reject(field, expected);
    if (known.size < MAX_REMEMBERED) known.set(value, read.output);
    return read.output;
  };
}

/**
 * The rows of a table, each made of its fields by `rowOf`, which must not keep the object it is given; none where the
 * table is absent. Fields that the schema does not name are passed over.
 *
 * @throws {DataError} where the table is no list, a row is no object, or a field is not what the schema wants.
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
  const readers = Object.entries(schema.entries).map(([name, entry]) => ({
    name,
    read: fieldReader(entry, name, reject),
  }));
  // One object serves all rows: long tables would leave as many behind.
  const fields: Record<string, unknown> = {};
  for (const row of table as readonly unknown[]) {
    if (!isRow(row)) {
      const value = textOf(row);
      throw new DataError({ dataset, row: rows.length + 1, field: null, value, expected: { kind: 'fields' } });
    }
    given = row;
    for (const { name, read } of readers) fields[name] = read(given[name]);
    rows.push(rowOf(fields, reject));
  }
  return rows;
}

/** A function that lists what each field of a row, by itself, is not, for a row of that number. */
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
    if (!isRow(row)) return [issue(number, null, row, { kind: 'fields' })];
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
 * Refuses a table that is there and has no rows: a page that gives one expects it to be drawn.
 *
 * @throws {DataError} naming the first such table.
 */
export function assertNoEmptyTable(tables: Tables, datasets: readonly string[]): void {
  for (const dataset of datasets) {
    const table = tableOf(tables, dataset);
    if (Array.isArray(table) && table.length === 0) throw missingError(dataset, { kind: 'rows' });
  }
}
