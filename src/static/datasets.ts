import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import type { Edition } from '../core/prepared.ts';
import { parseSources, type Sources } from '../core/source.ts';

const FOLDER = new URL('../../datasets/', import.meta.url);

/** Rows as they stand in the CSV files: every field a text. */
export type BundledTables = Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;

const readText = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');

/** The raw rows of bundled datasets, by name; `edition` is one row with their version and last day. */
export const readTables = (names: readonly string[]): BundledTables => ({
  ...Object.fromEntries(names.map((name) => [name, [...csvParse(readText(`${name}.csv`))]])),
  edition: [{ ...readEdition() }],
});

/** Every source that a row may refer to, by id. */
export const readSources = (): Sources => parseSources(readTables(['sources'])['sources']);

/** Version and last day told of by the bundled datasets. */
export function readEdition(): Edition {
  const { version, asOf } = JSON.parse(readText('datapackage.json')) as Edition;
  return { version, asOf };
}
