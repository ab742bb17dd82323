import { PAGE_TABLES } from '../../core/data/rows/settings.ts';
import { defineFigure } from '../../core/figure/figure.ts';
import { parseShareData, SHARE_SCHEMAS } from './dataset.ts';
import { drawing } from './drawing.ts';

/** China's share of each step of the rare-earth chain. */
export const rareEarthShare = defineFigure({
  ...drawing,
  datasets: Object.keys(SHARE_SCHEMAS).filter((name) => !PAGE_TABLES.includes(name)),
  schemas: SHARE_SCHEMAS,
  parse: parseShareData,
});
