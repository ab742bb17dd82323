/** The rows behind a view as a file that `src` reads: field ids and raw values, with everything that the view draws from. */
import type { Cell } from '../figure/description.ts';
import { isRow, type RawRow, type RawTables } from '../data/raw-tables.ts';
import { TABLE_LINE } from '../data/file/table-sections.ts';
import { PAGE_TABLES } from '../data/rows/settings.ts';
import { csvField } from './rows-file.ts';

/** What is said of the rows of other tables: it goes into every file. */
const ABOUT_ROWS = ['notes', 'corrections', 'edition', ...PAGE_TABLES];

/** The rows that a file holds. */
export interface ViewRows {
  /** Tag and view of the figure. */
  readonly tag: string;
  readonly view: string;
  /** The tables that the view draws, the one that a plain list of rows belongs to first. */
  readonly datasets: readonly string[];
  /** Every table of the figure. */
  readonly tables: RawTables;
}

/** A value as text or number; undefined if there is none, or it is nothing that a row can hold. */
function plain(value: unknown): string | number | boolean | undefined {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? undefined : value.toISOString();
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value.trim() ? value : undefined;
}

type PlainRow = Readonly<Record<string, string | number | boolean>>;

const plainRow = (row: RawRow): PlainRow =>
  Object.fromEntries(
    Object.entries(row).flatMap(([field, value]) => {
      const given = plain(value);
      return given === undefined ? [] : [[field, given] as const];
    }),
  );

const idsIn = (row: PlainRow): string[] =>
  ['source_id', 'source_ids'].flatMap((field) => String(row[field] ?? '').split(';')).map((id) => id.trim());

const rowsOf = (table: readonly unknown[] = []): PlainRow[] => table.filter(isRow).map(plainRow);

/** Whether a row about other rows concerns a view: those without a figure or a view concern all. */
const concerns = ({ figure, view }: PlainRow, of: ViewRows): boolean =>
  (figure === undefined || figure === of.tag) && (view === undefined || view === of.view);

/** The tables that draw the view again, without fields that no row fills in, and with the sources that rows cite. */
function tablesOf(of: ViewRows): readonly (readonly [dataset: string, rows: readonly PlainRow[]])[] {
  const { datasets, tables } = of;
  const drawn = datasets.map((dataset) => [dataset, rowsOf(tables[dataset])] as const);
  const about = ABOUT_ROWS.map(
    (dataset) => [dataset, rowsOf(tables[dataset]).filter((row) => dataset === 'figure' || concerns(row, of))] as const,
  );
  const cited = new Set(drawn.flatMap(([, rows]) => rows.flatMap(idsIn)));
  const sources = rowsOf(tables['sources']).filter(({ id }) => cited.has(String(id)));
  return [...drawn, ...about, ['sources', sources] as const].filter(([, rows]) => rows.length);
}

/** A JSON object of tables. */
export const dataJson = (of: ViewRows): string => `${JSON.stringify(Object.fromEntries(tablesOf(of)), null, 1)}\n`;

/**
 * The same tables as CSV, one below the other, each after a line with its name. Text that a spreadsheet would run as a
 * formula has an apostrophe, which `src` removes.
 */
export function dataCsv(of: ViewRows): string {
  const tables = tablesOf(of).map(([dataset, rows]) => {
    const fields = [...new Set(rows.flatMap((row) => Object.keys(row)))];
    const lines = rows.map((row) => fields.map((field) => cellOf(row[field])));
    return [[TABLE_LINE, dataset], fields, ...lines].map((cells) => `${cells.map(csvField).join(',')}\r\n`).join('');
  });
  return `\uFEFF${tables.join('\r\n')}`;
}

const cellOf = (value: PlainRow[string] | undefined): Cell =>
  typeof value === 'boolean' ? (value ? 'yes' : 'no') : (value ?? null);
