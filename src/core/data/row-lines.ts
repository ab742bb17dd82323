/** The lines of a file that rows stand on, kept with the list of the rows. */

/** The builder and what checks its data are separate scripts, each with a copy of this module. */
const LINES = Symbol.for('rare-earth-figures lines');

interface Lined {
  readonly [LINES]?: readonly number[];
}

/** Rows that know their lines; a missing number is a row whose line is not known. */
export const withLines = <Rows extends readonly unknown[]>(rows: Rows, lines: readonly number[] | undefined): Rows =>
  lines ? Object.defineProperty(rows, LINES, { value: lines }) : rows;

/** The lines of rows, in their order; undefined if they are not from a file with a row on each line. */
export const linesOf = (rows: readonly unknown[] | undefined): readonly number[] | undefined =>
  (rows as Lined | undefined)?.[LINES];
