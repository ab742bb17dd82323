import { distance } from 'fastest-levenshtein';
import type { FigureErrorCode } from '../core/figure/figure-error.ts';

/** Why a figure was not rendered; stays the same from version to version. */
export type RenderErrorCode =
  | 'tag-unknown'
  | 'view-unknown'
  | 'language-unknown'
  | 'theme-unknown'
  | 'format-unknown'
  | 'attribute-unknown'
  | 'attribute-invalid'
  /** The format does not exist for what is asked: a plain figure of own rows, or of other options than the defaults. */
  | 'format-unfit'
  | Extract<FigureErrorCode, 'data-invalid' | 'data-too-large'>;

/** A fault of own rows. */
export interface DataIssue {
  /** Name of the table. */
  readonly dataset: string;
  /** Counts from 1, not counting the header; null where the table as a whole lacks something. */
  readonly row: number | null;
  /** Name of the field, or of several joined by slashes; null where the row itself or the table is at fault. */
  readonly field: string | null;
  /** A sentence in the language of the figure. */
  readonly message: string;
}

/** Something was asked for that can't be rendered. Its message is a sentence, or one a line for each fault of rows. */
export class RenderError extends Error {
  readonly code: RenderErrorCode;
  /** Faults of own rows, where `code` is `data-invalid` and a row or table is at fault; else none. */
  readonly issues: readonly DataIssue[];

  constructor(code: RenderErrorCode, message: string, issues: readonly DataIssue[] = []) {
    super(message);
    this.name = 'RenderError';
    this.code = code;
    this.issues = issues;
  }
}

/** A name as somebody wrote it, on one line and not too long. */
export const quoted = (given: string): string => JSON.stringify(given.length > 80 ? `${given.slice(0, 79)}…` : given);

/** The name that is most like what was given, whatever its case. */
export function nearestName(given: string, names: readonly string[]): string {
  const requested = given.slice(0, 80).toLowerCase();
  const distances = names.map((name) => ({ name, far: distance(requested, name.toLowerCase()) }));
  return distances.sort((a, b) => a.far - b.far)[0]?.name ?? '';
}

/** That there is no such name, which there are, and which may be meant, as a sentence. */
export const unknownName = (what: string, given: string, names: readonly string[], where = ''): string =>
  `There is no ${what} ${quoted(given)}${where} (but ${names.join(', ')}); did you mean "${nearestName(given, names)}"?`;
