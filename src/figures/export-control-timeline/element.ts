import { bundle, load } from '#pictures/export-control-timeline';
import { FigureElement, type FigureContent } from '../../element/figure-element.ts';
import { optionProperties } from '../../element/options/option-properties.ts';
import { timelineOptions, type TimelineOptions } from './options.ts';

/**
 * Who tightened or eased what, and when.
 *
 * Views: `events` (default), `elements`.
 * @tag export-control-timeline
 */
export class ExportControlTimelineElement extends FigureElement {
  static override readonly content: FigureContent = {
    bundle,
    load,
    options: timelineOptions,
    live: () => import('./live.ts'),
  };
  static override properties = optionProperties(timelineOptions);

  /** The view shown. `__Default value:__` `events` */
  declare view: 'events' | 'elements';
  /** Which events are shown: those of the article, the core ones, or all. `__Default value:__` `article` */
  declare scope: TimelineOptions['scope'];
  /** First day shown, YYYY-MM-DD. `__Default value:__` none */
  declare from: TimelineOptions['from'];
  /** Last day shown, YYYY-MM-DD. `__Default value:__` none */
  declare to: TimelineOptions['to'];
  /** Whose events are shown, separated by spaces; of custom rows, with `_` for spaces. `__Default value:__` everybody's */
  declare actor: TimelineOptions['actor'];
  /** Kinds of events shown, separated by spaces; of custom rows, with `_` for spaces. `__Default value:__` all */
  declare kind: TimelineOptions['kind'];
  /**
   * Actor that the sentences are about, such as `china`, or a name as in the rows. `__Default value:__` China if the rows
   * have it, else the one with the most rows
   */
  declare subject: TimelineOptions['subject'];
  /** Material that is controlled, such as `Ga`, `gallium` or any text. `__Default value:__` as in the rows */
  declare material: TimelineOptions['material'];
}
