/** The example files, which this project made in the form of the files of the USGS, and the datasets as they are. */
import { readFileSync } from 'node:fs';
import { csvParseRows } from 'd3-dsv';
import { readDataset, type DatasetName, type DatasetTable } from '../../../src/build/facts/dataset-table.ts';
import { ImportError } from '../../../src/build/facts/import-error.ts';
import { readCells } from '../../../src/build/facts/read-cells.ts';
import { readUsgsTable } from '../../../src/build/facts/usgs-layout.ts';
import type { Cells, UsgsTable } from '../../../src/build/facts/usgs-table.ts';

export const EXAMPLES = 'tests/build/facts/examples/';

/** The edition 2026 with the bundled figures: one row for each figure, Windows-1252. */
export const LONG = 'mcs2026-commodities.csv';
/** An invented edition 2027 in the same form. */
export const NEXT = 'mcs2027-commodities.csv';
/** The same as a workbook, with a worksheet and a title before the rows. */
export const WORKBOOK = 'mcs2027-commodities.xlsx';
/** The edition 2025 with the bundled figures: one row for each country, all commodities, UTF-8 with a byte order mark. */
export const WIDE = 'mcs2025-world-data.csv';
/** An invented edition 2024: one row for each country, rare earths alone. */
export const SINGLE = 'mcs2024-rare-earths-world.csv';

/** The cells of an example, or of its only worksheet with a header. */
export async function cellsOf(name: string): Promise<string[][]> {
  const worksheets = await readCells(readFileSync(EXAMPLES + name), name);
  return worksheets.at(-1)!.map((row) => [...row]);
}

/** The cells of CSV text. */
export const cells = (text: string): Cells => csvParseRows(text);

/** Reads an example, changed or not. */
export async function tableOf(name: string, change: (rows: string[][]) => void = () => undefined): Promise<UsgsTable> {
  const rows = await cellsOf(name);
  change(rows);
  return readUsgsTable(rows, null);
}

/** The first row with all of these cells. */
export function rowWith(rows: readonly string[][], ...values: readonly string[]): string[] {
  const row = rows.find((one) => values.every((value) => one.includes(value)));
  if (!row) throw new Error(`No row has ${values.join(', ')}.`);
  return row;
}

/** Replaces a cell of the first row that has it and the other values. */
export function replaceCell(rows: readonly string[][], old: string, now: string, ...values: readonly string[]): void {
  const row = rowWith(rows, old, ...values);
  row[row.indexOf(old)] = now;
}

/** The message of the error that reading throws. */
export async function objection(read: () => unknown): Promise<string> {
  try {
    await read();
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
  throw new Error('Nothing was objected.');
}

const read = (name: DatasetName): DatasetTable => readDataset(name, readFileSync(`datasets/${name}.csv`, 'utf8'));

/** The bundled datasets. */
export const bundled: Readonly<Record<DatasetName, DatasetTable>> = {
  'mine-production': read('mine-production'),
  reserves: read('reserves'),
  'mining-shares': read('mining-shares'),
};
