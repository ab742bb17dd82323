import type { FigureView } from '../../../core/figure/figure.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { describeTrend } from './describe.ts';
import { trendItems } from './items.ts';
import { layOutTrend, type Layout } from './layout.ts';
import { trendOf, type Trend } from './model.ts';
import { trendSpec } from './spec.ts';
import { trendMessages } from '../i18n/trend.ts';

/** The years with the first span of quota years alone: the explanation of one span is beside its band. */
function withOneQuotaSpan(data: ShareData): ShareData {
  const [first] = trendOf(data, { measure: 'share', edition: '2026' }).quota;
  return { ...data, miningYears: data.miningYears.filter(({ year }) => !first || year <= first[1] + 1) };
}

/** China, the United States and the rest of the world since 1995, in per cent or in tonnes. */
export const trend: FigureView<ShareData, ShareOptions, Trend, Layout> = {
  id: 'trend',
  dataset: ({ measure }) => (measure === 'share' ? 'mining-shares' : 'mine-production'),
  variants: [{ measure: 'tonnes' }],
  samples: (data) => [withOneQuotaSpan(data)],
  label: (locale) => trendMessages(locale).tab,
  model: trendOf,
  describe: describeTrend,
  items: trendItems,
  layout: layOutTrend,
  spec: trendSpec,
};
