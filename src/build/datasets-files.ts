import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { datasetSchema, PAGE_RESOURCES, rowSchemas } from './dataset-schemas.ts';
import { DATASETS, readDescriptor } from '../node/descriptor.ts';
import { publishLatest } from './publish-latest.ts';
import type { WriteFile } from './write-file.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Copies the datasets with their descriptor, and writes each as JSON with the JSON Schema for custom data. Values remain
 * texts, as in the CSV.
 */
export async function publishDatasets(write: WriteFile): Promise<void> {
  const read = (file: string): Promise<string> => readFile(new URL(file, DATASETS), 'utf8');
  const schemas = rowSchemas();
  for (const resource of readDescriptor().resources) {
    const { name, path } = resource;
    const text = await read(path);
    await write(`datasets/${path}`, text);
    if (path.endsWith('.csv')) await write(`datasets/${name}.json`, json([...csvParse(text)]));
  }
  for (const resource of [...readDescriptor().resources, ...PAGE_RESOURCES]) {
    const schema = schemas.get(resource.name);
    if (schema) await write(`datasets/${resource.name}.schema.json`, json(datasetSchema(schema, resource)));
  }
  await write('datasets/datapackage.json', await read('datapackage.json'));
  await publishLatest(write);
}
