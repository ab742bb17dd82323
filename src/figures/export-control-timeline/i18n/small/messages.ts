/** Titles of small pictures, in one language. */
export interface TimelineSmallMessages {
  /** Two events in their order, by the names of who acted. */
  order(first: string, second: string): string;
  /** How many events there are of whom. */
  readonly tally: string;
}
