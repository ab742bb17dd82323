import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { prettyJson } from '../core/output/pretty-json.ts';
import { baseUrl } from '../node/base-url.ts';
import { croissant } from './croissant.ts';
import { datasetSchema, PAGE_RESOURCES, rowSchemas } from './dataset-schemas.ts';
import { DATASETS, readDescriptor } from '../node/descriptor.ts';
import { publishLatest } from './publish-latest.ts';
import type { WriteFile } from './write-file.ts';

const json = (value: unknown): string => `${prettyJson(value)}\n`;

/**
 * Copies the datasets with their descriptor, and writes each as JSON with the JSON Schema for custom data, and all as
 * Croissant metadata. Values remain texts, as in the CSV.
 */
export async function publishDatasets(write: WriteFile): Promise<void> {
  const read = (file: string): Promise<string> => readFile(new URL(file, DATASETS), 'utf8');
  const schemas = rowSchemas();
  const descriptor = readDescriptor();
  const contents = new Map<string, string>();
  for (const { name, path } of descriptor.resources) {
    const text = await read(path);
    contents.set(path, text);
    await write(`datasets/${path}`, text);
    if (path.endsWith('.csv')) await write(`datasets/${name}.json`, json([...csvParse(text)]));
  }
  for (const resource of [...descriptor.resources, ...PAGE_RESOURCES]) {
    const schema = schemas.get(resource.name);
    if (schema) await write(`datasets/${resource.name}.schema.json`, json(datasetSchema(schema, resource)));
  }
  await write('datasets/datapackage.json', json(JSON.parse(await read('datapackage.json'))));
  const metadata = croissant(descriptor, (path) => contents.get(path) ?? '', baseUrl());
  await write('datasets/croissant.json', json(metadata));
  await publishLatest(write);
}
