import { isoDate, oneOf, someOf, type OptionValues } from '../../core/figure/options.ts';
import { ACTORS, KINDS } from './rows/events.ts';

export const timelineOptions = {
  /** Which events: those of the article with the three it leaves out, the story's core, or all. */
  scope: oneOf('scope', ['article', 'core', 'full']),
  /** First day shown; null is no bound. */
  from: isoDate('from'),
  /** Last day shown; null is no bound. */
  to: isoDate('to'),
  /** Who acted; empty is everybody. */
  actor: someOf('actor', ACTORS),
  /** What was done; empty is everything. */
  kind: someOf('kind', KINDS),
};

export type TimelineOptions = OptionValues<typeof timelineOptions>;
