import { dsvFormat } from 'd3-dsv';
import { FigureError } from '../figure/figure-error.ts';
import type { LoadMessages } from '../i18n/load.ts';

/** Spreadsheets use semicolons where the comma is the decimal separator. */
const DELIMITERS = [',', ';', '\t'];

const delimiterOf = (header: string): string =>
  DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length })).sort(
    (a, b) => b.count - a.count,
  )[0]?.delimiter ?? ',';

function readCsv(text: string, address: string, messages: LoadMessages, max: number): object[] {
  const [header = ''] = text.split(/\r?\n/u, 1);
  // Rows as lists: d3-dsv builds row objects with a compiled function, which a strict content security policy forbids.
  const [names = [], ...lines] = dsvFormat(delimiterOf(header)).parseRows(text);
  const fields = names.map((name) => name.trim());
  // Line numbers are those of the file, blank lines included.
  const numbered = lines
    .map((cells, index) => ({ cells, line: index + 2 }))
    .filter(({ cells }) => cells.some((cell) => cell.trim()));
  const broken = numbered.filter(({ cells }) => cells.length !== fields.length).slice(0, max);
  if (broken.length)
    throw new FigureError(
      'data-unreadable',
      broken.map(({ cells, line }) => messages.cells(address, line, cells.length, fields.length)).join('\n'),
    );
  return numbered.map(({ cells }) => Object.fromEntries(fields.map((field, column) => [field, cells[column]])));
}

/**
 * Rows from the text of a file. Its first character decides between JSON and CSV, whatever its content type.
 *
 * @param max - Maximum number of reported CSV lines whose field count differs from the header's, one per message line.
 * @throws {FigureError} `data-unreadable` if the text is a web page, or is incomplete.
 */
export function rowsFromText(text: string, address: string, messages: LoadMessages, max = 1): unknown {
  const start = text.trimStart();
  if (start.startsWith('<')) throw new FigureError('data-unreadable', messages.html(address));
  if (!/^[[{]/u.test(start)) return readCsv(start, address, messages, max);
  try {
    return JSON.parse(start);
  } catch (error) {
    throw new FigureError('data-unreadable', messages.json(address, error instanceof Error ? error.message : ''));
  }
}
