import type { FigureView } from '../../../core/figure/figure.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { describeTrend } from './describe.ts';
import { trendItems } from './items.ts';
import { layOutTrend, type Layout } from './layout.ts';
import { trendOf, type Trend } from './model.ts';
import { trendSpec } from './spec.ts';
import { trendMessages } from '../i18n/trend.ts';

/** Countries over the years, in per cent or as amounts; bundled: China, the United States and the rest since 1995. */
export const trend: FigureView<ShareData, ShareOptions, Trend, Layout> = {
  id: 'trend',
  dataset: ({ measure }) => (measure === 'share' ? 'mining-shares' : 'mine-production'),
  variants: [{ measure: 'tonnes' }],
  label: (locale) => trendMessages(locale).tab,
  model: trendOf,
  describe: describeTrend,
  items: trendItems,
  layout: layOutTrend,
  spec: trendSpec,
};
