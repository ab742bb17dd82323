import { cardFrom, type FigureCards } from '../../core/figure/card.ts';
import type { SankeyData } from './dataset.ts';
import { usesCard } from './end-uses/card.ts';
import { endUses } from './end-uses/view.ts';
import type { SankeyOptions } from './options.ts';
import { chainCard } from './supply-chain/card.ts';
import { supplyChain } from './supply-chain/view.ts';
import { importsCard } from './us-imports/card.ts';
import { usImports } from './us-imports/view.ts';

/** The cards of the views. */
export const sankeyCards: FigureCards<SankeyData, SankeyOptions> = {
  [usImports.id]: cardFrom(usImports, importsCard),
  [supplyChain.id]: cardFrom(supplyChain, chainCard),
  [endUses.id]: cardFrom(endUses, usesCard),
};
