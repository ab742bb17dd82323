/** What is said of the data as a whole, in one language. */
export interface EditionMessages {
  /** The last day of the data, in the source line. */
  checkedTo(date: string): string;
  /** Version of the data, after the notes. */
  version(version: string): string;
  /** Precedes the names of the sources' licences. */
  readonly licence: string;
}
