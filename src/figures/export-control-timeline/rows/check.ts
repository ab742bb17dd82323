import { DataError } from '../../../core/data-error.ts';

/** Refuses what a single row can't know: an id that another row has, a span that ends before it begins. */
export function check<Row>(
  dataset: string,
  rows: readonly Row[],
  rules: readonly {
    field: string;
    expected: string;
    value: (row: Row) => string;
    holds: (row: Row, index: number) => boolean;
  }[],
): readonly Row[] {
  rows.forEach((row, index) => {
    for (const { field, expected, value, holds } of rules)
      if (!holds(row, index)) throw new DataError({ dataset, row: index + 1, field, value: value(row), expected });
  });
  return rows;
}

/** The first row of each name. */
export const firstOf = <Row>(rows: readonly Row[], name: (row: Row) => string): ReadonlyMap<string, number> =>
  new Map(rows.map((row, index): [string, number] => [name(row), index]).reverse());
