import type { RawTables } from '../../core/figure.ts';
import { parseSources, type Sources } from '../../core/source.ts';
import { parseStageShares, type StageShare } from './rows/stage-shares.ts';

/** The datasets of the figure, by the name of their file. */
export const SHARE_DATASETS = ['stage-shares', 'sources'] as const;

export interface ShareData {
  readonly stageShares: readonly StageShare[];
  readonly sources: Sources;
}

/** Reads each dataset that is given; a view refuses to be drawn from too little. */
export const parseShareData = (tables: RawTables): ShareData => ({
  stageShares: parseStageShares(tables),
  sources: parseSources(tables['sources']),
});
