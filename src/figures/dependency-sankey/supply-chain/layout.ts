import type { Locale } from '../../../core/i18n/locale.ts';
import { across } from './across.ts';
import { down } from './down.ts';
import type { ChainFlows } from './model.ts';
import type { ChainLayout } from './place-chain.ts';

/** Below this width, in px, the chain runs from top to bottom. */
const ACROSS = 475;

/** Lays out the chain: three columns, or on a phone three bars from top to bottom. */
export const layOutChain = (flows: ChainFlows, locale: Locale, width: number): ChainLayout =>
  width < ACROSS ? down(flows, locale, width) : across(flows, locale, width);
