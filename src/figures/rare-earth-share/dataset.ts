import type { RawTables } from '../../core/figure.ts';
import { parseSources, type Sources } from '../../core/source.ts';
import { refuseUnknownSources } from './rows/key.ts';
import { parseProduction, type Production } from './rows/mine-production.ts';
import { parseMiningYears, type MiningYear } from './rows/mining-shares.ts';
import { parseReserves, type Reserve } from './rows/reserves.ts';
import { parseStageShares, type StageShare } from './rows/stage-shares.ts';

/** The datasets of the figure, by the name of their file. */
export const SHARE_DATASETS = ['stage-shares', 'mining-shares', 'mine-production', 'reserves', 'sources'] as const;

export interface ShareData {
  readonly stageShares: readonly StageShare[];
  /** In order of years. */
  readonly miningYears: readonly MiningYear[];
  readonly production: readonly Production[];
  readonly reserves: readonly Reserve[];
  readonly sources: Sources;
}

/** Reads each dataset that is given; a view refuses to be drawn from too little. */
export function parseShareData(tables: RawTables): ShareData {
  const sources = parseSources(tables['sources']);
  const data = {
    stageShares: parseStageShares(tables),
    miningYears: parseMiningYears(tables),
    production: parseProduction(tables),
    reserves: parseReserves(tables),
    sources,
  };
  refuseUnknownSources('stage-shares', data.stageShares, 'source_id', ({ source }) => [source], sources);
  refuseUnknownSources('mining-shares', data.miningYears, 'source_ids', (row) => row.sources, sources);
  refuseUnknownSources('mine-production', data.production, 'source_id', ({ source }) => [source], sources);
  refuseUnknownSources('reserves', data.reserves, 'source_id', ({ source }) => [source], sources);
  return { ...data, miningYears: [...data.miningYears].sort((a, b) => a.year - b.year) };
}
