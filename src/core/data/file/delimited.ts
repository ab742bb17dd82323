/** The table in delimited text: what surrounds it in a spreadsheet is skipped with a warning. */
import { FigureError } from '../../figure/figure-error.ts';
import type { FileMessages } from '../../i18n/file/messages.ts';
import { withLines } from '../row-lines.ts';
import { cleanCell, plainName } from './field-names.ts';
import { recordsOf, type Records, type TextRecord } from './records.ts';

/** Spreadsheets use semicolons where the comma is the decimal separator. */
const DELIMITERS = [',', ';', '\t', '|'];

/** The line by which Excel names its delimiter. */
const SEPARATOR_LINE = /^"?sep=(.)"?\s*(?:\r\n?|\n|$)/iu;

/** Number of records that the delimiter and the header are sought in. */
const SAMPLE = 50;
/** Number of records that may stand above the header. */
const MAX_ABOVE = 12;

/** How a file is read. */
export interface FileReading {
  /** Name of the file in a message. */
  readonly name: string;
  /** Names of all fields that a table may have. */
  readonly fields: ReadonlySet<string>;
  readonly messages: FileMessages;
  /** Maximum number of reported lines. */
  readonly maxIssues: number;
  /** Receives what the author should know, in sentences. */
  readonly warn: (sentence: string) => void;
}

const isFilled = (cell: string): boolean => cleanCell(cell) !== '';
const filled = ({ cells }: TextRecord): number => cells.filter(isFilled).length;
const unreadable = (message: string): FigureError => new FigureError('data-unreadable', message);

/** The number of cells that most records have. */
function usualWidth(records: readonly TextRecord[]): { readonly width: number; readonly count: number } {
  const counts = new Map<number, number>();
  for (const { cells } of records) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [width, count] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [0, 0];
  return { width, count };
}

const namesIn = ({ cells }: TextRecord, fields: ReadonlySet<string>): number =>
  new Set(cells.map(plainName).filter((name) => fields.has(name))).size;

/** The delimiter that splits most records alike; a header of known fields is stronger evidence. */
function delimiterOf(text: string, fields: ReadonlySet<string>): string {
  const rated = DELIMITERS.map((delimiter) => {
    const records = recordsOf(text, delimiter, 1, SAMPLE).records.filter((record) => filled(record));
    const { width, count } = usualWidth(records);
    const known = Math.max(0, ...records.slice(0, MAX_ABOVE).map((record) => namesIn(record, fields)));
    return { delimiter, known, fit: width > 1 ? count / records.length : 0, width };
  });
  return rated.sort((a, b) => b.known - a.known || b.fit - a.fit || b.width - a.width)[0]?.delimiter ?? ',';
}

/** Position of the header among records that are not blank. */
function headerAt(records: readonly TextRecord[], fields: ReadonlySet<string>): number {
  const first = records.slice(0, MAX_ABOVE);
  const known = first.map((record) => namesIn(record, fields));
  const most = Math.max(0, ...known);
  const best = known.indexOf(most);
  // A single known name may also be a value; above a header there are only titles.
  if (most > 1 || (most === 1 && first.slice(0, best).every((record) => filled(record) < 2))) return best;
  const { width } = usualWidth(records.slice(0, SAMPLE));
  return Math.max(
    0,
    first.findIndex(({ cells }) => cells.length === width && width > 1),
  );
}

/** A mark of a note, or a word such as "Source:". */
const MARKED_NOTE = /^(?:[*†‡#※(（]|[^\d\s][^:：,]{0,24}[:：]|注|資料|资料|출처|来源|來源|出典)/u;
/** A sentence, whatever its commas split it into. */
const SENTENCE = /^\D+ \D+ /u;

/** Number of records at the end that are notes below the table. */
function notesBelow(records: readonly TextRecord[], width: number, blankBefore: ReadonlySet<number>): number {
  if (width < 2) return 0;
  const textOf = (record: TextRecord | undefined): string => cleanCell(record?.cells[0] ?? '');
  // What follows the last blank line, if it begins as a note.
  const block = records.findLastIndex(({ line }) => blankBefore.has(line));
  if (block > 0 && MARKED_NOTE.test(textOf(records[block]))) return records.length - block;
  const isNote = (record: TextRecord): boolean => {
    const text = textOf(record);
    const isText = MARKED_NOTE.test(text) || SENTENCE.test(text);
    return (
      text !== '' && filled(record) < width && (filled(record) === 1 ? isText || blankBefore.has(record.line) : isText)
    );
  };
  const last = records.findLastIndex((record) => !isNote(record));
  return last < 0 ? 0 : records.length - 1 - last;
}

function assertNoRepeat(names: readonly string[], { fields, name: file, messages }: FileReading): void {
  const seen = new Set<string>();
  for (const name of names) {
    const plain = plainName(name);
    if (seen.has(plain) && fields.has(plain)) throw unreadable(messages.repeatedColumn(file, name));
    seen.add(plain);
  }
}

/** Rejects records with more cells than the header, and a last one that breaks off. */
function assertWidths(rows: readonly TextRecord[], width: number, isEnded: boolean, reading: FileReading): void {
  const { name, messages, maxIssues } = reading;
  const long = rows.filter(({ cells }) => cells.slice(width).some(isFilled)).slice(0, maxIssues);
  if (long.length)
    throw unreadable(long.map(({ cells, line }) => messages.cells(name, line, cells.length, width)).join('\n'));
  const last = rows.at(-1);
  const usual = usualWidth(rows.slice(0, -1)).width;
  if (last && !isEnded && rows.length > 1 && last.cells.length < Math.min(width, usual))
    throw unreadable(messages.breaksOff(name, last.line));
}

const lineNumbers = (records: readonly TextRecord[]): string => {
  const [first, last] = [records[0]?.line ?? 0, records.at(-1)?.line ?? 0];
  return first === last ? String(first) : `${String(first)}–${String(last)}`;
};

const plainNames = ({ fields }: FileReading): ReadonlySet<string> => new Set([...fields].map(plainName));

/** Splits off what Excel says of the delimiter. */
function parse(text: string, fields: ReadonlySet<string>): Records {
  const [separator, delimiter] = SEPARATOR_LINE.exec(text) ?? [];
  return separator !== undefined && delimiter !== undefined
    ? recordsOf(text.slice(separator.length), delimiter, 2)
    : recordsOf(text, delimiterOf(text, fields));
}

/**
 * The rows of delimited text, with the columns as they are named there. Columns without a name are left out.
 *
 * @throws {FigureError} `data-unreadable` if a quote is not closed, a column is repeated, or a row does not fit.
 */
export function readDelimited(text: string, reading: FileReading): readonly object[] {
  const found = parse(text, plainNames(reading));
  if (found.openQuote !== null) throw unreadable(reading.messages.openQuote(reading.name, found.openQuote));
  return rowsOf(found, reading);
}

/** Whether the first records name two fields or more, as a header does. */
export const hasHeader = (records: readonly TextRecord[], reading: FileReading): boolean =>
  records.slice(0, MAX_ABOVE).some((record) => namesIn(record, plainNames(reading)) > 1);

/**
 * The rows of records, with the columns as their header names them.
 *
 * @throws {FigureError} `data-unreadable` if a column is repeated, or a row does not fit.
 */
export function rowsOf({ records, isEnded }: Omit<Records, 'openQuote'>, reading: FileReading): readonly object[] {
  const { name, messages, warn } = reading;
  const plainFields = plainNames(reading);
  const known = { ...reading, fields: plainFields };
  const present = records.filter((record) => filled(record));
  const blankBefore = new Set(records.flatMap((record) => (filled(record) ? [] : [record.line + 1])));
  const at = headerAt(present, plainFields);
  const header = present[at];
  if (!header) return [];
  const names = header.cells.map(cleanCell);
  assertNoRepeat(names, known);
  const columns = names.flatMap((column, index) => (column ? [{ column, index }] : []));
  const body = present.slice(at + 1);
  const below = notesBelow(body, columns.length, blankBefore);
  const rows = body.slice(0, body.length - below);
  if (at) warn(messages.skippedAbove(name, lineNumbers(present.slice(0, at))));
  if (below) warn(messages.skippedBelow(name, lineNumbers(body.slice(-below))));
  assertWidths(rows, names.length, isEnded || below > 0, known);
  return withLines(
    rows.map(({ cells, values = cells }) =>
      Object.fromEntries(columns.map(({ column, index }) => [column, values[index] ?? ''])),
    ),
    rows.map(({ line }) => line),
  );
}
