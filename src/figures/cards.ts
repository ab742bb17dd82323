import type { FigureCards } from '../core/figure/card.ts';
import { sankeyCards } from './dependency-sankey/cards.ts';
import { timelineCards } from './export-control-timeline/cards.ts';
import { shareCards } from './rare-earth-share/cards.ts';

/** The cards of all figures by their tags, for the build: no script of a page imports them. */
export const CARDS: Readonly<Record<string, FigureCards>> = {
  'rare-earth-share': shareCards,
  'export-control-timeline': timelineCards,
  'dependency-sankey': sankeyCards,
};
