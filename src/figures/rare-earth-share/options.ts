import { oneOf, text, wholeNumber } from '../../core/figure/options.ts';
import type { OptionValues } from '../../core/figure/options.ts';

export const shareOptions = {
  /** What `trend` shows. */
  measure: oneOf('measure', ['share', 'tonnes']),
  /** Year of `countries`; null means the newest of the edition. */
  year: wholeNumber('year', 2018, 2025),
  /** USGS edition of mining and reserves. */
  edition: oneOf('edition', ['2025', '2026'], '2026'),
  /** Whom the accent colour and the sentences are about; null means China, or else the largest. */
  subject: text('subject'),
  /** What is mined, refined or traded: an id, a symbol or a name; null means what the rows say. */
  material: text('material'),
  /** Unit of the field `value`; null means what the rows say. */
  unit: text('unit'),
};

export type ShareOptions = OptionValues<typeof shareOptions>;
