/** What a release of the datasets corrected: the values of rows that the release before had with other values. */
import type { ListedCorrection } from '../../core/wire/latest.ts';
import { FIGURE_TEXT } from '../../core/data/rows/corrections.ts';
import type { Resource } from '../../node/descriptor.ts';

export type Row = Readonly<Record<string, string>>;
export type Tables = ReadonlyMap<string, readonly Row[]>;

/** The fields that identify a row of a dataset. */
const keyOf = ({ schema }: Pick<Resource, 'schema'>): readonly string[] =>
  schema.primaryKey ?? schema.uniqueKeys?.[0] ?? [];

/** The key of a row, its fields joined by slashes. */
const rowKey = (row: Row, key: readonly string[]): string => key.map((field) => row[field] ?? '').join('/');

/** A withdrawn row as text: its filled fields. */
const textOf = (row: Row, key: readonly string[]): string =>
  Object.entries(row)
    .filter(([field, value]) => value && !key.includes(field))
    .map(([field, value]) => `${field}=${value}`)
    .join('; ');

/** The changed fields of a row, old and new. A field that the release before did not have is no correction. */
const changes = (before: Row, after: Row): (readonly [field: string, before: string, after: string])[] =>
  Object.entries(before).flatMap(([field, value]) => {
    const now = after[field];
    return now === undefined || now === value ? [] : [[field, value, now] as const];
  });

/**
 * Every value that differs between two versions, in the order of the rows. New rows and new fields are no corrections.
 *
 * @param resources - The datasets of the newer version, with their keys.
 * @param release - Day and version of the newer one.
 */
export function correctionsBetween(
  older: Tables,
  newer: Tables,
  resources: readonly Resource[],
  release: Pick<ListedCorrection, 'date' | 'version'>,
): ListedCorrection[] {
  return resources.flatMap((resource) => {
    const key = keyOf(resource);
    const after = new Map((newer.get(resource.name) ?? []).map((row) => [rowKey(row, key), row]));
    return (older.get(resource.name) ?? []).flatMap((row): ListedCorrection[] => {
      const id = rowKey(row, key);
      const now = after.get(id);
      const entry = { dataset: resource.name, row: id, ...release, why: '' };
      if (!now) return [{ ...entry, field: '', old: textOf(row, key), new: '' }];
      return changes(row, now).map(([field, old, changed]) => ({ ...entry, field, old, new: changed }));
    });
  });
}

const identity = ({ dataset, row, field, version }: ListedCorrection): string =>
  [dataset, row, field, version].join('\n');

/**
 * A list of corrections brought up to date: reasons are kept, and so are entries of earlier versions and on the text of
 * views, which no comparison finds.
 *
 * @param listed - The list as it is.
 * @param found - What a comparison found for one version.
 */
export function mergedCorrections(
  listed: readonly ListedCorrection[],
  found: readonly ListedCorrection[],
  version: string,
): ListedCorrection[] {
  const reasons = new Map(listed.map((entry) => [identity(entry), entry.why]));
  const kept = listed.filter((entry) => entry.version !== version || entry.dataset === FIGURE_TEXT);
  return [...kept, ...found.map((entry) => ({ ...entry, why: reasons.get(identity(entry)) ?? '' }))].map(
    ({ dataset, row, field, old, new: now, date, version: of, why }) => ({
      dataset,
      row,
      field,
      old,
      new: now,
      date,
      version: of,
      why,
    }),
  );
}
