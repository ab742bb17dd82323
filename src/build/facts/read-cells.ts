import { csvParseRows } from 'd3-dsv';
import { quoted } from '../../node/render-error.ts';
import { ImportError } from './import-error.ts';
import type { Cells } from './usgs-table.ts';

/** Ten times the size of all commodities of the edition 2026. */
const MAX_BYTES = 32 * 1024 * 1024;

/** Kinds of files by their first bytes. */
const SIGNATURES = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  xls: [0xd0, 0xcf, 0x11, 0xe0],
  pdf: [0x25, 0x50, 0x44, 0x46],
} as const;

const startsWith = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The characters 0x80 to 0x9F of Windows-1252, the only ones in which it differs from Latin-1. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';

/** UTF-8 with or without a byte order mark, otherwise Windows-1252, in which the USGS writes its files. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // The decoder of some versions of Node reads Windows-1252 as Latin-1, and the dash for zero becomes a control character.
    const latin = Buffer.from(bytes).toString('latin1');
    return Array.from(latin, (character) => WINDOWS_1252[character.charCodeAt(0) - 0x80] ?? character).join('');
  }
}

/**
 * The cells of a CSV file, or of each worksheet of an XLSX file.
 *
 * @param name - of the file, for messages.
 * @throws {ImportError} if the file is neither, is empty or too large.
 */
export async function readCells(bytes: Uint8Array, name: string): Promise<readonly Cells[]> {
  if (bytes.length > MAX_BYTES)
    throw new ImportError(
      `${quoted(name)} has ${Math.ceil(bytes.length / 1024 / 1024)} MiB, more than any file of the USGS. Check that it is the right one.`,
    );
  if (startsWith(bytes, SIGNATURES.pdf))
    throw new ImportError(`${quoted(name)} is a PDF. Take the CSV file of the data release of the edition.`);
  if (startsWith(bytes, SIGNATURES.xls))
    throw new ImportError(`${quoted(name)} is an old Excel workbook (.xls). Save it as .xlsx or as CSV.`);
  if (startsWith(bytes, SIGNATURES.zip)) {
    // Only needed for workbooks.
    const { readWorkbook } = await import('./read-workbook.ts');
    return readWorkbook(bytes, name);
  }
  const text = decode(bytes);
  if (!text.trim()) throw new ImportError(`${quoted(name)} is empty. Download it again.`);
  if (text.trimStart().startsWith('<'))
    throw new ImportError(
      `${quoted(name)} is a web page, not a CSV file. Open the page in a browser and download the file that it links to.`,
    );
  return [csvParseRows(text)];
}
