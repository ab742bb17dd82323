import { DataError } from './data-error.ts';
import type { RawRow } from './figure.ts';
import { parseIsoDate } from './options.ts';

/** Reads the fields of one raw row; every method throws a DataError that names the field. */
export class RowReader {
  readonly #row: RawRow;
  readonly #dataset: string;
  readonly #number: number;

  constructor(dataset: string, row: RawRow, index: number) {
    this.#dataset = dataset;
    this.#row = row;
    this.#number = index + 1;
  }

  /** A text, trimmed; empty where the field is empty or absent. */
  text(field: string): string {
    return this.#row[field]?.trim() ?? '';
  }

  requiredText(field: string): string {
    return this.text(field) || this.#refuse(field, 'filled in');
  }

  oneOf<const Word extends string>(field: string, words: readonly Word[]): Word {
    const text = this.text(field);
    return words.find((word) => word === text) ?? this.#refuse(field, `one of ${words.join(', ')}`);
  }

  /** A finite number within bounds, or null where the field is empty. */
  maybeNumber(field: string, least = 0, most = Number.MAX_SAFE_INTEGER): number | null {
    const text = this.text(field);
    if (!text) return null;
    const value = Number(text);
    if (!Number.isFinite(value) || value < least || value > most)
      return this.#refuse(field, `a number from ${String(least)} to ${String(most)}`);
    return value;
  }

  number(field: string, least?: number, most?: number): number {
    return this.maybeNumber(field, least, most) ?? this.#refuse(field, 'a number');
  }

  /** A date as YYYY-MM-DD, or null where the field is empty. */
  maybeDate(field: string): string | null {
    const text = this.text(field);
    return text ? (parseIsoDate(text) ?? this.#refuse(field, 'a date that exists, as YYYY-MM-DD')) : null;
  }

  date(field: string): string {
    return this.maybeDate(field) ?? this.#refuse(field, 'a date as YYYY-MM-DD');
  }

  /** A month as YYYY-MM. */
  month(field: string): string {
    const text = this.text(field);
    return parseIsoDate(`${text}-01`) ? text : this.#refuse(field, 'a month as YYYY-MM');
  }

  /** Source ids separated by semicolons. */
  sources(field: string): readonly string[] {
    return this.requiredText(field)
      .split(';')
      .map((id) => id.trim());
  }

  #refuse(field: string, expected: string): never {
    throw new DataError({ dataset: this.#dataset, row: this.#number, field, value: this.text(field), expected });
  }
}

/** Maps the raw rows of a dataset, with a reader for each. */
export const readRows = <Row>(
  dataset: string,
  rows: readonly RawRow[] | undefined,
  read: (reader: RowReader) => Row,
): Row[] => (rows ?? []).map((row, index) => read(new RowReader(dataset, row, index)));
