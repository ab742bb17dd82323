import { bundle, load } from '#pictures/rare-earth-share';
import { FigureElement, type FigureContent } from '../../element/figure-element.ts';
import { optionProperties } from '../../element/options/option-properties.ts';
import { shareOptions, type ShareOptions } from './options.ts';

/**
 * China's share of each step of the rare-earth chain.
 *
 * Views: `stages` (default), `trend`, `countries`.
 * @tag rare-earth-share
 */
export class RareEarthShareElement extends FigureElement {
  static override readonly content: FigureContent = {
    bundle,
    load,
    options: shareOptions,
    live: () => import('./live.ts'),
  };
  static override properties = optionProperties(shareOptions);

  /** The view shown. `__Default value:__` `stages` */
  declare view: 'stages' | 'trend' | 'countries';
  /** What `trend` shows. `__Default value:__` `share` */
  declare measure: ShareOptions['measure'];
  /** Year of `countries`, 2018 to 2025. `__Default value:__` the newest */
  declare year: ShareOptions['year'];
  /** USGS edition of mining and reserves. `__Default value:__` `2026` */
  declare edition: ShareOptions['edition'];
}
