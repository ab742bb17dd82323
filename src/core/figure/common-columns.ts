import type { Column, Table } from './description.ts';

/** A table without the columns in which all rows say the same, and these columns with what they say. */
export interface SplitTable {
  readonly table: Table;
  /** It has one row. */
  readonly common: Table;
}

/** Moves the columns in which all rows say the same out of a table. The first stays; one row has nothing in common. */
export function splitTable({ columns, rows }: Table): SplitTable {
  const isCommon = columns.map(
    (_, index) => index > 0 && rows.length > 1 && rows.every((row) => row[index] === rows[0]?.[index]),
  );
  const take = (one: Table['rows'], common: boolean): Table => {
    const isTaken = (_: unknown, index: number): boolean => isCommon[index] === common;
    return { columns: columns.filter(isTaken), rows: one.map((row) => row.filter(isTaken)) };
  };
  return isCommon.includes(true)
    ? { table: take(rows, false), common: take(rows.slice(0, 1), true) }
    : { table: { columns, rows }, common: { columns: [], rows: [] } };
}

/** The head of a column, with its unit. */
export const headOf = ({ label, unit }: Column): string => (unit ? `${label} (${unit})` : label);
