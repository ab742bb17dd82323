import type { FigureView } from '../../../core/figure/figure.ts';
import type { SankeyData } from '../dataset.ts';
import type { SankeyOptions } from '../options.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { describeImports } from './describe.ts';
import { importItems } from './items.ts';
import { importFlows } from './model.ts';
import { importsSpec } from './spec.ts';

/** Which countries supply the United States with which rare earths. */
export const usImports: FigureView<SankeyData, SankeyOptions> = {
  id: 'us-imports',
  dataset: () => 'us-imports',
  variants: [{ edition: '2025' }],
  label: (locale) => sankeyMessages(locale).imports.tab,
  describe: (data, { locale, options }) => describeImports(importFlows(data, options), locale),
  spec: (data, { locale, options }, target) => importsSpec(importFlows(data, options), locale, target),
  items: (data, { locale, options }) => ({ items: importItems(importFlows(data, options), locale) }),
};
