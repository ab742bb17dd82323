/** Rows from JSON, and what else looks like it. */
import { isRow } from '../raw-tables.ts';
import { FigureError } from '../../figure/figure-error.ts';
import type { FileMessages } from '../../i18n/file/messages.ts';
import { withLines } from '../row-lines.ts';

const lineAt = (text: string, at: number): number => text.slice(0, at).split(/\r\n?|\n/u).length;

const unreadable = (message: string): FigureError => new FigureError('data-unreadable', message);

function parsed(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return null;
  }
}

/** One object on each line; null if the text is something else. */
function objectsByLine(text: string): readonly object[] | null {
  const lines = text.split(/\r\n?|\n/u);
  const rows: object[] = [];
  const numbers: number[] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.trim()) continue;
    const row = parsed(line)?.value;
    if (!isRow(row)) return null;
    rows.push(row);
    numbers.push(index + 1);
  }
  return rows.length > 1 ? withLines(rows, numbers) : null;
}

/** Where the brackets and texts of JSON end: what is open at the end, and where the first stray sign is. */
function structureOf(text: string): {
  readonly isOpen: boolean;
  readonly comma: number;
  readonly word: RegExpExecArray | null;
} {
  // Texts are blanked out, at the same length.
  const bare = text.replace(/"(?:[^"\\]|\\.)*"/gsu, (inside) => '_'.repeat(inside.length));
  let depth = 0;
  for (const sign of bare) depth += '[{'.includes(sign) ? 1 : ']}'.includes(sign) ? -1 : 0;
  return {
    isOpen: depth > 0 || bare.includes('"'),
    comma: bare.search(/,\s*[\]}]/u),
    word: /\b(?:NaN|-?Infinity|undefined|None|True|False)\b/u.exec(bare),
  };
}

/** Why text is not JSON. */
function failure(text: string, name: string, messages: FileMessages): FigureError {
  const { isOpen, comma, word } = structureOf(text);
  if (isOpen) return unreadable(messages.jsonBreaksOff(name));
  if (word) return unreadable(messages.jsonWord(name, lineAt(text, word.index), word[0]));
  if (comma >= 0) return unreadable(messages.jsonComma(name, lineAt(text, comma)));
  return unreadable(messages.json(name));
}

/** A list of lists as rows: the first has the names of the columns. */
function fromLists(lists: readonly unknown[]): unknown {
  const [header, ...rest] = lists;
  if (!Array.isArray(header) || !header.every((name) => typeof name === 'string') || !rest.every(Array.isArray))
    return lists;
  const names = header as readonly string[];
  return rest.map((cells) => Object.fromEntries(names.map((name, index) => [name, (cells as unknown[])[index]])));
}

/**
 * What JSON text holds, with lists of lists as rows: a list of rows, or an object whose keys are tables.
 *
 * @throws {FigureError} `data-unreadable` if it is not JSON; `data-invalid` if it is a map.
 */
export function readJson(text: string, name: string, messages: FileMessages): unknown {
  const whole = parsed(text);
  if (!whole) {
    const rows = objectsByLine(text);
    if (rows) return rows;
    throw failure(text, name, messages);
  }
  const { value } = whole;
  if (Array.isArray(value)) return fromLists(value);
  if (!isRow(value)) throw new FigureError('data-invalid', messages.notRows(name));
  if (value['type'] === 'FeatureCollection' || value['type'] === 'Topology')
    throw new FigureError('data-invalid', messages.map(name));
  return Object.fromEntries(
    Object.entries(value).map(([key, rows]) => [key, Array.isArray(rows) ? fromLists(rows) : rows]),
  );
}
