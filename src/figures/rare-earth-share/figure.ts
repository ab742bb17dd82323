import { defineFigure } from '../../core/figure/figure.ts';
import { parseShareData, SHARE_SCHEMAS } from './dataset.ts';
import { shareOptions } from './options.ts';
import { countries } from './countries/view.ts';
import { stages } from './stages/view.ts';
import { trend } from './trend/view.ts';

/** How much of each step of the chain is China's? */
export const rareEarthShare = defineFigure({
  tag: 'rare-earth-share',
  views: [stages, trend, countries],
  options: shareOptions,
  datasets: Object.keys(SHARE_SCHEMAS),
  schemas: SHARE_SCHEMAS,
  parse: parseShareData,
});
