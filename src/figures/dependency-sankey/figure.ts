import { defineFigure } from '../../core/figure.ts';
import { endUses } from './end-uses/view.ts';
import { sankeyOptions } from './options.ts';
import { parseSankeyData } from './parse.ts';
import { supplyChain } from './supply-chain/view.ts';
import { usImports } from './us-imports/view.ts';

/** Where do rare earths flow, and who depends on whom? */
export const dependencySankey = defineFigure({
  tag: 'dependency-sankey',
  views: [usImports, supplyChain, endUses],
  options: sankeyOptions,
  datasets: ['us-imports', 'supply-chain-links', 'stage-shares', 'elements', 'element-uses', 'sources'],
  parse: parseSankeyData,
});
