import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { editionLabel } from '../core/i18n/edition.ts';
import { LOCALES } from '../core/i18n/locale.ts';
import type { Edition } from '../core/wire/prerendered.ts';
import { parseSources, type Sources } from '../core/data/source.ts';

const FOLDER = new URL('../../datasets/', import.meta.url);

/** Rows as they stand in the CSV files: every field a text. */
export type BundledTables = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

const readText = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

const readPackage = (): { readonly version: string; readonly asOf: string } =>
  JSON.parse(readText('datapackage.json')) as { version: string; asOf: string };

/** The raw rows of bundled datasets, by name; `edition` is one row with their version and last day. */
export const readTables = (names: readonly string[]): BundledTables => {
  const { version, asOf } = readPackage();
  return {
    ...Object.fromEntries(names.map((name) => [name, [...csvParse(readText(`${name}.csv`))]])),
    edition: [{ version, asOf }],
  };
};

/** Every source that a row may refer to, by id. */
export const readSources = (): Sources => parseSources(readTables(['sources'])['sources']);

/** Version and last day told of by the bundled datasets. */
export function readEdition(): Edition {
  const { version, asOf } = readPackage();
  const labels = LOCALES.map((locale) => [locale, editionLabel(locale, version, asOf)]);
  return { version, asOf, label: Object.fromEntries(labels) as Edition['label'] };
}
