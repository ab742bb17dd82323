import { bundle, load } from '#pictures/dependency-sankey';
import { FigureElement, type FigureContent } from '../../element/figure-element.ts';
import { optionProperties } from '../../element/options/option-properties.ts';
import { sankeyOptions, type SankeyOptions } from './options.ts';

/**
 * Where rare earths flow, and who depends on whom.
 *
 * Views: `us-imports` (default), `supply-chain`, `end-uses`.
 * @tag dependency-sankey
 */
export class DependencySankeyElement extends FigureElement {
  static override readonly content: FigureContent = {
    bundle,
    load,
    options: sankeyOptions,
    live: () => import('./live.ts'),
  };
  static override properties = optionProperties(sankeyOptions);

  /** The view shown; `imports` is another name of `us-imports`. `__Default value:__` `us-imports` */
  declare view: 'us-imports' | 'imports' | 'supply-chain' | 'end-uses';
  /** USGS edition of `us-imports`. `__Default value:__` `2026` */
  declare edition: SankeyOptions['edition'];
  /**
   * Country or party that the accent colour, the title and the sentences are about: a code such as `CHN`, or a name as in
   * the rows. `__Default value:__` China if the rows have it, else the largest
   */
  declare subject: SankeyOptions['subject'];
  /** Material that the rows are about, such as `Ga`, `gallium` or any text. `__Default value:__` as in the rows */
  declare material: SankeyOptions['material'];
  /** Country whose imports the rows are about, as a code or a name. `__Default value:__` as in the rows, else none is named */
  declare importer: SankeyOptions['importer'];
}
