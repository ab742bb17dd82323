import { isOwnNote } from './footnotes.ts';
import { keyOf, type DatasetName, type DatasetTable, type Row } from './dataset-table.ts';

/** A field that gets another value. */
interface FieldChange {
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

/** A row that is new or gets other values. */
export interface Difference {
  readonly kind: 'added' | 'changed';
  /** Key of the row as in `corrections.json`. */
  readonly key: string;
  /** For a new row, each field that is not empty. */
  readonly fields: readonly FieldChange[];
}

/** A dataset as the edition would have it. */
export interface Proposal {
  readonly dataset: DatasetName;
  /** All rows of the dataset, those of other editions as they are. */
  readonly table: DatasetTable;
  readonly differences: readonly Difference[];
  /** Rows of the edition that stay as they are. */
  readonly unchanged: number;
  /** Sentences about what a person must check. */
  readonly warnings: readonly string[];
}

const changes = (from: Row, to: Row, columns: readonly string[]): FieldChange[] =>
  columns.flatMap((field) => {
    const [old = '', now = ''] = [from[field], to[field]];
    return old === now ? [] : [{ field, from: old, to: now }];
  });

/** The new values of a row. A note stays if a person has written any of it, unless `replacesNotes`. */
function mergeRow(current: Row, proposed: Row, replacesNotes: boolean): Row {
  const { note = '' } = current;
  return { ...current, ...proposed, note: replacesNotes || isOwnNote(note) ? (proposed['note'] ?? '') : note };
}

/**
 * Puts the rows of an edition into a dataset: known keys get new values, new keys become new rows. No row is removed.
 *
 * @param follows - whether new rows come after a given row.
 * @param replacesNotes - whether a row’s note is about what is being replaced, so that it is replaced too.
 */
export function mergeRows(
  dataset: DatasetName,
  table: DatasetTable,
  proposed: readonly Row[],
  follows: (row: Row) => boolean,
  replacesNotes: (row: Row) => boolean = () => false,
): Proposal {
  const byKey = new Map(proposed.map((row) => [keyOf(dataset, row), row]));
  const differences: Difference[] = [];
  const warnings: string[] = [];
  let unchanged = 0;
  const merged = table.rows.map((current): Row => {
    const key = keyOf(dataset, current);
    const found = byKey.get(key);
    if (!found) return current;
    byKey.delete(key);
    const row = mergeRow(current, found, replacesNotes(current));
    const fields = changes(current, row, table.columns);
    if (!fields.length) unchanged += 1;
    else {
      differences.push({ kind: 'changed', key, fields });
      if (row['note'] && row['note'] === current['note'] && !isOwnNote(row['note']))
        warnings.push(
          `The note of ${dataset} ${key} was written by a person and stays: ${JSON.stringify(row['note'])}. Check that it is ` +
            'still true.',
        );
    }
    return row;
  });
  const added = [...byKey].map(([key, row]): Row => {
    const whole = Object.fromEntries(table.columns.map((field) => [field, row[field] ?? '']));
    differences.push({ kind: 'added', key, fields: changes({}, whole, table.columns) });
    return whole;
  });
  const [first] = proposed;
  const unfilled = added.length && first ? table.columns.filter((field) => !(field in first)) : [];
  if (unfilled.length)
    warnings.push(`The import leaves ${unfilled.join(', ')} of the new rows of ${dataset} empty. Fill them in.`);
  const at = merged.findLastIndex(follows) + 1;
  return {
    dataset,
    table: { columns: table.columns, rows: [...merged.slice(0, at), ...added, ...merged.slice(at)] },
    differences,
    unchanged,
    warnings,
  };
}

/** A sentence about rows of the edition that the file does not have; none if it has all. */
export function missingRows(dataset: DatasetName, current: readonly Row[], proposed: readonly Row[]): string[] {
  const keys = new Set(proposed.map((row) => keyOf(dataset, row)));
  const missing = current.map((row) => keyOf(dataset, row)).filter((key) => !keys.has(key));
  return missing.length
    ? [
        `The file has no figure for these rows of ${dataset}, which stay as they are: ${missing.join(', ')}. Remove those that ` +
          'the printed table no longer has.',
      ]
    : [];
}
