/** What the script that checks an author's rows offers the data panel. */
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Attribute } from '../../../core/output/snippets.ts';
import type { Highlight } from '../catalogue.ts';
import type { AuthorRows } from './author-rows.ts';

/** The view that the rows are for. */
export interface Target {
  readonly tag: string;
  readonly view: string;
  /** Language of the sentences. */
  readonly locale: Locale;
  readonly attributes: readonly Attribute[];
}

/** The rows of a file, and what the author should know of how it was read. */
export interface ReadRows {
  readonly rows: AuthorRows;
  readonly warnings: readonly string[];
}

export interface CheckedColumn {
  readonly name: string;
  /** The field that it is read as; null if it is not read. */
  readonly field: string | null;
}

export interface CheckedTable {
  readonly dataset: string;
  readonly columns: readonly CheckedColumn[];
  /** The rows as given. */
  readonly rows: readonly unknown[];
  /** All fields that a column may be. */
  readonly fields: readonly string[];
}

export interface CheckedIssue {
  readonly sentence: string;
  readonly dataset: string;
  /** Index of the row; null if the issue concerns the table. */
  readonly row: number | null;
  /** The columns that it is about; empty if it concerns the row as a whole. */
  readonly columns: readonly string[];
}

export interface Check {
  readonly tables: readonly CheckedTable[];
  readonly issues: readonly CheckedIssue[];
  /** A sentence if some rows were not checked; otherwise empty. */
  readonly more: string;
  /** Why the rows can't be checked, such as a missing column; otherwise empty. */
  readonly problem: string;
  readonly warnings: readonly string[];
  /** The rows as a CSV file that `src` reads; null if there is a problem. */
  readonly csv: (() => string) | null;
  /** What `highlight` accepts for the rows; empty if they can't be drawn. */
  readonly highlights: readonly Highlight[];
}

/** A view whose columns the rows have. */
export interface Fit {
  readonly tag: string;
  readonly view: string;
  /** Whether it can draw the rows. */
  readonly isDrawn: boolean;
  /** How many columns it reads. */
  readonly fields: number;
}

export interface DataChecks {
  readRows(bytes: Uint8Array, name: string, locale: Locale): Promise<ReadRows>;
  checkRows(rows: AuthorRows, target: Target, sources: readonly unknown[]): Check;
  viewsFor(rows: AuthorRows, target: Target, sources: readonly unknown[], check: Check): Fit[];
}
