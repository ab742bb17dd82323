/** Rows from a file that an author has at hand: workbooks too, whose reader is loaded on demand. */
import type { FileReading } from './delimited.ts';
import { isXlsx } from './file-kind.ts';
import { readDataFile } from './read-file.ts';

/**
 * Like `readDataFile`, and also reads the first worksheet of an XLSX workbook that has the table.
 *
 * @throws {FigureError} if the file can't be read.
 */
export async function readTableFile(bytes: Uint8Array, reading: FileReading): Promise<unknown> {
  if (!isXlsx(bytes)) return readDataFile(bytes, null, reading);
  const { readWorkbookRows } = await import('./workbook.ts');
  return readWorkbookRows(bytes, reading);
}
