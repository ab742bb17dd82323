import { dsvFormat } from 'd3-dsv';
import { FigureError } from '../figure/figure-error.ts';
import type { LoadMessages } from '../i18n/load.ts';

/** Spreadsheets write semicolons where the comma parts decimals. */
const DELIMITERS = [',', ';', '\t'];

const delimiterOf = (header: string): string =>
  DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length })).sort(
    (a, b) => b.count - a.count,
  )[0]?.delimiter ?? ',';

function readCsv(text: string, address: string, messages: LoadMessages, max: number): object[] {
  const [header = ''] = text.split(/\r?\n/u, 1);
  // Rows as lists: the library's own objects come from a function that it compiles, which a strict page forbids.
  const [names = [], ...lines] = dsvFormat(delimiterOf(header)).parseRows(text);
  const fields = names.map((name) => name.trim());
  // Lines count as in the file, also where some are blank.
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
 * Rows from the text of a file, which its first sign tells to be JSON or CSV whatever the server calls it.
 *
 * @param most - How many lines of CSV are told that have not as many fields as the header, each in a line of the message.
 * @throws {FigureError} `data-unreadable` where it is a web page, or breaks off.
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
