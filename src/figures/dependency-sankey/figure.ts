import { PAGE_TABLES } from '../../core/data/rows/settings.ts';
import { defineFigure } from '../../core/figure/figure.ts';
import { endUses } from './end-uses/view.ts';
import { sankeyOptions } from './options.ts';
import { parseSankeyData, SANKEY_SCHEMAS } from './parse.ts';
import { supplyChain } from './supply-chain/view.ts';
import { usImports } from './us-imports/view.ts';

/** Where rare earths flow, and who depends on whom. */
export const dependencySankey = defineFigure({
  tag: 'dependency-sankey',
  views: [usImports, supplyChain, endUses],
  options: sankeyOptions,
  datasets: Object.keys(SANKEY_SCHEMAS).filter((name) => !PAGE_TABLES.includes(name)),
  schemas: SANKEY_SCHEMAS,
  parse: parseSankeyData,
});
