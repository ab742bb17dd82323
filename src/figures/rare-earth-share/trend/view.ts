import type { FigureView } from '../../../core/figure/figure.ts';
import type { ShareData } from '../dataset.ts';
import type { ShareOptions } from '../options.ts';
import { describeTrend } from './describe.ts';
import { trendMarks } from './items.ts';
import { trendOf } from './model.ts';
import { trendSpec } from './spec.ts';
import { trendWords } from '../i18n/trend.ts';

/** China, the United States and the rest of the world since 1995, in per cent or in tonnes. */
export const trend: FigureView<ShareData, ShareOptions> = {
  id: 'trend',
  dataset: ({ measure }) => (measure === 'share' ? 'mining-shares' : 'mine-production'),
  variants: [{ measure: 'tonnes' }],
  label: (locale) => trendWords(locale).tab,
  describe: (data, { locale, options }) => describeTrend(trendOf(data, options), data, locale),
  marks: (data, { locale, options }) => trendMarks(trendOf(data, options), data, locale),
  spec: (data, { locale, options }, sheet) => trendSpec(trendOf(data, options), locale, sheet),
};
