import { dsvFormat } from 'd3-dsv';
import { FigureFaultError } from './figure-fault.ts';
import type { LoadWords } from './load-words.ts';

/** Spreadsheets write semicolons where the comma parts decimals. */
const DELIMITERS = [',', ';', '\t'];

const delimiterOf = (header: string): string =>
  DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length })).sort(
    (a, b) => b.count - a.count,
  )[0]?.delimiter ?? ',';

function readCsv(text: string, address: string, words: LoadWords): object[] {
  const [header = ''] = text.split(/\r?\n/u, 1);
  // Rows as lists: the library's own objects come from a function that it compiles, which a strict page forbids.
  const [names = [], ...lines] = dsvFormat(delimiterOf(header)).parseRows(text);
  const fields = names.map((name) => name.trim());
  return lines
    .filter((cells) => cells.some((cell) => cell.trim()))
    .map((cells, index) => {
      if (cells.length !== fields.length)
        throw new FigureFaultError('data-unreadable', words.cells(address, index + 2, cells.length, fields.length));
      return Object.fromEntries(fields.map((field, column) => [field, cells[column]]));
    });
}

/**
 * Rows from the text of a file, which its first sign tells to be JSON or CSV whatever the server calls it.
 *
 * @throws {FigureFaultError} `data-unreadable` where it is a web page, or breaks off.
 */
export function rowsFromText(text: string, address: string, words: LoadWords): unknown {
  const start = text.trimStart();
  if (start.startsWith('<')) throw new FigureFaultError('data-unreadable', words.html(address));
  if (!/^[[{]/u.test(start)) return readCsv(start, address, words);
  try {
    return JSON.parse(start);
  } catch (error) {
    throw new FigureFaultError('data-unreadable', words.json(address, error instanceof Error ? error.message : ''));
  }
}
