import { DataError } from '../../../core/data-error.ts';
import { FLAGS, type Flag, type RawTables } from '../../../core/figure.ts';
import { COUNTRIES, type Country } from '../../../core/names.ts';
import { readRows } from '../../../core/raw-row.ts';
import { refuseRepeats } from './key.ts';

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

/** Country rows may exceed the rounded world total they are divided by: up to 1.2 points in USGS's tables. */
const MOST_TOGETHER = 101.5;

function refuseMoreThanAll(rows: readonly StageShare[]): void {
  const sums = new Map<string, number>();
  rows.forEach(({ stage, scope, edition, year, share }, index) => {
    const group = [stage, scope, edition, year].join('/');
    const sum = (sums.get(group) ?? 0) + share;
    sums.set(group, sum);
    if (sum <= MOST_TOGETHER) return;
    const expected = `small enough for "${group}" to stay within ${String(MOST_TOGETHER)} per cent`;
    throw new DataError({
      dataset: 'stage-shares',
      row: index + 1,
      field: 'share_pct',
      value: String(share),
      expected,
    });
  });
}

export function parseStageShares(tables: RawTables): readonly StageShare[] {
  const rows = readRows('stage-shares', tables['stage-shares'], (row) => ({
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
  refuseRepeats('stage-shares', rows, ['stage', 'scope', 'edition', 'country', 'year']);
  refuseMoreThanAll(rows);
  return rows;
}
