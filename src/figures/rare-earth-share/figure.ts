import { PAGE_TABLES } from '../../core/data/rows/settings.ts';
import { defineFigure } from '../../core/figure/figure.ts';
import { parseShareData, SHARE_SCHEMAS } from './dataset.ts';
import { shareOptions } from './options.ts';
import { countries } from './countries/view.ts';
import { stages } from './stages/view.ts';
import { trend } from './trend/view.ts';

/** China's share of each step of the rare-earth chain. */
export const rareEarthShare = defineFigure({
  tag: 'rare-earth-share',
  views: [stages, trend, countries],
  options: shareOptions,
  datasets: Object.keys(SHARE_SCHEMAS).filter((name) => !PAGE_TABLES.includes(name)),
  schemas: SHARE_SCHEMAS,
  parse: parseShareData,
});
