/** What a field or a row must be, as data: `core/i18n/issue.ts` says it in words. */
export type Expected =
  | { readonly kind: 'filled' }
  | { readonly kind: 'text' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  /** Some of a few words, separated by semicolons. */
  | { readonly kind: 'some-of'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'year'; readonly minimum: number; readonly maximum: number }
  /** A day as YYYY-MM-DD. */
  | { readonly kind: 'date' }
  /** A month as YYYY-MM. */
  | { readonly kind: 'month' }
  | { readonly kind: 'date-or-month' }
  /** Years as YYYY-YYYY. */
  | { readonly kind: 'period' }
  /** Lower-case letters, digits and hyphens. */
  | { readonly kind: 'id' }
  /** Ids separated by semicolons. */
  | { readonly kind: 'ids' }
  | { readonly kind: 'address' }
  /** A row that has named fields. */
  | { readonly kind: 'fields' }
  | { readonly kind: 'unique' }
  | { readonly kind: 'known-source' }
  /** The shares of `of` sum to `most` per cent at most. */
  | { readonly kind: 'sum'; readonly of: string; readonly maximum: number }
  /** What China's `share` leaves of 100 per cent in `of`. */
  | { readonly kind: 'rest'; readonly of: string; readonly share: number }
  /** The value that other rows of `of` have. */
  | { readonly kind: 'as-elsewhere'; readonly of: string; readonly value: string }
  /** A date no earlier than that in the field `than`. */
  | { readonly kind: 'no-earlier'; readonly than: string }
  | { readonly kind: 'no-later'; readonly than: string }
  /** Nothing where the field `beside` is filled in. */
  | { readonly kind: 'empty-beside'; readonly beside: string };

/** What a table as a whole lacks. */
export type Missing =
  /** It is no list. */
  | { readonly kind: 'list' }
  | { readonly kind: 'rows' }
  /** A row with these values. */
  | { readonly kind: 'row-with'; readonly values: Readonly<Record<string, string>> }
  /** Rows of China in `least` years. */
  | { readonly kind: 'years'; readonly minimum: number }
  /** A year for which each of these stages has a row of China. */
  | { readonly kind: 'common-year'; readonly stages: readonly string[] };

/** A row that can't be drawn. */
export interface RowIssue {
  readonly dataset: string;
  /** Counts from 1, not counting the header. */
  readonly row: number;
  /** Name of the field, or of several joined by slashes; null where the row itself is at fault. */
  readonly field: string | null;
  /** What the field holds, as a text; empty where it is absent. */
  readonly value: string;
  readonly expected: Expected;
}

/** A table that can't be drawn, whatever each of its rows holds. */
export interface TableIssue {
  readonly dataset: string;
  readonly row: null;
  readonly field: null;
  /** What was given in place of a list, as a text; else empty. */
  readonly value: string;
  readonly expected: Missing;
}

export type Issue = RowIssue | TableIssue;

/** A value of a row as a text. What is within an object or a list is not told. */
export function textOf(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'object':
      return value === null ? '' : Array.isArray(value) ? '[…]' : '{…}';
    case 'function':
      return '{…}';
    default:
      return String(value);
  }
}
