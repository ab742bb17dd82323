import { csvFormat, csvParse } from 'd3-dsv';
import { quoted } from '../../node/render-error.ts';
import { ImportError } from './import-error.ts';

/** The fields of each dataset that an edition changes, as the import fills them in. */
const FIELDS = {
  'mine-production': ['series', 'edition', 'year', 'country', 'tonnes_reo', 'qualifier', 'flag', 'source_id', 'note'],
  reserves: ['edition', 'country', 'tonnes_reo', 'lower_bound', 'flag', 'source_id', 'note'],
  'mining-shares': [
    ...['year', 'china_tonnes_reo', 'world_tonnes_reo', 'usa_tonnes_reo', 'china_share_pct', 'usa_share_pct'],
    ...['basis', 'qualifier', 'flag', 'source_ids', 'note'],
  ],
} as const;

export type DatasetName = keyof typeof FIELDS;

/** The fields that identify a row of a dataset, as in `datapackage.json`. */
export const KEYS: Readonly<Record<DatasetName, readonly string[]>> = {
  'mine-production': ['series', 'year', 'country'],
  reserves: ['edition', 'country'],
  'mining-shares': ['year'],
};

/** A row as texts by field. */
export type Row = Readonly<Record<string, string>>;

/** The rows of a CSV file with its columns in order. */
export interface DatasetTable {
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

/** The key of a row as in `corrections.json`. */
export const keyOf = (dataset: DatasetName, row: Row): string =>
  KEYS[dataset].map((field) => row[field] ?? '').join('/');

/**
 * Reads the CSV file of a dataset.
 *
 * @throws {ImportError} if a field that the import fills in is missing.
 */
export function readDataset(dataset: DatasetName, text: string): DatasetTable {
  const rows = csvParse(text);
  const { columns } = rows;
  const missing = FIELDS[dataset].find((field) => !columns.includes(field));
  if (missing !== undefined)
    throw new ImportError(
      `${dataset}.csv has no column ${quoted(missing)}, which the import fills in. If the dataset has changed, change FIELDS in ` +
        'src/build/facts/dataset-table.ts.',
    );
  return { columns, rows: [...rows] };
}

/** A dataset as its CSV file. */
export const datasetText = ({ columns, rows }: DatasetTable): string => `${csvFormat([...rows], [...columns])}\n`;
