import type { Card, FigureCards } from '../core/figure/card.ts';
import type { FigureText } from '../core/figure/description.ts';
import type { Locale } from '../core/i18n/locale.ts';
import { sankeyCards } from './dependency-sankey/cards.ts';
import { timelineCards } from './export-control-timeline/cards.ts';
import { shareCards } from './rare-earth-share/cards.ts';

/** The cards of all figures by their tags, for the build: no script of a page imports them. */
export const CARDS: Readonly<Record<string, FigureCards>> = {
  'rare-earth-share': shareCards,
  'export-control-timeline': timelineCards,
  'dependency-sankey': sankeyCards,
};

/** The card of what a view has made of rows; of text alone where the view has none. */
export const cardOf = (tag: string, view: string, model: unknown, text: FigureText, locale: Locale): Card =>
  CARDS[tag]?.[view]?.ofModel(model, locale) ?? { caption: text.subtitle, visual: null };
