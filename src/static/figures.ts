import type { Figure } from '../core/figure.ts';
import { rareEarthShare } from '../figures/rare-earth-share/figure.ts';

/** Every figure there is. A new one is added here. */
export const FIGURES: readonly Figure[] = [rareEarthShare];
