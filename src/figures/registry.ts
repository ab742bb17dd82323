import type { Figure } from '../core/figure/figure.ts';
import { dependencySankey } from './dependency-sankey/figure.ts';
import { exportControlTimeline } from './export-control-timeline/figure.ts';
import { rareEarthShare } from './rare-earth-share/figure.ts';

/**
 * All figures, in the order in which they are listed. Node, the build and the tests go through this list. Of a page’s
 * scripts, only the one that checks data in the embed builder imports it: each other has one figure.
 */
export const FIGURES: readonly Figure[] = [rareEarthShare, exportControlTimeline, dependencySankey];
