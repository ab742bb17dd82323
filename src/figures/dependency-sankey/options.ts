import { oneOf } from '../../core/options.ts';
import type { OptionValues } from '../../core/options.ts';

export const sankeyOptions = {
  /** USGS edition of the import shares. */
  edition: oneOf('edition', ['2025', '2026'], '2026'),
};

export type SankeyOptions = OptionValues<typeof sankeyOptions>;
