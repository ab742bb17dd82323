import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';
import { datasetSchema, rowSchemas } from './dataset-schemas.ts';
import { DATASETS, readDescriptor } from '../node/descriptor.ts';

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Copies the datasets as CSV with their descriptor, and writes each as JSON with the JSON Schema for custom data.
 * Values remain texts, as in the CSV.
 */
export async function publishDatasets(dist: URL): Promise<void> {
  const folder = new URL('datasets/', dist);
  await mkdir(folder, { recursive: true });
  const schemas = rowSchemas();
  for (const resource of readDescriptor().resources) {
    const { name, path } = resource;
    await cp(new URL(path, DATASETS), new URL(path, folder));
    const rows = [...csvParse(await readFile(new URL(path, DATASETS), 'utf8'))];
    await writeFile(new URL(`${name}.json`, folder), json(rows));
    const schema = schemas.get(name);
    if (schema) await writeFile(new URL(`${name}.schema.json`, folder), json(datasetSchema(schema, resource)));
  }
  await cp(new URL('datapackage.json', DATASETS), new URL('datapackage.json', folder));
  await cp(new URL('corrections.json', DATASETS), new URL('corrections.json', dist));
}
