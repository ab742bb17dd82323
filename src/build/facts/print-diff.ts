import { KEYS, type DatasetName } from './dataset-table.ts';
import type { Difference, Proposal } from './merge-rows.ts';

/** A value in a diff: in quotes if it has a space or is empty. */
const shown = (value: string): string => (/^[\w.;:/-]+$/u.test(value) ? value : JSON.stringify(value));

function differenceText(dataset: DatasetName, { kind, key, fields }: Difference): string {
  if (kind === 'added') {
    const others = fields.filter(({ field }) => !KEYS[dataset].includes(field));
    return `+ ${key}  ${others.map(({ field, to }) => `${field}=${shown(to)}`).join(' ')}`;
  }
  return [`~ ${key}`, ...fields.map(({ field, from, to }) => `    ${field}: ${shown(from)} → ${shown(to)}`)].join('\n');
}

/** The proposed changes of a dataset for review: `+` a new row, `~` a changed one with old and new values. */
export function diffText({ dataset, differences, unchanged, table }: Proposal): string {
  const added = differences.filter(({ kind }) => kind === 'added').length;
  const changed = differences.length - added;
  const others = table.rows.length - differences.length - unchanged;
  return [
    `${dataset}: ${added} added, ${changed} changed, ${unchanged} unchanged; ${others} other rows are not touched`,
    ...differences.map((difference) => differenceText(dataset, difference)),
  ].join('\n');
}
