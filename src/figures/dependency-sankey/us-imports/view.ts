import type { FigureView } from '../../../core/figure/figure.ts';
import type { SankeyData } from '../dataset.ts';
import type { SankeyOptions } from '../options.ts';
import { wordsIn } from '../i18n/sankey.ts';
import { describeImports } from './describe.ts';
import { importMarks } from './items.ts';
import { importFlows } from './model.ts';
import { importsSpec } from './spec.ts';

/** Which countries supply the United States with which rare earths. */
export const usImports: FigureView<SankeyData, SankeyOptions> = {
  id: 'us-imports',
  dataset: () => 'us-imports',
  variants: [{ edition: '2025' }],
  label: (locale) => wordsIn(locale).imports.tab,
  describe: (data, { locale, options }) => describeImports(importFlows(data, options), locale),
  spec: (data, { locale, options }, sheet) => importsSpec(importFlows(data, options), locale, sheet),
  marks: (data, { locale, options }) => ({ marks: importMarks(importFlows(data, options), locale) }),
};
