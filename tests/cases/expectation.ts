/** What a file of rows leads to, and the cases of a folder with what a reasonable user expects of each. */
import { csvParse } from 'd3-dsv';

export interface Expectation {
  /** Whether the rows are drawn, or an error is reported. */
  readonly outcome: 'drawn' | 'reported';
  /** Texts that the figure has, if it is drawn. */
  readonly shows?: readonly string[];
  /** What the error says; of a drawn figure, what its author is warned of. */
  readonly says?: RegExp;
  /** Why the outcome is another one than `cases.csv` names. */
  readonly beyond?: string;
}

export const drawn = (...shows: readonly string[]): Expectation => ({ outcome: 'drawn', shows });
export const reported = (says: RegExp): Expectation => ({ outcome: 'reported', says });

/** A line of `cases.csv`. */
export interface Case {
  readonly file: string;
  readonly tag: string;
  readonly view: string;
  readonly expected: string;
  /** Attributes of the tag. */
  readonly attributes: Readonly<Record<string, string>>;
}

/** The lines of a `cases.csv`. */
export const casesIn = (text: string): Case[] =>
  csvParse(text).map(({ file = '', tag = '', view = '', attributes = '', ...row }) => ({
    file,
    tag,
    view,
    expected: row['what a reasonable user expects'] ?? '',
    attributes: Object.fromEntries(
      attributes
        .split(' | ')
        .filter(Boolean)
        .map((pair) => [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)]),
    ),
  }));

/** The outcomes that a sentence of `cases.csv` allows; those that say neither allow both. */
export function allowedOutcomes(expected: string): readonly Expectation['outcome'][] {
  if (/\bor (?:told|refused|warned)\b/u.test(expected)) return ['drawn', 'reported'];
  if (/^(?:told|refused)\b/u.test(expected)) return ['reported'];
  return /^(?:\d+ )?drawn\b/u.test(expected) ? ['drawn'] : ['drawn', 'reported'];
}
