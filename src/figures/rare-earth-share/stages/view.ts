import type { FigureView } from '../../../core/figure/figure.ts';
import type { StageShare } from '../../../core/data/rows/stage-shares.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { describeStages } from './describe.ts';
import { stagesItems } from './items.ts';
import { layOutStages, type Layout } from './layout.ts';
import { stagesOf, type Stages } from './model.ts';
import { stagesSpec } from './spec.ts';
import { stagesMessages } from '../i18n/stages.ts';

/** The subject's share of each stage, as 100 % bars in the order of the chain. */
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
  // Two bars, which are evenly spaced at any width; shares that are too small for their labels; and outlined ones.
  samples(data) {
    const two = data.stageShares.filter(({ stage }) => stage === 'mining' || stage === 'refining');
    const small = (rows: readonly StageShare[]) => rows.map((row) => ({ ...row, share: row.share / 100 }));
    const past = two.map((row): StageShare => ({ ...row, qualifier: 'until' }));
    return [two, small(data.stageShares), small(two), past].map((stageShares) => ({ ...data, stageShares }));
  },
};
