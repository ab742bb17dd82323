import { FLAGS, type Flag, type RawTables } from '../../core/figure.ts';
import { COUNTRIES, type Country } from '../../core/names.ts';
import { readRows } from '../../core/raw-row.ts';
import { parseSources, type Sources } from '../../core/source.ts';

/** Steps of the chain, in its order. */
export const STAGES = ['mining', 'refining', 'heavy-separation', 'metal', 'magnets'] as const;
export type Stage = (typeof STAGES)[number];

const SCOPES = ['all', 'magnet', 'heavy', 'ndfeb', 'article', 'sintered-magnets'] as const;
export type Scope = (typeof SCOPES)[number];

/** A country's share of one step. */
export interface StageShare {
  readonly stage: Stage;
  /** What is counted; `article` is the article's own number, which names neither year nor source. */
  readonly scope: Scope;
  /** USGS edition, where the row comes from one. */
  readonly edition: string;
  readonly country: Country;
  readonly year: number | null;
  /** Per cent of the step's world total. */
  readonly share: number;
  readonly qualifier: string;
  readonly flag: Flag;
  readonly source: string;
}

export interface ShareData {
  readonly stageShares: readonly StageShare[];
  readonly sources: Sources;
}

const parseStageShares = (tables: RawTables): StageShare[] =>
  readRows('stage-shares', tables['stage-shares'], (row) => ({
    stage: row.oneOf('stage', STAGES),
    scope: row.oneOf('scope', SCOPES),
    edition: row.text('edition'),
    country: row.oneOf('country', COUNTRIES),
    year: row.maybeNumber('year', 1900, 2100),
    share: row.number('share_pct', 0, 100),
    qualifier: row.text('qualifier'),
    flag: row.oneOf('flag', FLAGS),
    source: row.requiredText('source_id'),
  }));

export const parseShareData = (tables: RawTables): ShareData => ({
  stageShares: parseStageShares(tables),
  sources: parseSources(tables['sources']),
});
