import type { Locale } from '../../../core/i18n/locale.ts';
import { across } from './across.ts';
import { down } from './down.ts';
import type { ChainFlows } from './model.ts';
import type { ChainLayout } from './place-chain.ts';

/** Lays out the chain: in columns, or in bars from top to bottom where the columns do not fit. */
export const layOutChain = (flows: ChainFlows, locale: Locale, width: number): ChainLayout =>
  across(flows, locale, width) ?? down(flows, locale, width);
