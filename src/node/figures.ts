import type { Figure } from '../core/figure/figure.ts';
import { dependencySankey } from '../figures/dependency-sankey/figure.ts';
import { exportControlTimeline } from '../figures/export-control-timeline/figure.ts';
import { rareEarthShare } from '../figures/rare-earth-share/figure.ts';

/** All figures. A new figure is added here. */
export const FIGURES: readonly Figure[] = [rareEarthShare, exportControlTimeline, dependencySankey];
