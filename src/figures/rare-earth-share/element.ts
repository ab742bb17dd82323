import { bundle, load } from '#pictures/rare-earth-share';
import { FigureElement, type FigureContent } from '../../element/figure-element.ts';
import { optionProperties } from '../../element/options/option-properties.ts';
import { shareOptions, type ShareOptions } from './options.ts';

/**
 * China’s share of each step of the rare-earth chain.
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
  /** What `trend` shows: China’s share, or tonnes. `__Default value:__` `share` */
  declare measure: ShareOptions['measure'];
  /** Year of `countries`, 2018 to 2025. `__Default value:__` the newest */
  declare year: ShareOptions['year'];
  /** USGS edition for mining and reserves. `__Default value:__` `2026` */
  declare edition: ShareOptions['edition'];
  /**
   * Country that the accent colour, the title and the sentences are about: a code such as `CHN`, or a name as in the
   * rows. `__Default value:__` China if the rows have it, else the largest
   */
  declare subject: ShareOptions['subject'];
  /** Material that the rows are about, such as `Ga`, `gallium` or any text. `__Default value:__` as in the rows */
  declare material: ShareOptions['material'];
  /** Unit of the field `value` of custom rows, such as `t`. `__Default value:__` as in the rows */
  declare unit: ShareOptions['unit'];
}
