/**
 * The packed format of a pre-rendered view. Six widths in five languages differ little, so repetition is removed:
 * strings are in a list, numbers are steps from one to the next, attributes are columns.
 */
import type { Cell, Column, Source, Table, FigureText } from '../figure/description.ts';
import type { Picture, ShapeElement } from '../drawing/picture.ts';
import type { Provenance } from '../data/provenance.ts';

/**
 * Values of one attribute for the shapes of a run. A single value applies to all. Numbers are stored as steps from one
 * to the next, and strings as steps through the view's strings: steps repeat far more often than the values themselves.
 */
export type PackedColumn = string | number | readonly (number | null)[] | PackedPaths;
/**
 * Paths (such as those of ribbons) or transforms that differ only in their numbers: the common text with a placeholder
 * for each number, and a column for each of the numbers.
 */
export type PackedPaths = readonly [path: string, ...numbers: (number | readonly number[])[]];
/** The text of a shape: a step through the strings, then the indexes of its line breaks. */
export type PackedText = number | readonly number[];
/** Consecutive shapes with the same attributes. The names of string columns begin with `$`. */
export type PackedRun = readonly [
  element: ShapeElement,
  count: number,
  columns: Readonly<Record<string, PackedColumn>>,
  texts?: readonly PackedText[] | 0,
  ids?: readonly number[],
];
export type PackedPicture = readonly [width: number, height: number, runs: readonly PackedRun[]];

/** Cells of a table's column: strings as steps through the view's strings, other values unchanged. */
export type PackedCells = readonly Cell[] | { readonly steps: readonly number[] };

/** A view pre-rendered in one language, as sent to the reader. Its notes are with its items. */
export interface PackedView {
  /** The sources of the source line, and the ids of the others. */
  readonly sources: readonly (Source | string)[];
  readonly text: FigureText;
  readonly columns: readonly Column[];
  /** The table's cells, column by column. */
  readonly cells: readonly PackedCells[];
  /** One picture for each of PICTURE_WIDTHS. */
  readonly pictures: readonly PackedPicture[];
  /** The strings shared by pictures and table. */
  readonly strings: readonly string[];
}

/** Text, notes, table and pictures of a view, as drawn in Node. */
export interface DrawnView extends Provenance {
  /** Names of the sources' licences, without duplicates. */
  readonly licences: readonly string[];
  readonly text: FigureText;
  readonly notes: readonly string[];
  readonly table: Table;
  /** One for each of PICTURE_WIDTHS. Colours are tokens. */
  readonly pictures: readonly Picture[];
}

/** Placeholder for a number in a path shared by several shapes. */
export const NUMBER_SIGN = '#';

/** String index of a cell without a value. */
export const NOWHERE = -1;
