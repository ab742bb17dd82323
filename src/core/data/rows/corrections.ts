/** Values that the version of the data corrected, as rows: what a figure shows of them says so. */

/** Dataset of entries about the text of a view, which is in no dataset. */
export const FIGURE_TEXT = 'figures';

/** A corrected value, or a row that was withdrawn. */
export interface Correction {
  /** Name of the dataset; `FIGURE_TEXT` for the text of a view. */
  readonly dataset: string;
  /** Key of the row: its fields joined by slashes. For the text of a view: tag and view. */
  readonly row: string;
  /** Name of the field; empty if the row was withdrawn. */
  readonly field: string;
  readonly old: string;
  readonly now: string;
  /** Day of the correction, YYYY-MM-DD. */
  readonly date: string;
}
