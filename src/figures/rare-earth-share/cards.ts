import { cardFrom, type FigureCards } from '../../core/figure/card.ts';
import { countriesCard } from './countries/card.ts';
import { countries } from './countries/view.ts';
import type { ShareData } from './dataset.ts';
import type { ShareOptions } from './options.ts';
import { stagesCard } from './stages/card.ts';
import { stages } from './stages/view.ts';
import { trendCard } from './trend/card.ts';
import { trend } from './trend/view.ts';

/** The cards of the views. */
export const shareCards: FigureCards<ShareData, ShareOptions> = {
  [stages.id]: cardFrom(stages, stagesCard),
  [trend.id]: cardFrom(trend, trendCard),
  [countries.id]: cardFrom(countries, countriesCard),
};
