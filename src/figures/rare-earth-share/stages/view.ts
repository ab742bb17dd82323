import type { FigureView } from '../../../core/figure/figure.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { describeStages } from './describe.ts';
import { stagesMarks } from './items.ts';
import { stageRows } from './model.ts';
import { stagesSpec } from './spec.ts';
import { stagesWords } from '../i18n/stages.ts';

/** China's share of each step, as 100 % bars in the order of the chain. */
export const stages: FigureView<ShareData, ShareOptions> = {
  id: 'stages',
  dataset: () => 'stage-shares',
  variants: [{ edition: '2025' }],
  label: (locale) => stagesWords(locale).tab,
  describe: (data, { locale, options }) => describeStages(stageRows(data, options), locale),
  marks: (data, { locale, options }) => stagesMarks(stageRows(data, options), data.sources, locale),
  spec: (data, { locale, options }, sheet) => stagesSpec(stageRows(data, options), locale, sheet),
};
