/** Messages of a small figure, in one language. */
export interface WholeMessages {
  /** The button that shows the whole figure, and the one that closes it. */
  readonly show: string;
  readonly close: string;
}
