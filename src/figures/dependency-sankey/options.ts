import { oneOf, text } from '../../core/figure/options.ts';
import type { OptionValues } from '../../core/figure/options.ts';

export const sankeyOptions = {
  /** USGS edition of the import shares. */
  edition: oneOf('edition', ['2025', '2026'], '2026'),
  /** Whom the accent colour and the sentences are about; null means China, or else the largest. */
  subject: text('subject'),
  /** What is mined, refined or traded: an id, a symbol or a name; null means what the rows say. */
  material: text('material'),
  /** Country whose imports are shown; null means what the rows say, or else that none is named. */
  importer: text('importer'),
};

export type SankeyOptions = OptionValues<typeof sankeyOptions>;
