/** Headings of a figure in Markdown, in one language. */
export interface QuotationMessages {
  readonly data: string;
  readonly notes: string;
  readonly corrections: string;
  readonly sources: string;
  readonly citation: string;
  /** Heading of the licence, and the licence itself: `sources` are the names of those of the sources. */
  readonly licence: string;
  licenceText(licence: string, sources: readonly string[]): string;
  readonly embed: string;
}
