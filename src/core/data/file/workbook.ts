/**
 * Rows from the worksheet of an XLSX workbook. For the command line, the builder and the build; the script of a tag never
 * reads workbooks. Import it on demand, because it contains the reader.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/universal';
import { FigureError } from '../../figure/figure-error.ts';
import { hasHeader, rowsOf, type FileReading } from './delimited.ts';
import type { TextRecord } from './records.ts';

/** A worksheet with its cells; an empty cell is an empty text. */
export interface Worksheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Maximum size of a workbook that is unpacked, in bytes: a small archive can hold any amount of zeros. */
const MAX_UNPACKED = 256 * 1024 * 1024;

/** Excel shows 15 digits of a number, but a formula stores all that it computes, such as 0.30000000000000004. */
const shownNumber = (value: number): number => Number(value.toPrecision(15));

/** A cell as a table has it: a number, or a text; dates as ISO 8601. */
function cellValue(value: unknown): string | number {
  if (value instanceof Date) {
    // A cell has the day and time of no particular place, which the reader gives as UTC.
    const text = value.toISOString();
    return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
  }
  if (typeof value === 'number') return shownNumber(value);
  return typeof value === 'string' || typeof value === 'boolean' ? String(value) : '';
}

/** The type of a cell whose formula failed. */
const FAILED_CELL = /(<c\s[^>]*?\bt=)"e"/gu;

/** A worksheet whose errors, such as #DIV/0!, are texts: the reader would leave them out, and they would look like gaps. */
function withErrors(worksheet: Uint8Array): Uint8Array {
  const text = strFromU8(worksheet);
  const replaced = text.replace(FAILED_CELL, '$1"str"');
  return replaced === text ? worksheet : strToU8(replaced);
}

/** The same archive without compression. The reader would unpack large files in workers, which strict pages forbid. */
function stored(bytes: Uint8Array): ArrayBuffer {
  let size = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!/\.(?:xml|rels)$/iu.test(name)) return false;
      size += originalSize;
      if (size > MAX_UNPACKED) throw new Error('it is too large');
      return true;
    },
  });
  const read = Object.entries(files).map(([name, content]) => [
    name,
    name.includes('worksheets/') ? withErrors(content) : content,
  ]);
  return zipSync(Object.fromEntries(read) as typeof files, { level: 0 }).buffer;
}

/**
 * The worksheets of a workbook that have any cells.
 *
 * @throws {Error} if the bytes are no workbook, or it is damaged.
 */
export async function readWorksheets(bytes: Uint8Array): Promise<readonly Worksheet[]> {
  const worksheets = await readWorkbook(stored(bytes));
  return worksheets
    .map(({ sheet: name, data }) => ({ name, rows: data.map((row) => row.map(cellValue)) }))
    .filter(({ rows }) => rows.some((row) => row.some((cell) => String(cell).trim())));
}

const recordsOf = ({ rows }: Worksheet): TextRecord[] =>
  rows.map((values, index) => ({ cells: values.map(String), values, line: index + 1 }));

/**
 * The rows of the first worksheet with a header of known fields, otherwise of the first one with rows. Their lines are
 * those of the worksheet.
 *
 * @throws {FigureError} `data-unreadable` if the workbook is damaged or empty, or its table can't be read.
 */
export async function readWorkbookRows(bytes: Uint8Array, reading: FileReading): Promise<readonly object[]> {
  const { name, messages, warn } = reading;
  let worksheets: readonly Worksheet[];
  try {
    worksheets = await readWorksheets(bytes);
  } catch {
    throw new FigureError('data-unreadable', messages.damagedWorkbook(name));
  }
  const found = worksheets.find((one) => hasHeader(recordsOf(one), reading)) ?? worksheets[0];
  if (!found) throw new FigureError('data-unreadable', messages.emptyWorkbook(name));
  if (worksheets.length > 1) warn(messages.oneWorksheet(name, found.name));
  return rowsOf({ records: recordsOf(found), isEnded: true }, reading);
}
