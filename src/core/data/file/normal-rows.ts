/** Rows as a page or a file gives them, with the names of fields and the forms of values that the row schemas have. */
import * as v from 'valibot';
import { FigureError } from '../../figure/figure-error.ts';
import type { FileMessages } from '../../i18n/file/messages.ts';
import { columnsOf, isRow, type RawRow } from '../raw-tables.ts';
import { linesOf, withLines } from '../row-lines.ts';
import { expectedOf, type RowSchema } from '../row-schema.ts';
import { cellReader, readName, type CellReader } from './cell-values.ts';
import { cleanCell, columnMeaning, plainName, similarName } from './field-names.ts';

/** Fields that a row must have, or several such sets of which it must have all, or one. */
interface Demand {
  readonly required?: readonly string[];
  readonly allOf?: readonly Demand[];
  readonly anyOf?: readonly Demand[];
}

const fieldsIn = ({ required = [], allOf = [] }: Demand): readonly string[] => [
  ...required,
  ...allOf.flatMap(fieldsIn),
];

const alternativesOf = (schema: RowSchema): readonly (readonly string[])[] =>
  ((v.getMetadata(schema) as Demand).anyOf ?? []).map(fieldsIn);

const isMandatory = (schema: RowSchema, field: string): boolean => {
  const entry = schema.entries[field];
  return entry !== undefined && !v.safeParse(entry, undefined).success;
};

/** Whether a row must have a value in a field, or in that field or another one. */
export const isRequired = (schema: RowSchema, field: string): boolean =>
  isMandatory(schema, field) || alternativesOf(schema).some((fields) => fields.includes(field));

/** The column of each field: one that is named exactly so, or else in another case or with other spaces. */
export function fieldColumns(columns: readonly string[], schema: RowSchema): ReadonlyMap<string, string> {
  const byName = new Map(columns.map((column) => [plainName(column), column]));
  return new Map(
    Object.keys(schema.entries).flatMap((field) => {
      const column = columns.includes(field) ? field : byName.get(plainName(field));
      return column === undefined ? [] : [[field, column] as const];
    }),
  );
}

/** The column of a text in one language. */
const IN_A_LANGUAGE = /_(?:en|ja|ko|zh_hans|zh_hant)$/u;

/** Fields that a table must have and has not; of alternatives, those that miss least. */
function missingFields(columns: readonly string[], found: ReadonlyMap<string, string>, schema: RowSchema): string[] {
  const free = freeColumns(columns, found);
  const missing = Object.keys(schema.entries).filter((field) => !found.has(field) && isMandatory(schema, field));
  const [least = []] = alternativesOf(schema)
    .map((fields) => {
      const absent = fields.filter((field) => !found.has(field));
      const unknown = absent.length - meantColumns(absent, free).length;
      const inALanguage = absent.some((one) => IN_A_LANGUAGE.test(one)) ? 0.5 : 0;
      return { absent, unknown, known: fields.length - unknown, rank: absent.length + inALanguage };
    })
    // Of two that no column contradicts, the one that more columns are for is meant.
    .sort((a, b) => a.unknown - b.unknown || b.known - a.known || a.rank - b.rank)
    .map(({ absent }) => absent);
  return [...missing, ...least.filter((field) => !missing.includes(field))];
}

/** The columns that no field is read from. */
function freeColumns(columns: readonly string[], found: ReadonlyMap<string, string>): string[] {
  const used = new Set(found.values());
  return columns.filter((column) => !used.has(column));
}

/** Fields with the columns that may be meant for them, each for one. */
function meantColumns(fields: readonly string[], free: readonly string[]): [field: string, column: string][] {
  const meant: [string, string][] = [];
  for (const field of fields) {
    const column = columnMeaning(
      field,
      free.filter((one) => meant.every(([, taken]) => taken !== one)),
    );
    if (column !== undefined) meant.push([field, column]);
  }
  return meant;
}

/** The missing fields of columns as they are named. */
export const missingColumns = (columns: readonly string[], schema: RowSchema): string[] =>
  missingFields(columns, fieldColumns(columns, schema), schema);

/** What an author should know of a table, and how it is said. */
export interface RowReading {
  readonly messages: FileMessages;
  readonly warn: (sentence: string) => void;
  /** The tag of another view that columns suit; undefined if there is none. */
  readonly otherView: (columns: readonly string[]) => string | undefined;
}

/** Maximum number of columns that a message names. */
const MAX_NAMED = 12;

function assertColumns(
  columns: readonly string[],
  schema: RowSchema,
  found: ReadonlyMap<string, string>,
  reading: RowReading,
): void {
  const { messages, otherView } = reading;
  const missing = missingFields(columns, found, schema);
  if (!missing.length) return;
  const free = freeColumns(columns, found);
  const years = free.filter((column) => /^(?:19|20)\d\d$/u.test(column.trim()));
  if (years.length > 1 && 'year' in schema.entries)
    throw new FigureError('data-invalid', messages.yearColumns(years, missing));
  const meant = meantColumns(missing, free);
  const named = columns.length > MAX_NAMED ? [...columns.slice(0, MAX_NAMED), '…'] : columns;
  const tag = otherView(columns);
  const sentences = [messages.columns(missing, named, tag === undefined ? meant : [])];
  if (tag !== undefined) sentences.push(messages.otherView(tag));
  throw new FigureError('data-invalid', sentences.join(' '));
}

/** Warns of columns that are not read, but are similar to a field that no column has. */
function warnOfSimilar(
  columns: readonly string[],
  schema: RowSchema,
  found: ReadonlyMap<string, string>,
  { messages, warn }: RowReading,
): void {
  const used = new Set(found.values());
  const free = Object.keys(schema.entries).filter((field) => !found.has(field));
  for (const column of columns) {
    const field = used.has(column) ? undefined : similarName(column, free);
    if (field !== undefined) warn(messages.unreadColumn(column, field));
  }
}

/** Text that is not clean: spaces, line breaks or invisible signs at its ends or within. */
const UNCLEAN = /^[\s\u200B-\u200D\u2060\uFEFF\u00AD]|[\s\u200B-\u200D\u2060\uFEFF\u00AD]$|[\r\n]/u;

/** Reads a cell and remembers what it read: columns repeat their values. */
function remembering(read: CellReader | null): CellReader {
  const known = new Map<string, unknown>();
  return (value) => {
    if (typeof value !== 'string') return read ? read(value) : value;
    const text = UNCLEAN.test(value) ? cleanCell(value) : value;
    if (!read) return text;
    if (!known.has(text)) known.set(text, read(text));
    return known.get(text);
  };
}

/**
 * The rows of a table in the form that its schema accepts. What can't be read is left for the schema to reject.
 *
 * @throws {FigureError} `data-invalid` if a required column is missing from all rows.
 */
export function normalRows(rows: readonly unknown[], schema: RowSchema, reading: RowReading): readonly unknown[] {
  if (!Object.keys(schema.entries).length || !rows.some(isRow)) return rows;
  const columns = columnsOf(rows);
  const found = fieldColumns(columns, schema);
  assertColumns(columns, schema, found, reading);
  warnOfSimilar(columns, schema, found, reading);
  const fields = [...found].map(([field, column]) => {
    const expected = expectedOf(schema.entries[field] as v.GenericSchema) as ReturnType<typeof expectedOf> | undefined;
    const cells = rows.map((row) => (isRow(row) ? row[column] : undefined));
    return {
      field,
      column,
      read: remembering(field === 'country' ? readName : expected ? cellReader(expected, cells) : null),
    };
  });
  const normal = rows.map((row) => {
    if (!isRow(row)) return row;
    let changed: Record<string, unknown> | null = null;
    for (const { field, column, read } of fields) {
      const value = read(row[column]);
      if (field === column && value === row[column]) continue;
      changed ??= { ...row };
      changed[field] = value;
    }
    return (changed ?? row) satisfies RawRow;
  });
  return withLines(normal, linesOf(rows));
}
