import type { FigureView } from '../../../core/figure/figure.ts';
import type { SankeyData } from '../dataset.ts';
import type { SankeyOptions } from '../options.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { describeUses } from './describe.ts';
import { usesItems } from './items.ts';
import { layOutUses, type UsesLayout } from './layout.ts';
import { useGraph, type UseGraph } from './model.ts';
import { usesSpec } from './spec.ts';

/** Which elements or other materials go into which uses, with or without their shares. */
export const endUses: FigureView<SankeyData, SankeyOptions, UseGraph, UsesLayout> = {
  id: 'end-uses',
  dataset: () => 'element-uses',
  beside: ['elements'],
  label: (locale) => sankeyMessages(locale).uses.tab,
  model: useGraph,
  describe: describeUses,
  items: usesItems,
  layout: layOutUses,
  spec: usesSpec,
  // Shares, in a matrix and in a list; and a single material, which is a list without shares.
  samples: (data) => [
    { ...data, uses: data.uses.map((link, index) => ({ ...link, share: index })) },
    { ...data, uses: data.uses.filter(({ symbol }) => symbol === data.uses[0]?.symbol) },
  ],
};
