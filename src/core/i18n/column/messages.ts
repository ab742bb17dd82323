/** Headers of the columns that tables of several figures share, in one language. */
export interface ColumnMessages {
  readonly country: string;
  readonly element: string;
  /** How certain a value is. */
  readonly flag: string;
  readonly source: string;
  readonly year: string;
}
