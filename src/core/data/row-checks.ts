/** What no single row can tell: that rows are not repeated, that sources are known, that parts do not exceed their whole. */
import { DataError } from './data-error.ts';
import type { Sources } from './source.ts';

/** Published shares are rounded, so parts may miss their whole by this much, in per cent. */
export const ROUNDING = 1.5;

/**
 * Refuses a second row with the same key. `key` has the fields' names as a page writes them, and what rows hold there.
 *
 * @throws {DataError} naming the later row.
 */
export function assertUnique<Row>(
  dataset: string,
  rows: readonly Row[],
  identity: Readonly<Record<string, (row: Row) => string | number | null>>,
): void {
  const seen = new Set<string>();
  const values = Object.values(identity);
  rows.forEach((row, index) => {
    const value = values.map((valueOf) => valueOf(row)).join('/');
    if (seen.has(value)) {
      const field = Object.keys(identity).join('/');
      throw new DataError({ dataset, row: index + 1, field, value, expected: { kind: 'unique' } });
    }
    seen.add(value);
  });
}

/**
 * Refuses a row whose source nothing is known of.
 *
 * @throws {DataError} naming the row.
 */
export function assertKnownSources<Row>(
  dataset: string,
  rows: readonly Row[],
  field: string,
  idsOf: (row: Row) => readonly string[],
  sources: Sources,
): void {
  rows.forEach((row, index) => {
    const value = idsOf(row).find((id) => !Object.hasOwn(sources, id));
    if (value !== undefined)
      throw new DataError({ dataset, row: index + 1, field, value, expected: { kind: 'known-source' } });
  });
}

/**
 * Refuses the row with which a sum passes what its whole allows.
 *
 * @throws {DataError} naming the row.
 */
export function assertWithinWhole<Row>(
  dataset: string,
  field: string,
  rows: readonly Row[],
  /** The whole that a row is a part of, null where it is none; its share; and what all shares of a whole may sum to. */
  part: { of(row: Row): string | null; share(row: Row): number; maximum(whole: string): number },
): void {
  const sums = new Map<string, number>();
  rows.forEach((row, index) => {
    const of = part.of(row);
    if (of === null) return;
    const sum = (sums.get(of) ?? 0) + part.share(row);
    sums.set(of, sum);
    const maximum = part.maximum(of);
    if (sum > maximum + ROUNDING)
      throw new DataError({
        dataset,
        row: index + 1,
        field,
        value: String(part.share(row)),
        expected: { kind: 'sum', of, maximum },
      });
  });
}
