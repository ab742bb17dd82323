import type { FigureCases } from '../figure-cases.ts';
import { OWN_ROWS } from './custom-rows.ts';
import { requiredLabels } from './required-labels.ts';

const link = { source_stage: 'mine', source_party: 'CHN', target_stage: 'refine', target_party: 'CHN' };

export const cases: FigureCases = {
  requiredLabels,
  leastRows: [
    {
      view: 'us-imports',
      tables: { 'us-imports': [{ material: 'Dy', country: 'CHN', share_pct: '83' }] },
      seen: '83%',
    },
    { view: 'supply-chain', tables: { 'supply-chain-links': [{ ...link, value_pct: '83' }] }, seen: '83%' },
    { view: 'end-uses', tables: { 'element-uses': [{ symbol: 'Dy', use: 'ev' }] }, seen: 'Dysprosium' },
  ],
  citingRows: [
    {
      view: 'us-imports',
      tables: { 'us-imports': [{ material: 'Y', country: 'CHN', share_pct: 70, source_id: 'usgs-mcs2026-y' }] },
      keys: { source: 'usgs-mcs2026-y', item: 'CHN Y' },
    },
    {
      view: 'supply-chain',
      tables: { 'supply-chain-links': [{ ...link, value_pct: 60, source_id: 'iea-ree-2026' }] },
      keys: { source: 'iea-ree-2026', item: 'mine-CHN' },
    },
    {
      view: 'end-uses',
      tables: { 'element-uses': [{ symbol: 'Dy', use: 'fighter', source_id: 'usgs-mcs2026-hree' }] },
      keys: { source: 'usgs-mcs2026-hree', item: 'Dy fighter' },
    },
  ],
  randomRows: OWN_ROWS.map(([name, { id: view }, rows]) => ({ name, view, rows })),
};
