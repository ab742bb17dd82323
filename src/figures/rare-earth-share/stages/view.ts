import type { FigureView } from '../../../core/figure/figure.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { describeStages } from './describe.ts';
import { stagesItems } from './items.ts';
import { stageRows } from './model.ts';
import { stagesSpec } from './spec.ts';
import { stagesMessages } from '../i18n/stages.ts';

/** China's share of each step, as 100 % bars in the order of the chain. */
export const stages: FigureView<ShareData, ShareOptions> = {
  id: 'stages',
  dataset: () => 'stage-shares',
  variants: [{ edition: '2025' }],
  label: (locale) => stagesMessages(locale).tab,
  describe: (data, { locale, options }) => describeStages(stageRows(data, options), locale),
  items: (data, { locale, options }) => stagesItems(stageRows(data, options), data.sources, locale),
  spec: (data, { locale, options }, target) => stagesSpec(stageRows(data, options), locale, target),
};
