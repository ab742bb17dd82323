/** Checks across rows: no duplicates, known sources, and parts that do not exceed their whole. */
import { DataError } from './data-error.ts';
import type { Sources } from './source.ts';

/** Published shares are rounded, so the sum of parts may differ from the whole by this much, in per cent. */
export const ROUNDING = 1.5;

/**
 * Rejects a second row with the same identity.
 *
 * @param identity - Reads the identifying fields of a row, by their names in the dataset.
 * @throws {DataError} for the later row.
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
 * Rejects a row with an unknown source.
 *
 * @throws {DataError} for that row.
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
 * Rejects the row whose share makes a sum exceed its whole.
 *
 * @throws {DataError} for that row.
 */
export function assertWithinWhole<Row>(
  dataset: string,
  field: string,
  rows: readonly Row[],
  /** The whole that a row is part of, or null; its share; and the maximum sum of the shares of a whole. */
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
