/**
 * How a prepared view is packed for its way to the reader. Six widths in five languages differ in little, so what repeats
 * is said once: strings in a list, numbers as steps from one to the next, attributes as columns.
 */
import type { Cell, Column, Table, FigureText } from '../figure/description.ts';
import type { Picture, ShapeElement } from '../drawing/picture.ts';
import type { Provenance } from '../data/provenance.ts';

/**
 * Values of one attribute for the shapes of a run. A lone value stands for all. Numbers are told as steps from one to the
 * next, and strings as steps through the view's strings: both repeat far more often than the values themselves.
 */
export type PackedColumn = string | number | readonly (number | null)[] | PackedPaths;
/**
 * Paths that differ in their numbers only, as those of ribbons do, or transforms: what they have in common, with a sign
 * where a number stands, and a column for each of the numbers.
 */
export type PackedPaths = readonly [path: string, ...numbers: (number | readonly number[])[]];
/** The text of a shape: a step through the strings, then the places where its lines are broken. */
export type PackedText = number | readonly number[];
/** Shapes that follow one another and have the same attributes. The names of string columns begin with `$`. */
export type PackedRun = readonly [
  element: ShapeElement,
  count: number,
  columns: Readonly<Record<string, PackedColumn>>,
  texts?: readonly PackedText[] | 0,
  keys?: readonly number[],
];
export type PackedPicture = readonly [width: number, height: number, runs: readonly PackedRun[]];

/** Cells of a table's column: strings as steps through the view's strings, anything else as it is. */
export type PackedCells = readonly Cell[] | { readonly steps: readonly number[] };

/** A view prepared in one language, as it travels to the reader. */
export interface PackedView extends Provenance {
  readonly text: FigureText;
  readonly columns: readonly Column[];
  /** The table's cells, column by column. */
  readonly cells: readonly PackedCells[];
  /** One picture for each of PICTURE_WIDTHS. */
  readonly pictures: readonly PackedPicture[];
  /** The strings that pictures and table have in common. */
  readonly strings: readonly string[];
}

/** Words, table and pictures of a view, as they are drawn in Node. */
export interface DrawnView extends Provenance {
  readonly text: FigureText;
  readonly table: Table;
  /** One for each of PICTURE_WIDTHS. Paints are tokens. */
  readonly pictures: readonly Picture[];
}

/** Stands for a number in a path that several shapes have in common. */
export const NUMBER_SIGN = '#';

/** Stands for the place of a cell without a value. */
export const NOWHERE = -1;
