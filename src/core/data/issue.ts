/** What a field or row must be, as data; `core/i18n/issue.ts` turns it into a sentence. */
export type Expected =
  | { readonly kind: 'filled' }
  | { readonly kind: 'text' }
  /** At most `maximum` characters. */
  | { readonly kind: 'shorter'; readonly maximum: number }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  /** One or more of a set of values, separated by semicolons. */
  | { readonly kind: 'some-of'; readonly values: readonly string[] }
  | { readonly kind: 'number'; readonly minimum: number; readonly maximum: number }
  | { readonly kind: 'year'; readonly minimum: number; readonly maximum: number }
  /** A day as YYYY-MM-DD. */
  | { readonly kind: 'date' }
  /** A month as YYYY-MM. */
  | { readonly kind: 'month' }
  | { readonly kind: 'date-or-month' }
  /** A span of years as YYYY-YYYY. */
  | { readonly kind: 'period' }
  /** Lower-case letters, digits and hyphens. */
  | { readonly kind: 'id' }
  /** Ids separated by semicolons. */
  | { readonly kind: 'ids' }
  /** A country by code or name; `meant` is the code that the value is one letter away from. */
  | { readonly kind: 'country'; readonly meant?: string }
  /** A supplier other than the country whose imports the rows are about. */
  | { readonly kind: 'not-importer'; readonly importer: string }
  /** Countries separated by semicolons. */
  | { readonly kind: 'countries' }
  | { readonly kind: 'address' }
  /** A language as a BCP 47 tag. */
  | { readonly kind: 'language' }
  /** A row with named fields. */
  | { readonly kind: 'fields' }
  | { readonly kind: 'unique' }
  | { readonly kind: 'known-source' }
  /** The shares of `of` sum to at most `maximum` per cent. */
  | { readonly kind: 'sum'; readonly of: string; readonly maximum: number }
  /** A total of at least `sum`, which is what its parts in `of` sum to. */
  | { readonly kind: 'whole'; readonly of: string; readonly sum: number }
  /** 100 per cent minus the `share` of the party `subject` in `of`. */
  | { readonly kind: 'rest'; readonly of: string; readonly share: number; readonly subject: string }
  /** A stage after `of`, so that the links lead in no circle. */
  | { readonly kind: 'later-stage'; readonly of: string }
  /** The value of the other rows of `of`. */
  | { readonly kind: 'as-elsewhere'; readonly of: string; readonly value: string }
  /** A date no earlier than the one in the field `than`. */
  | { readonly kind: 'no-earlier'; readonly than: string }
  | { readonly kind: 'no-later'; readonly than: string }
  /** Empty when the field `beside` is filled in. */
  | { readonly kind: 'empty-beside'; readonly beside: string };

/** How a value that can't be read must be written, if that follows from it. */
export type Hint =
  | { readonly kind: 'leave-empty' }
  /** The field is required, so a row without a value is left out. */
  | { readonly kind: 'leave-out' }
  /** A number without separators of thousands. */
  | { readonly kind: 'separators' }
  /** A number without a multiplier such as "million". */
  | { readonly kind: 'multiplier' }
  /** The value without these signs or words. */
  | { readonly kind: 'remove'; readonly what: string }
  | { readonly kind: 'write'; readonly what: string }
  /** One calendar year. */
  | { readonly kind: 'year' }
  /** A date of which it is not clear which number is the day. */
  | { readonly kind: 'day-or-month' }
  /** A date as the number of days that a spreadsheet counts. */
  | { readonly kind: 'serial' };

/** What a table as a whole is missing. */
export type Missing =
  /** It is not a list. */
  | { readonly kind: 'list' }
  | { readonly kind: 'rows' }
  /** A row with these values. */
  | { readonly kind: 'row-with'; readonly values: Readonly<Record<string, string>> }
  /** A row about the requested subject; `field` has only the ids in `known`. */
  | { readonly kind: 'subject'; readonly field: string; readonly subject: string; readonly known: readonly string[] }
  /** A unit of its amounts, from a column or from an attribute of the tag, if it has one for that. */
  | { readonly kind: 'unit'; readonly attribute: string | null }
  /** Rows for the country `subject` in at least `minimum` years. */
  | { readonly kind: 'years'; readonly minimum: number; readonly subject: string }
  /** Shares in per cent: all that it has are at most 1. */
  | { readonly kind: 'per-cent'; readonly field: string }
  /** A year in which each of these stages has a row for the country `subject`. */
  | { readonly kind: 'common-year'; readonly stages: readonly string[]; readonly subject: string }
  /** At most `maximum` different values of a field; there are `count`. */
  | { readonly kind: 'too-many'; readonly field: string; readonly count: number; readonly maximum: number };

/** A row that can't be drawn. */
export interface RowIssue {
  readonly dataset: string;
  /** Counts from 1, not counting the header. */
  readonly row: number;
  /** Name of the field, or several names joined by slashes; null if the row itself is invalid. */
  readonly field: string | null;
  /** The field's value as text; empty if the field is absent. */
  readonly value: string;
  readonly expected: Expected;
  /** Line of the file on which the row begins, from 1; absent if the rows are not from a file. */
  readonly line?: number | undefined;
  readonly hint?: Hint | undefined;
}

/** A table that can't be drawn, whatever its rows contain. */
export interface TableIssue {
  readonly dataset: string;
  readonly row: null;
  readonly field: null;
  /** What was given instead of a list, as text; otherwise empty. */
  readonly value: string;
  readonly expected: Missing;
}

export type Issue = RowIssue | TableIssue;

/** A cell that might be read in two ways, so that no field accepts it. */
export class AmbiguousCell {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A value of a row as text. Objects and lists are abbreviated. */
export function textOf(value: unknown): string {
  switch (typeof value) {
    case 'undefined':
      return '';
    case 'object':
      if (value instanceof AmbiguousCell) return value.text;
      return value === null ? '' : Array.isArray(value) ? '[…]' : '{…}';
    case 'function':
      return '{…}';
    default:
      return String(value);
  }
}
