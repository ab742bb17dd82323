import { PAGE_TABLES } from '../../core/data/rows/settings.ts';
import { defineFigure } from '../../core/figure/figure.ts';
import { parseSankeyData, SANKEY_SCHEMAS } from './parse.ts';
import { drawing } from './drawing.ts';

/** Where rare earths flow, and who depends on whom. */
export const dependencySankey = defineFigure({
  ...drawing,
  datasets: Object.keys(SANKEY_SCHEMAS).filter((name) => !PAGE_TABLES.includes(name)),
  schemas: SANKEY_SCHEMAS,
  parse: parseSankeyData,
});
