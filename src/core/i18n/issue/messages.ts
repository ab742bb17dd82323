import type { Expected, Hint, Missing } from '../../data/issue.ts';

/** Messages about rows that can't be drawn, in one language. */
export interface IssueMessages {
  /** A row by its number, counted from 1, with its line in the file, if there is one. */
  row(dataset: string, row: number, line?: number): string;
  /** The value of a field, or of the row itself if `field` is null, and what it must be instead. */
  invalid(place: { readonly row: string; readonly field: string | null; readonly value: string }, must: string): string;
  /** What a value must be, as inserted into `invalid`. */
  readonly must: {
    readonly [Kind in Expected['kind']]: (expected: Extract<Expected, { readonly kind: Kind }>) => string;
  };
  /** Two sentences, one after the other. */
  withHint(sentence: string, hint: string): string;
  /** How the value must be written, as a sentence of its own. */
  readonly hint: {
    readonly [Kind in Hint['kind']]: (hint: Extract<Hint, { readonly kind: Kind }>) => string;
  };
  /** What a table is missing, and what to do. */
  readonly missing: {
    readonly [Kind in Missing['kind']]: (
      place: { readonly dataset: string; readonly value: string },
      missing: Extract<Missing, { readonly kind: Kind }>,
    ) => string;
  };
}
