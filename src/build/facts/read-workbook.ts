import { readWorksheets, type Worksheet } from '../../core/data/file/workbook.ts';
import { quoted } from '../../node/render-error.ts';
import { ImportError } from './import-error.ts';
import type { Cells } from './usgs-table.ts';

/**
 * The cells of each worksheet of an XLSX workbook that has any.
 *
 * @param name - of the file, for messages.
 * @throws {ImportError} if it is another archive, damaged or empty.
 */
export async function readWorkbook(bytes: Uint8Array, name: string): Promise<readonly Cells[]> {
  let worksheets: readonly Worksheet[];
  try {
    worksheets = await readWorksheets(bytes);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new ImportError(
      `${quoted(name)} is no readable Excel workbook (${reason}). If it is an archive of several files, unpack it and take the ` +
        'CSV file with world production and reserves.',
    );
  }
  if (!worksheets.length) throw new ImportError(`${quoted(name)} has no cells. Download it again.`);
  return worksheets.map(({ rows }) => rows.map((row) => row.map(String)));
}
