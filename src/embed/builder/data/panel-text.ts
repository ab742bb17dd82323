/** What the data panel says of an author's rows, as sentences. */
import type { Check } from './check.ts';

const count = (number: number, one: string, more: string): string =>
  `${number.toLocaleString('en')} ${number === 1 ? one : more}`;

/** @param label - Label of the view that is to draw the rows. */
export function checkSentence({ tables, issues, problem }: Check, label: string): string {
  if (problem) return `The view “${label}” can’t draw these rows.`;
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  const all = count(rows, 'row', 'rows');
  if (!issues.length) return `${all}, drawn as “${label}”.`;
  const they = issues.length === 1 ? 'it is' : 'they are';
  return `${count(issues.length, 'problem', 'problems')} in ${all}. Nothing is drawn until ${they} fixed.`;
}

/** @param file - Name of the file; empty for pasted text. */
export const emptySentence = (file: string): string =>
  file
    ? `${file} has no rows. Put the names of the columns into its first line and at least one row below it, save it, and choose it again.`
    : 'The text has no rows. Copy the line with the names of the columns together with the rows below it.';
