import type { FigureView } from '../../../core/figure/figure.ts';
import type { SankeyData } from '../dataset.ts';
import type { SankeyOptions } from '../options.ts';
import { wordsIn } from '../i18n/sankey.ts';
import { describeChain } from './describe.ts';
import { chainMarks } from './items.ts';
import { chainFlows } from './model.ts';
import { chainSpec } from './spec.ts';

/** China's growing share from mine to magnet, with inferred links between the published totals. */
export const supplyChain: FigureView<SankeyData, SankeyOptions> = {
  id: 'supply-chain',
  dataset: () => 'supply-chain-links',
  label: (locale) => wordsIn(locale).chain.tab,
  describe: (data, { locale }) => describeChain(chainFlows(data), locale),
  spec: (data, { locale }, sheet) => chainSpec(chainFlows(data), locale, sheet),
  marks: (data, { locale }) => ({ marks: chainMarks(chainFlows(data), locale) }),
};
