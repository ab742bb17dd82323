import { endUses } from './end-uses/view.ts';
import { supplyChain } from './supply-chain/view.ts';
import { usImports } from './us-imports/view.ts';
import { sankeyOptions } from './options.ts';

/** What the figure draws parsed rows with. Reading rows is in `figure.ts`, since bundled rows are sent parsed. */
export const drawing = {
  tag: 'dependency-sankey',
  views: [usImports, supplyChain, endUses],
  options: sankeyOptions,
} as const;
