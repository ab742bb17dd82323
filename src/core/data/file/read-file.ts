/** Rows from the bytes of a file, as a page fetches it or the command line reads it. */
import type { Figure } from '../../figure/figure.ts';
import { FigureError } from '../../figure/figure-error.ts';
import { decodeText } from './decode.ts';
import { readDelimited, type FileReading } from './delimited.ts';
import { readJson } from './json-text.ts';
import { readSections } from './table-sections.ts';

/** A call that wraps JSON, for pages that could not fetch it otherwise. */
const CALL = /^[\w$.]+\s*\(\s*[[{]/u;

/** A single value, which is JSON, but no table. */
const VALUE = /^(?:"[^"\n]*"|-?\d+(?:\.\d+)?|true|false|null)\s*$/u;

/** Names of the fields that the tables of a figure may have. */
export const fieldsOf = (figure: Figure): ReadonlySet<string> =>
  new Set(Object.values(figure.schemas).flatMap(({ entries }) => Object.keys(entries)));

/**
 * Rows as they are named in a file, or lists of them by table. The first character decides between JSON and delimited
 * text, whatever the name or the content type.
 *
 * @param charset - Encoding that the server declares; null for none.
 * @throws {FigureError} if the bytes are no text, or the text is neither JSON nor a table.
 */
export function readDataFile(bytes: Uint8Array, charset: string | null, reading: FileReading): unknown {
  const { name, messages } = reading;
  const text = decodeText(bytes, name, charset, messages);
  const start = text.trimStart();
  if (start.startsWith('<')) throw new FigureError('data-unreadable', messages.html(name));
  if (CALL.test(start)) throw new FigureError('data-unreadable', messages.jsonCall(name));
  if (/^[[{]/u.test(start) || VALUE.test(start)) return readJson(text, name, messages);
  return readSections(start) ?? readDelimited(text, reading);
}
