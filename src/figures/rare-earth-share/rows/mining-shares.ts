import { FLAGS, type Flag, type RawTables } from '../../../core/figure.ts';
import { readRows } from '../../../core/raw-row.ts';
import { refuseRepeats } from './key.ts';

/** One year of world mining: China, the United States and the world they are divided by. */
export interface MiningYear {
  readonly year: number;
  /** Tonnes of rare-earth oxide. */
  readonly chinaTonnes: number;
  readonly usaTonnes: number;
  readonly worldTonnes: number;
  /** Per cent of the world total. */
  readonly chinaShare: number;
  readonly usaShare: number;
  /** Publication that the row rests on; where it changes, the series breaks. */
  readonly basis: string;
  /** `quota`: China at its official quota; `estimate`: every figure is one. */
  readonly qualifier: '' | 'quota' | 'estimate';
  readonly flag: Flag;
  readonly sources: readonly string[];
}

export function parseMiningYears(tables: RawTables): readonly MiningYear[] {
  const rows = readRows('mining-shares', tables['mining-shares'], (row) => ({
    year: row.number('year', 1900, 2100),
    chinaTonnes: row.number('china_tonnes_reo'),
    usaTonnes: row.number('usa_tonnes_reo'),
    worldTonnes: row.number('world_tonnes_reo'),
    chinaShare: row.number('china_share_pct', 0, 100),
    usaShare: row.number('usa_share_pct', 0, 100),
    basis: row.requiredText('basis'),
    qualifier: row.oneOf('qualifier', ['', 'quota', 'estimate']),
    flag: row.oneOf('flag', FLAGS),
    sources: row.sources('source_ids'),
  }));
  return refuseRepeats('mining-shares', rows, ['year']);
}
