import { isoDate, oneOf, someOf, text, type OptionValues } from '../../core/figure/options.ts';
import { ACTORS, KINDS } from './rows/events.ts';

export const timelineOptions = {
  /** Which events: those of the article and five that it leaves out, the core ones, or all. */
  scope: oneOf('scope', ['article', 'core', 'full']),
  /** First day shown; null means no bound. */
  from: isoDate('from'),
  /** Last day shown; null means no bound. */
  to: isoDate('to'),
  /** Who acted; empty means everybody. */
  actor: someOf('actor', ACTORS),
  /** What was done; empty means everything. */
  kind: someOf('kind', KINDS),
  /** Whom the accent colour and the sentences are about; null means China, or else the rows' own. */
  subject: text('subject'),
  /** What is controlled: an id, a symbol or a name; null means what the rows say. */
  material: text('material'),
};

export type TimelineOptions = OptionValues<typeof timelineOptions>;
