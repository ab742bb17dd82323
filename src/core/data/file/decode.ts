/** The text of a file's bytes: never with garbled letters, which a reader would take for the publisher's. */
import { FigureError } from '../../figure/figure-error.ts';
import type { FileMessages } from '../../i18n/file/messages.ts';
import { fileKind } from './file-kind.ts';
import { legacyText, strictText } from './legacy-encoding.ts';

const MARKS: readonly (readonly [encoding: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Encodings whose bytes are valid UTF-8, too, but mean something else. */
const ASCII_LIKE = /^(?:utf-16|iso-2022)/iu;

/** A character that stands for one that was lost. */
const REPLACEMENT = '\uFFFD';

const unreadable = (message: string): FigureError => new FigureError('data-unreadable', message);

function unchecked(bytes: Uint8Array, name: string, charset: string | null, messages: FileMessages): string {
  const marked = MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
  const declared = charset && !/^utf-?8$/iu.test(charset) ? charset : null;
  const sure = marked ?? (declared && ASCII_LIKE.test(declared) ? declared : null);
  if (sure !== null) {
    const text = strictText(bytes, sure);
    if (text === null) throw unreadable(messages.declaredEncoding(name, sure));
    return text;
  }
  // Bytes of other encodings are hardly ever valid UTF-8, whereas many servers declare a default one.
  const utf8 = strictText(bytes, 'utf-8');
  if (utf8 !== null) return utf8;
  if (declared !== null) {
    const text = strictText(bytes, declared);
    if (text === null) throw unreadable(messages.declaredEncoding(name, declared));
    return text;
  }
  const legacy = legacyText(bytes);
  if (!legacy) throw unreadable(messages.encoding(name));
  return legacy.text;
}

/**
 * The text of a file: UTF-8, UTF-16 with a byte order mark, a declared encoding, or a legacy one that is the only one in
 * which the bytes make sense.
 *
 * @param name - Name of the file in a message.
 * @param charset - Encoding that the server declares; null for none.
 * @throws {FigureError} `data-unreadable` if the file is no text, or its encoding is unknown.
 */
export function decodeText(bytes: Uint8Array, name: string, charset: string | null, messages: FileMessages): string {
  const kind = fileKind(bytes);
  if (kind === 'compressed') throw unreadable(messages.compressed(name));
  if (kind === 'workbook') throw unreadable(messages.workbook(name));
  if (kind !== null) throw unreadable(messages.otherKind(name, kind));
  const text = unchecked(bytes, name, charset, messages);
  const lost = text.indexOf(REPLACEMENT);
  if (lost >= 0) throw unreadable(messages.lostLetters(name, text.slice(0, lost).split(/\r\n?|\n/u).length));
  if (text.includes('\0')) throw unreadable(messages.encoding(name));
  return text;
}
