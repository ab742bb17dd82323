/** Messages around every picture, in one language. */
export interface PageMessages {
  /** Name of the view switch, for screen readers. */
  readonly views: string;
  /** Summary of the disclosure with the filter controls. */
  readonly choose: string;
  /** Summary of the disclosure with notes, table and sources. */
  readonly dataAndNotes: string;
  readonly source: string;
  /** Follows the first sources of a long list. */
  moreSources(count: number): string;
  chart(credit: string): string;
  /** In place of a number that no source has. */
  readonly notPublished: string;
  /** In place of a date or a word where there is none, such as the end of what was never suspended. */
  readonly none: string;
  readonly loadFailed: string;
  readonly retry: string;
  /** Separator between the items of a list in a sentence. */
  readonly separator: string;
  readonly colon: string;
}
