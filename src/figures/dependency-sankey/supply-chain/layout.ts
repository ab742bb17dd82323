import type { Locale } from '../../../core/i18n/locale.ts';
import { across, fitsAcross } from './across.ts';
import { down } from './down.ts';
import type { ChainFlows } from './model.ts';
import type { ChainLayout } from './place-chain.ts';

/** Below this width, in px, the chain runs from top to bottom. */
const ACROSS = 475;

/** Lays out the chain: in columns, or in bars from top to bottom on a phone and where the columns do not fit. */
export const layOutChain = (flows: ChainFlows, locale: Locale, width: number): ChainLayout =>
  width < ACROSS || !fitsAcross(flows, width) ? down(flows, locale, width) : across(flows, locale, width);
