import type { FigureView } from '../../../core/figure/figure.ts';
import type { SankeyData } from '../dataset.ts';
import type { SankeyOptions } from '../options.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { describeImports } from './describe.ts';
import { importItems } from './items.ts';
import { layOutImports, type ImportLayout } from './layout.ts';
import { importFlows, type ImportFlows } from './model.ts';
import { importsSpec } from './spec.ts';

/** Which countries supply an importer with which materials: by the bundled rows, the United States with rare earths. */
export const usImports: FigureView<SankeyData, SankeyOptions, ImportFlows, ImportLayout> = {
  id: 'us-imports',
  aliases: ['imports'],
  dataset: () => 'us-imports',
  beside: ['elements'],
  variants: [{ edition: '2025' }],
  label: (locale) => sankeyMessages(locale).imports.tab,
  customLabel: (locale) => sankeyMessages(locale).imports.customTab,
  model: importFlows,
  describe: describeImports,
  items: importItems,
  layout: layOutImports,
  spec: importsSpec,
};
