import type { Expected, Missing } from '../../data/issue.ts';

/** Sentences about rows that can't be drawn, in one language. */
export interface IssueMessages {
  /** Names a row, counted from 1. */
  row(dataset: string, row: number): string;
  /** That a field, or the row itself where `field` is null, holds a value, and what it must be instead. */
  invalid(place: { readonly row: string; readonly field: string | null; readonly value: string }, must: string): string;
  /** What a value must be, as it stands in `refused`. */
  readonly must: {
    readonly [Kind in Expected['kind']]: (expected: Extract<Expected, { readonly kind: Kind }>) => string;
  };
  /** That a table lacks something, and what to do. */
  readonly missing: {
    readonly [Kind in Missing['kind']]: (
      place: { readonly dataset: string; readonly value: string },
      missing: Extract<Missing, { readonly kind: Kind }>,
    ) => string;
  };
}
