import type { FigureView } from '../../../core/figure/figure.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { describeStages } from './describe.ts';
import { stagesItems } from './items.ts';
import { layOutStages, type Layout } from './layout.ts';
import { stagesOf, type Stages } from './model.ts';
import { stagesSpec } from './spec.ts';
import { stagesMessages } from '../i18n/stages.ts';

/** China's share of each step, as 100 % bars in the order of the chain. */
export const stages: FigureView<ShareData, ShareOptions, Stages, Layout> = {
  id: 'stages',
  dataset: () => 'stage-shares',
  variants: [{ edition: '2025' }],
  label: (locale) => stagesMessages(locale).tab,
  model: stagesOf,
  describe: describeStages,
  items: stagesItems,
  layout: layOutStages,
  spec: stagesSpec,
};
