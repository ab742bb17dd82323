/** Messages about what the author of a page writes on items, in one language. */
export interface AnnotationMessages {
  /** Marks a text as the author’s: before it where it is read, and over its column in the table. */
  readonly note: string;
  /** Heading of all of them where a figure is quoted. */
  readonly notes: string;
}
