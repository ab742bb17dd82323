import { readFileSync } from 'node:fs';
import { csvParse } from 'd3-dsv';
import { parseDescriptor, type Descriptor } from '../../node/descriptor.ts';
import type { Tables } from './corrections.ts';

/** A version of the datasets. */
export interface Datasets {
  readonly descriptor: Descriptor;
  readonly tables: Tables;
}

/**
 * The datasets in a folder.
 *
 * @throws if the folder has no `datapackage.json`, or not every CSV file that it lists.
 */
export function readDatasets(folder: URL): Datasets {
  const descriptor = parseDescriptor(readFileSync(new URL('datapackage.json', folder), 'utf8'));
  const files = descriptor.resources.filter(({ path }) => path.endsWith('.csv'));
  return {
    descriptor,
    tables: new Map(files.map(({ name, path }) => [name, [...csvParse(readFileSync(new URL(path, folder), 'utf8'))]])),
  };
}
