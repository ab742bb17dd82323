import { distance } from 'fastest-levenshtein';
import type { FigureErrorCode } from '../core/figure/figure-error.ts';

/** Why a figure was not rendered. The codes are stable across versions. */
export type RenderErrorCode =
  | 'tag-unknown'
  | 'view-unknown'
  | 'language-unknown'
  | 'theme-unknown'
  | 'format-unknown'
  | 'attribute-unknown'
  | 'attribute-invalid'
  /** The tag, the options or one of them has another type than expected. */
  | 'option-invalid'
  /** The format does not support the request: `plain` with custom data, or with other options than the defaults. */
  | 'format-unfit'
  /** The package that draws PNG files is not installed, or does not run on this machine. */
  | 'rasterizer-missing'
  | Extract<FigureErrorCode, 'data-invalid' | 'data-too-large'>;

/** An issue of custom data. */
export interface DataIssue {
  /** Name of the dataset. */
  readonly dataset: string;
  /** Row number from 1, not counting the header; null if the issue concerns the whole dataset. */
  readonly row: number | null;
  /** Name of the field, or several joined by slashes; null if the issue concerns a whole row or dataset. */
  readonly field: string | null;
  /** A sentence in the language of the figure. */
  readonly message: string;
}

/** A figure can't be rendered as requested. The message is one sentence, or one line per issue of custom data. */
export class RenderError extends Error {
  readonly code: RenderErrorCode;
  /** Issues of custom data, if `code` is `data-invalid` and they concern rows or datasets; otherwise empty. */
  readonly issues: readonly DataIssue[];

  constructor(code: RenderErrorCode, message: string, issues: readonly DataIssue[] = []) {
    super(message);
    this.name = 'RenderError';
    this.code = code;
    this.issues = issues;
  }
}

/** A given name in quotes, on one line and truncated if necessary. */
export const quoted = (given: string): string => JSON.stringify(given.length > 80 ? `${given.slice(0, 79)}…` : given);

/** The name most similar to the given one, ignoring case. */
export function nearestName(given: string, names: readonly string[]): string {
  const requested = given.slice(0, 80).toLowerCase();
  const distances = names.map((name) => ({ name, far: distance(requested, name.toLowerCase()) }));
  return distances.sort((a, b) => a.far - b.far)[0]?.name ?? '';
}

/** A sentence that reports an unknown name, with the valid names and the most similar one. */
export const unknownName = (what: string, given: string, names: readonly string[], where = ''): string =>
  `Unknown ${what} ${quoted(given)}${where}: expected one of ${names.join(', ')}. Did you mean "${nearestName(given, names)}"?`;
