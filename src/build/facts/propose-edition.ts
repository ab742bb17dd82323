import type { DatasetName, DatasetTable } from './dataset-table.ts';
import type { Proposal } from './merge-rows.ts';
import { proposeProduction } from './propose-production.ts';
import { proposeReserves } from './propose-reserves.ts';
import { proposeShares } from './propose-shares.ts';
import type { UsgsTable } from './usgs-table.ts';

/**
 * What an edition of the USGS changes in the datasets.
 *
 * @param tables - the datasets as they are.
 * @param source - id of the edition in `sources.csv`.
 */
export const proposeEdition = (
  table: UsgsTable,
  tables: Readonly<Record<DatasetName, DatasetTable>>,
  source: string,
): readonly Proposal[] => [
  proposeProduction(table, tables['mine-production'], source),
  proposeReserves(table, tables.reserves, source),
  proposeShares(table, tables['mining-shares'], source),
];
