import type { Figure } from '../core/figure/figure.ts';
import { dependencySankey } from './dependency-sankey/figure.ts';
import { exportControlTimeline } from './export-control-timeline/figure.ts';
import { rareEarthShare } from './rare-earth-share/figure.ts';

/**
 * All figures, in the order in which they are listed. Node, the build and the tests go through this list. A page’s
 * scripts never import it, because each has the element of one figure.
 */
export const FIGURES: readonly Figure[] = [rareEarthShare, exportControlTimeline, dependencySankey];
