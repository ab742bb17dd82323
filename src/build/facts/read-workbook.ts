import readExcelFile from 'read-excel-file/node';
import { quoted } from '../../node/render-error.ts';
import { ImportError } from './import-error.ts';
import type { Cells } from './usgs-table.ts';

/** A cell as a CSV file would have it. */
function cellText(value: unknown): string {
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/**
 * The cells of each worksheet of an XLSX workbook that has any.
 *
 * @param name - of the file, for messages.
 * @throws {ImportError} if it is another archive, damaged or empty.
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<readonly Cells[]> {
  let worksheets;
  try {
    worksheets = await readExcelFile(Buffer.from(bytes));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError(
      `${quoted(name)} is no readable Excel workbook (${reason}). If it is an archive of several files, unpack it and take the ` +
        'CSV file with world production and reserves.',
    );
  }
  const filled = worksheets
    .map(({ data }) => data.map((row) => row.map(cellText)))
    .filter((rows) => rows.some((row) => row.some((cell) => cell.trim())));
  if (!filled.length) throw new ImportError(`${quoted(name)} has no cells. Download it again.`);
  return filled;
}
