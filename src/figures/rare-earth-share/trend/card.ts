import type { CardOf, CardPoint } from '../../../core/figure/card.ts';
import { yearName } from '../facts.ts';
import { shareSmallMessages } from '../i18n/small.ts';
import { headlineOf } from './headline.ts';
import { peakDigits, shareDigits, valueLabel, wholeName } from './labels.ts';
import { doubtfulLow } from './line-layers.ts';
import type { TrendPoint } from './lines.ts';
import type { Trend } from './model.ts';

/** The line of the subject, with its highest and its newest value. */
export const trendCard: CardOf<Trend> = (trend, locale) => {
  const { lines, subject, peak, scale, years, measure, labels } = trend;
  const messages = shareSmallMessages(locale);
  const runs = lines.find(({ country }) => country === subject)?.runs ?? [];
  const last = runs.at(-1)?.at(-1);
  const digits = shareDigits(trend);
  const doubtful = new Set(
    doubtfulLow(trend)
      .slice(0, -1)
      .map(({ year }) => year),
  );
  const textOf = ({ year, value }: TrendPoint): string => {
    if (year === last?.year) return valueLabel(trend, locale, value, digits);
    return year === peak.year ? valueLabel(trend, locale, value, peakDigits(digits)) : '';
  };
  const pointOf = (point: TrendPoint): CardPoint => ({
    at: point.year,
    amount: point.value,
    text: textOf(point),
    time: yearName(point.year, locale),
    ...(doubtful.has(point.year) && { isDoubtful: true }),
  });
  return {
    caption: headlineOf(trend, locale).subtitle,
    shortTitle: messages[measure === 'share' ? 'share' : 'amount'](wholeName(subject, locale, labels)),
    sources: years.toReversed().flatMap((year) => year.sources.slice(0, 1)),
    visual: {
      kind: 'line',
      runs: runs.map((run) => run.map(pointOf)),
      scale: [scale[0] ?? 0, scale.at(-1) ?? 1],
      color: 'china',
    },
  };
};
