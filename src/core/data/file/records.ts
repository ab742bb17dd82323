/**
 * Delimited text as records of cells, as RFC 4180 has them, with the line that each begins on. By hand, because parsers
 * of packages report neither lines nor a quote that is never closed, and some compile functions, which a strict content
 * security policy forbids.
 */

/** One record of a delimited file. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** The values of the cells, where some are numbers; absent where all are text. */
  readonly values?: readonly (string | number)[];
  /** Line of the file on which it begins, from 1. */
  readonly line: number;
}

export interface Records {
  readonly records: readonly TextRecord[];
  /** Line of a quote that is never closed; null if there is none. */
  readonly openQuote: number | null;
  /** Whether the last record ends with a line break. */
  readonly isEnded: boolean;
}

/** Reads cells from a position in the text. */
class RecordReader {
  readonly #text: string;
  readonly #delimiter: string;
  #at = 0;
  #line: number;
  openQuote: number | null = null;

  constructor(text: string, delimiter: string, line: number) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#line = line;
  }

  get isDone(): boolean {
    return this.#at >= this.#text.length;
  }

  record(): TextRecord {
    const line = this.#line;
    const cells: string[] = [];
    for (;;) {
      cells.push(this.#cell());
      if (this.#text[this.#at] !== this.#delimiter) break;
      this.#at += 1;
    }
    if (this.#text.startsWith('\r\n', this.#at)) this.#at += 1;
    this.#at += 1;
    this.#line += 1;
    return { cells, line };
  }

  #cell(): string {
    return (this.#text[this.#at] === '"' ? this.#quoted() : null) ?? this.#plain(this.#at);
  }

  /** The rest of a cell up to its delimiter. */
  #plain(from: number): string {
    const text = this.#text;
    let end = this.#at;
    for (; end < text.length; end += 1) {
      const one = text[end];
      if (one === this.#delimiter || one === '\n' || one === '\r') break;
    }
    this.#at = end;
    return text.slice(from, end);
  }

  /** A quoted cell; null if what begins with a quote is only a text that contains some. */
  #quoted(): string | null {
    const text = this.#text;
    const from = this.#at;
    let end = from + 1;
    for (;;) {
      end = text.indexOf('"', end);
      if (end < 0) {
        this.openQuote ??= this.#line;
        this.#at = text.length;
        return text.slice(from + 1);
      }
      if (text[end + 1] !== '"') break;
      end += 2;
    }
    const inside = text.slice(from + 1, end);
    const lines = inside.split(/\r\n?|\n/u).length - 1;
    const next = text[end + 1];
    if (next !== undefined && next !== this.#delimiter && next !== '\n' && next !== '\r') {
      // A quote that is closed lines later, in the middle of a cell, was never meant to reach that far.
      if (lines) this.openQuote ??= this.#line;
      return null;
    }
    this.#at = end + 1;
    this.#line += lines;
    return inside.replaceAll('""', '"');
  }
}

/**
 * The records of delimited text, blank ones included.
 *
 * @param line - Number of the first line.
 * @param max - Maximum number of records.
 */
export function recordsOf(text: string, delimiter: string, line = 1, max = Infinity): Records {
  const reader = new RecordReader(text, delimiter, line);
  const records: TextRecord[] = [];
  while (!reader.isDone && records.length < max) records.push(reader.record());
  return { records, openQuote: reader.openQuote, isEnded: /[\r\n]$/u.test(text) };
}
