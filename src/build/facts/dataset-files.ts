import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { csvParse } from 'd3-dsv';
import { readDataset, datasetText, type DatasetName, type DatasetTable } from './dataset-table.ts';
import { ImportError } from './import-error.ts';

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** @throws {ImportError} if the file can't be read. */
export async function readBytes(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new ImportError(`Cannot read ${file}: ${reasonOf(error)}.`);
  }
}

const readText = async (file: string): Promise<string> => new TextDecoder().decode(await readBytes(file));

/**
 * The datasets that an edition changes.
 *
 * @throws {ImportError} if one can't be read, or has no column for a field.
 */
export async function readDatasets(folder: string): Promise<Record<DatasetName, DatasetTable>> {
  const read = async (name: DatasetName) => readDataset(name, await readText(join(folder, `${name}.csv`)));
  return {
    'mine-production': await read('mine-production'),
    reserves: await read('reserves'),
    'mining-shares': await read('mining-shares'),
  };
}

/** @throws {ImportError} if the sources can't be read. */
export async function hasSource(folder: string, id: string): Promise<boolean> {
  const sources = csvParse(await readText(join(folder, 'sources.csv')));
  return sources.some((source) => source['id'] === id);
}

/**
 * Writes a dataset at once, so that the existing file stays until the new one is complete.
 *
 * @throws {ImportError} if it can't be written.
 */
export async function writeDataset(folder: string, name: DatasetName, table: DatasetTable): Promise<void> {
  const file = join(folder, `${name}.csv`);
  const beside = `${file}.${randomUUID()}.part`;
  try {
    await writeFile(beside, datasetText(table));
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw new ImportError(`Cannot write ${file}: ${reasonOf(error)}.`);
  }
}
