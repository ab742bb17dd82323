/** Messages of the controls with which a reader changes a view, in one language. */
export interface ControlMessages {
  /** Stands where controls or the time strip will be. */
  readonly loading: string;
  /** Label of the button that undoes the reader's changes. */
  readonly reset: string;
}
