import { oneOf } from '../../core/figure/options.ts';
import type { OptionValues } from '../../core/figure/options.ts';

export const sankeyOptions = {
  /** USGS edition of the import shares. */
  edition: oneOf('edition', ['2025', '2026'], '2026'),
};

export type SankeyOptions = OptionValues<typeof sankeyOptions>;
