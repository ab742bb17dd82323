import { oneOf, wholeNumber } from '../../core/figure/options.ts';
import type { OptionValues } from '../../core/figure/options.ts';

export const shareOptions = {
  /** What `trend` shows. */
  measure: oneOf('measure', ['share', 'tonnes']),
  /** Year of `countries`; null means the newest of the edition. */
  year: wholeNumber('year', 2018, 2025),
  /** USGS edition of mining and reserves. */
  edition: oneOf('edition', ['2025', '2026'], '2026'),
};

export type ShareOptions = OptionValues<typeof shareOptions>;
