/** Words of the controls with which a reader changes a view, in one language. */
export interface ControlMessages {
  /** Undoes what the reader has chosen. */
  readonly reset: string;
}
