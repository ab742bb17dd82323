import { quoted } from '../../node/render-error.ts';
import { ImportError } from './import-error.ts';
import type { Cells } from './usgs-table.ts';

/** The header of a file and the rows below it. */
export interface Worksheet {
  /** Column names in one spelling: lower case, single spaces, none around underscores. */
  readonly columns: readonly string[];
  /** Column names as the file has them. */
  readonly spelled: readonly string[];
  /** Rows with cells, each with its number in the file. */
  readonly rows: readonly WorksheetRow[];
}

export interface WorksheetRow {
  /** Counted from 1 with the header, as a spreadsheet shows it. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** Rows among which a header is looked for: spreadsheets often have a title and remarks above it. */
const HEADER_WITHIN = 20;

/** USGS writes `PROD_EST_ 2024`, `Prod_t_est_2023` and `Statistics_detail`. */
const oneSpelling = (name: string): string =>
  name
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/\s*_\s*/gu, '_')
    .replace(/\s+/gu, ' ');

/** Index of the first row with a column `Country`; -1 without one. */
const headerIndex = (cells: Cells): number =>
  cells.slice(0, HEADER_WITHIN).findIndex((row) => row.map(oneSpelling).includes('country'));

/** Whether a worksheet has a header. */
export const hasHeader = (cells: Cells): boolean => headerIndex(cells) >= 0;

/**
 * Finds the header, which is the first row with a column `Country`.
 *
 * @throws {ImportError} if there is none.
 */
export function findHeader(cells: Cells): Worksheet {
  const at = headerIndex(cells);
  const spelled = cells[at];
  if (!spelled) {
    const first = cells.find((row) => row.some((cell) => cell.trim())) ?? [];
    throw new ImportError(
      `The file has no column "Country" in its first ${HEADER_WITHIN} rows; it begins with ${quoted(first.join(', '))}. ` +
        'Take the file with world production and reserves, not the one with the salient statistics of the United States.',
    );
  }
  const rows = cells
    .map((row, index) => ({ row: index + 1, cells: row.map((cell) => cell.trim()) }))
    .slice(at + 1)
    .filter((row) => row.cells.some(Boolean));
  return { columns: spelled.map(oneSpelling), spelled, rows };
}

/**
 * Reads the cells of a column.
 *
 * @param names - what the column may be called, the usual name first.
 * @throws {ImportError} if there is no such column, or two of one name.
 */
export function column(
  { columns, spelled }: Worksheet,
  ...names: readonly [string, ...string[]]
): (row: WorksheetRow) => string {
  const name = names.find((one) => columns.includes(one));
  if (name === undefined)
    throw new ImportError(
      `The column "${names[0]}" is missing. The file has ${JSON.stringify(spelled.map((one) => one.trim()))}. Compare the header ` +
        'with the example files in tests/build/facts/examples.',
    );
  const place = columns.indexOf(name);
  if (columns.lastIndexOf(name) !== place)
    throw new ImportError(`The file has two columns "${name}". Remove the one that does not belong there.`);
  return ({ cells }) => cells[place] ?? '';
}

/** The same for a column that may be missing, whose cells are then empty. */
export const optionalColumn = (
  worksheet: Worksheet,
  ...names: readonly [string, ...string[]]
): ((row: WorksheetRow) => string) =>
  names.some((name) => worksheet.columns.includes(name)) ? column(worksheet, ...names) : () => '';
