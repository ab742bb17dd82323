import type { FigureView } from '../../../core/figure/figure.ts';
import type { SankeyData } from '../dataset.ts';
import type { SankeyOptions } from '../options.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { describeChain } from './describe.ts';
import { chainItems } from './items.ts';
import { layOutChain } from './layout.ts';
import type { ChainLayout } from './place-chain.ts';
import { chainFlows, type ChainFlows } from './model.ts';
import { chainSpec } from './spec.ts';

/** The parties of each stage of a supply chain, with the links between them. */
export const supplyChain: FigureView<SankeyData, SankeyOptions, ChainFlows, ChainLayout> = {
  id: 'supply-chain',
  dataset: () => 'supply-chain-links',
  beside: ['stage-shares'],
  label: (locale) => sankeyMessages(locale).chain.tab,
  model: chainFlows,
  describe: describeChain,
  items: chainItems,
  layout: layOutChain,
  spec: chainSpec,
  // A chain with more stages than a phone has columns for.
  samples: ({ links, ...data }) => {
    const stages = ['a', 'b', 'c', 'd'];
    const long = stages
      .slice(1)
      .flatMap((to, index) => links.slice(0, 3).map((link) => ({ ...link, from: stages[index] ?? '', to })));
    return [{ ...data, totals: [], links: long }];
  },
};
