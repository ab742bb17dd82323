import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { csvParse } from 'd3-dsv';

const DATASETS = new URL('../../datasets/', import.meta.url);

interface Resource {
  readonly name: string;
  readonly path: string;
}

/** Copies the datasets as CSV with their descriptor, and writes each as JSON too. Values stay texts, as in the CSV. */
export async function publishDatasets(dist: URL): Promise<void> {
  const folder = new URL('datasets/', dist);
  await mkdir(folder, { recursive: true });
  const descriptor = await readFile(new URL('datapackage.json', DATASETS), 'utf8');
  const { resources } = JSON.parse(descriptor) as { resources: readonly Resource[] };
  for (const { name, path } of resources) {
    await cp(new URL(path, DATASETS), new URL(path, folder));
    const rows = [...csvParse(await readFile(new URL(path, DATASETS), 'utf8'))];
    await writeFile(new URL(`${name}.json`, folder), `${JSON.stringify(rows, null, 1)}\n`);
  }
  await writeFile(new URL('datapackage.json', folder), descriptor);
  await cp(new URL('corrections.json', DATASETS), new URL('corrections.json', dist));
}
