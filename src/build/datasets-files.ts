import { readFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { datasetSchema, rowSchemas } from './dataset-schemas.ts';
import { DATASETS, readDescriptor } from '../node/descriptor.ts';
import type { WriteFile } from './write-file.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Copies the datasets as CSV with their descriptor, and writes each as JSON with the JSON Schema for custom data.
 * Values remain texts, as in the CSV.
 */
export async function publishDatasets(write: WriteFile): Promise<void> {
  const read = (file: string): Promise<string> => readFile(new URL(file, DATASETS), 'utf8');
  const schemas = rowSchemas();
  for (const resource of readDescriptor().resources) {
    const { name, path } = resource;
    const csv = await read(path);
    await write(`datasets/${path}`, csv);
    await write(`datasets/${name}.json`, json([...csvParse(csv)]));
    const schema = schemas.get(name);
    if (schema) await write(`datasets/${name}.schema.json`, json(datasetSchema(schema, resource)));
  }
  await write('datasets/datapackage.json', await read('datapackage.json'));
  await write('corrections.json', await read('corrections.json'));
}
