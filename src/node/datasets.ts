import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { checkedToLabel } from '../core/i18n/edition.ts';
import { byLocale } from '../core/i18n/locale.ts';
import type { Edition } from '../core/wire/prerendered.ts';
import { parseSources, type Sources } from '../core/data/source.ts';
import { DATASETS, readDescriptor } from './descriptor.ts';

/** Rows as in the CSV files: every field is a text. */
export type BundledTables = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

const readText = (file: string): string => readFileSync(new URL(file, DATASETS), 'utf8');

/** The raw rows of a dataset; of the corrections, those of a version. */
const readRows = (name: string, version: string): BundledTables[string] =>
  name === 'corrections'
    ? (JSON.parse(readText('corrections.json')) as BundledTables[string]).filter((row) => row['version'] === version)
    : [...csvParse(readText(`${name}.csv`))];

/** The raw rows of bundled datasets, by name. `edition` has one row with version and date of the datasets. */
export const readTables = (names: readonly string[]): BundledTables => {
  const { version, checkedTo } = readDescriptor();
  return {
    ...Object.fromEntries(names.map((name) => [name, readRows(name, version)])),
    edition: [{ version, checkedTo }],
  };
};

/** Every source that a row may cite, by id. */
export const readSources = (): Sources => parseSources(readTables(['sources'])['sources']);

/** Version of the bundled datasets, and the day that they were checked to. */
export function readEdition(): Edition {
  const { version, checkedTo } = readDescriptor();
  return { version, checkedTo, label: byLocale((locale) => checkedToLabel(locale, checkedTo)) };
}
