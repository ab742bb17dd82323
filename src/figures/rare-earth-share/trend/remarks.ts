/** Remarks in the plot, where they overlap neither lines nor other text. */
import type { Locale } from '../../../core/i18n/locale.ts';
import { textWidth, wrapText } from '../../../core/drawing/text.ts';
import { boxOf, isClear, REMARK_LINE, type Box, type PlacedLines } from './clearance.ts';
import type { Frame } from './frame.ts';
import { namedYears, valueLabel } from './labels.ts';
import type { Trend } from './model.ts';
import { trendMessages } from '../i18n/trend.ts';

/** One line around its middle. */
export interface Remark {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly text: string;
}

/** A remark around the middle of years. */
export interface IdleRemark extends Remark {
  readonly year: number;
}

/** Values halfway between the grid lines, as candidate positions for remarks. */
const betweenLines = (scale: readonly number[]): number[] =>
  scale.slice(1).map((value, index) => (value + (scale[index] ?? 0)) / 2);

/** The peak above its point, unless the plot is too narrow or the line of another country is there. */
export function peakOf(trend: Trend, { plot, x, y, otherLines }: Frame, locale: Locale): Remark | null {
  if (trend.measure === 'tonnes') return null;
  const { year, value } = trend.peak;
  const text = trendMessages(locale).peak({ value: valueLabel(trend, locale, value, 1), year });
  const half = textWidth(text) / 2 + 2;
  const min = plot.left - 10 + half;
  const max = plot.right - 8 - half;
  if (max < min) return null;
  const placed = { x: Math.min(max, Math.max(min, x.at(year))), y: y.at(value) - 10, text };
  return isClear(boxOf({ ...placed, lines: [text] }, 'center'), otherLines, []) ? placed : null;
}

/** Space between a band and the remark beside it, in px. */
export const BAND_GAP = 7;

/** What the band of quota years means. */
export const quotaText = ({ quota, labels }: Trend, locale: Locale): string =>
  trendMessages(locale).quota(namedYears(quota, locale, labels));

/** The remark on quota years beside its band, if it fits; otherwise it is in the list. */
export function quotaOf(trend: Trend, frame: Frame, taken: readonly Box[], locale: Locale): PlacedLines | null {
  const { plot, x, y, lines } = frame;
  const [first] = trend.quota.years;
  if (!first || trend.quota.years.length > 1) return null;
  const share = trend.measure === 'share';
  const right = x.at(first[0] - 0.5) - BAND_GAP;
  const availableWidth = right - plot.left - (share ? 8 : 90);
  if (availableWidth <= 90) return null;
  const text = wrapText(quotaText(trend, locale), availableWidth, { locale });
  const heights = betweenLines(trend.scale);
  // Shares are dense at both ends of their scale, tonnes at the lower end.
  const tried = share ? heights : heights.reverse();
  return (
    (share ? [tried[1], tried[2], tried[0], tried[3]] : tried)
      .map((value = 0) => ({ x: right, y: y.at(value) + 4 - ((text.length - 1) * REMARK_LINE) / 2, lines: text }))
      .find((placed) => isClear(boxOf(placed, 'right'), lines, taken)) ?? null
  );
}

/** The remark on years in which a country mined nothing, if it fits. */
export function idleOf(trend: Trend, frame: Frame, taken: readonly Box[], locale: Locale): IdleRemark | null {
  const { plot, x, y, lines } = frame;
  const [first] = trend.idle?.years ?? [];
  if (!trend.idle || !first) return null;
  const text = trendMessages(locale).idle(namedYears(trend.idle, locale, trend.labels));
  const year = (first[0] + first[1]) / 2;
  const middle = x.at(year);
  const half = textWidth(text) / 2;
  if (middle - half <= plot.left + 60 || middle + half >= plot.right) return null;
  const low = trend.measure === 'share' ? y.at(18.5) : plot.bottom - 8;
  return (
    [low, ...betweenLines(trend.scale).map((value) => y.at(value))]
      .map((base) => ({ year, x: middle, y: base, text }))
      .find((placed) => isClear(boxOf({ ...placed, lines: [text] }, 'center'), lines, taken)) ?? null
  );
}
