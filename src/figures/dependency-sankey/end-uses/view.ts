import type { FigureView } from '../../../core/figure/figure.ts';
import type { SankeyData } from '../dataset.ts';
import type { SankeyOptions } from '../options.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { describeUses } from './describe.ts';
import { usesItems } from './items.ts';
import { useGraph } from './model.ts';
import { usesSpec } from './spec.ts';

/** Which elements are in which products, without amounts. */
export const endUses: FigureView<SankeyData, SankeyOptions> = {
  id: 'end-uses',
  dataset: () => 'element-uses',
  label: (locale) => sankeyMessages(locale).uses.tab,
  describe: (data, { locale }) => describeUses(useGraph(data), locale),
  spec: (data, { locale }, target) => usesSpec(useGraph(data), locale, target),
  items: (data, { locale }) => ({ items: usesItems(useGraph(data), locale) }),
};
