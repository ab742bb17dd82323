import type { FigureCases } from '../figure-cases.ts';
import { OWN_ROWS } from './custom-rows.ts';
import { requiredLabels } from './required-labels.ts';

export const cases: FigureCases = {
  requiredLabels,
  leastRows: [
    {
      view: 'stages',
      tables: { 'stage-shares': [{ stage: 'refining', country: 'CHN', year: '2030', share_pct: '83' }] },
      seen: '83%',
    },
    {
      view: 'trend',
      tables: {
        'mining-shares': [
          { year: '2029', china_share_pct: '61' },
          { year: '2030', china_share_pct: '57' },
        ],
      },
      seen: '57%',
    },
    {
      view: 'trend',
      options: { measure: 'tonnes' },
      tables: {
        'mine-production': [
          { country: 'CHN', year: '2029', tonnes_reo: '310000' },
          { country: 'CHN', year: '2030', tonnes_reo: '330000' },
        ],
      },
      seen: '330,000',
    },
    {
      view: 'countries',
      tables: { 'mine-production': [{ country: 'CHN', year: '2030', tonnes_reo: '330000' }] },
      seen: '330,000',
    },
  ],
  citingRows: [
    {
      view: 'stages',
      tables: {
        'stage-shares': [
          {
            stage: 'heavy-separation',
            country: 'CHN',
            year: 2023,
            share_pct: 99,
            qualifier: 'until',
            source_id: 'csis-2025-04',
          },
        ],
      },
      keys: { source: 'csis-2025-04', item: 'heavy-separation' },
    },
    {
      view: 'trend',
      tables: {
        'mining-shares': [2018, 2019, 2020, 2021].map((year) => ({
          year,
          china_share_pct: 60,
          basis: 'myb2022',
          source_ids: 'usgs-myb2022',
        })),
      },
      keys: { source: 'usgs-myb2022', series: 'myb2022', item: 'CHN' },
    },
    {
      view: 'countries',
      tables: {
        'mine-production': [
          { series: 'usgs-mcs2026', year: 2025, country: 'CHN', tonnes_reo: 9, source_id: 'usgs-mcs2026-ree' },
        ],
      },
      keys: { source: 'usgs-mcs2026-ree', series: 'usgs-mcs2026', item: 'CHN' },
    },
  ],
  randomRows: OWN_ROWS.map(([name, { id: view }, rows]) => ({ name, view, rows })),
};
