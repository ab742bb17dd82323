import fc from 'fast-check';
import { exportControlTimeline } from '../../../src/figures/export-control-timeline/figure.ts';
import { readTables } from '../../../src/node/datasets.ts';
import type { FigureCases } from '../figure-cases.ts';
import { requiredLabels } from './required-labels.ts';

const bundled = readTables(exportControlTimeline.datasets);

const someEvents = fc
  .tuple(fc.subarray([...(bundled['events'] ?? [])], { minLength: 1 }), fc.constantFrom('article', 'core', 'full'))
  .map(([events, scope]) => ({ tables: { ...bundled, events }, options: { scope }, reported: [] }));

export const cases: FigureCases = {
  requiredLabels,
  leastRows: [
    {
      view: 'events',
      tables: {
        events: [{ id: 'talks', date: '2030-02-03', actor: 'both', kind: 'negotiation', title: 'Talks in Busan' }],
      },
      seen: 'Talks in Busan',
    },
    { view: 'elements', tables: { elements: [{ symbol: 'Dy', controlled_from: '2030-02-03' }] }, seen: 'Dy' },
  ],
  citingRows: [
    {
      view: 'events',
      tables: {
        events: [
          {
            id: '2025-inauguration',
            date: '2025-01-20',
            actor: 'us',
            kind: 'statement',
            in_article: 'yes',
            title: 'An inauguration',
            source_ids: 'general',
          },
        ],
      },
      keys: { source: 'general', item: '2025-inauguration' },
    },
    {
      view: 'elements',
      tables: { elements: [{ symbol: 'Sm', controlled_from: '2025-04-04', source_ids: 'mofcom-18-2025' }] },
      keys: { source: 'mofcom-18-2025', item: 'Sm' },
    },
  ],
  randomRows: exportControlTimeline.views.map(({ id }) => ({ name: id, view: id, rows: someEvents })),
};
