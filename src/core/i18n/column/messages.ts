/** Heads of the columns that tables of several figures have, in one language. */
export interface ColumnMessages {
  readonly country: string;
  readonly element: string;
  /** How sure a value is. */
  readonly flag: string;
  readonly source: string;
  readonly year: string;
}
