/** Remarks in the plot, where they overlap neither lines nor other text. */
import type { Locale } from '../../../core/i18n/locale.ts';
import { textWidth, widestText, wrapText } from '../../../core/drawing/text.ts';
import { named } from '../facts.ts';
import { boxOf, isClear, REMARK_LINE, verticalAt, type Box, type PlacedLines } from './clearance.ts';
import type { Frame } from './frame.ts';
import { hasCaveat, nameLabel, namedYears, shareDigits, valueLabel } from './labels.ts';
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

/** First and last year of a band, as fractions. */
export type Band = readonly [from: number, to: number];

/** Lines around a year, within a band. */
export interface BandLabel {
  readonly year: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
}

/** Values halfway between the grid lines, as candidate positions for remarks. */
const betweenLines = (scale: readonly number[]): number[] =>
  scale.slice(1).map((value, index) => (value + (scale[index] ?? 0)) / 2);

/** The peak above its point, unless the plot is too narrow or the line of another country is there. */
export function peakOf(trend: Trend, { plot, x, y, otherLines }: Frame, locale: Locale): Remark | null {
  if (trend.measure === 'tonnes') return null;
  const { year, value } = trend.peak;
  const text = trendMessages(locale).peak({
    value: valueLabel(trend, locale, value, Math.max(1, shareDigits(trend))),
    year,
  });
  const half = textWidth(text) / 2 + 2;
  const min = plot.left - 10 + half;
  const max = plot.right - 8 - half;
  if (max < min) return null;
  const placed = { x: Math.min(max, Math.max(min, x.at(year))), y: y.at(value) - 10, text };
  return isClear(boxOf({ ...placed, lines: [text] }, 'center'), otherLines, []) ? placed : null;
}

/** From the point of a low to the first baseline of its remark, in px. */
export const LOW_DROP = 19;

/** The width of the lines of a low that is kept clear of series breaks, as a part of the whole text. */
const NARROW = 0.6;

/** The low below its point, if it fits; on more lines if no series break runs through it then. */
export function lowOf(trend: Trend, frame: Frame, taken: readonly Box[], locale: Locale): PlacedLines | null {
  const { low } = trend;
  if (!low) return null;
  const { plot, x, y, lines } = frame;
  const messages = trendMessages(locale);
  const text = messages.low({ value: valueLabel(trend, locale, low.value, shareDigits(trend)), year: low.year });
  const note = hasCaveat(trend, low.year) ? [messages.seeNote.trim()] : [];
  const forms = [...(note.length ? [[text + messages.seeNote]] : []), [text, ...note]];
  const narrow = [text, ...note].flatMap((part) =>
    wrapText(part, textWidth(text) * NARROW, { locale, overflowWrap: 'normal' }),
  );
  const rules = trend.breaks.map(({ at }) => verticalAt(x.at(at), plot));
  const clear = [...forms, narrow].flatMap((form): PlacedLines[] => {
    const half = widestText(form) / 2;
    const [min, max] = [plot.left + half, plot.right - half];
    if (max < min) return [];
    const placed = { x: Math.min(max, Math.max(min, x.at(low.year))), y: y.at(low.value) + LOW_DROP, lines: form };
    const box = boxOf(placed, 'center');
    return box.bottom < plot.bottom && isClear(box, lines, taken) ? [placed] : [];
  });
  const isUncrossed = (one: PlacedLines): boolean => isClear(boxOf(one, 'center'), [], rules);
  return clear.find(isUncrossed) ?? clear.findLast((one) => one.lines !== narrow) ?? null;
}

/** What the band of quota years means. */
export const quotaText = ({ quota, labels }: Trend, locale: Locale): string =>
  trendMessages(locale).quota(namedYears(quota, locale, labels));

/** Space between the label of a band and its ends, in px. */
const BAND_GAP = 3;

/** Space between the label of a band and the top of the plot or other remarks, in px. */
const BAND_INSET = 8;

/** The widest part of a band without a series break. */
function widestPart([from, to]: Band, breaks: Trend['breaks']): Band {
  const cuts = [from, ...breaks.map(({ at }) => at).filter((at) => at > from && at < to), to];
  const parts = cuts.slice(1).map((end, index): Band => [cuts[index] ?? from, end]);
  return parts.reduce((widest, part) => (part[1] - part[0] > widest[1] - widest[0] ? part : widest));
}

/** Labels of the bands within them, where they fit, at one height if possible. */
export function bandLabelsOf(
  trend: Trend,
  { plot, x, y, lines }: Frame,
  bands: readonly Band[],
  taken: readonly Box[],
  locale: Locale,
): BandLabel[] {
  const { quota, subject, labels } = trend;
  const { quotaOnly } = trendMessages(locale);
  const text =
    quota.country === subject ? quotaOnly : named(nameLabel(quota.country, locale, labels), quotaOnly, locale);
  const fitting = bands.flatMap((band): Omit<BandLabel, 'y'>[] => {
    const [from, to] = widestPart(band, trend.breaks);
    const width = x.at(to) - x.at(from) - 2 * BAND_GAP;
    const wrapped = wrapText(text, width, { locale, overflowWrap: 'normal' });
    return widestText(wrapped) > width ? [] : [{ year: (from + to) / 2, lines: wrapped }];
  });
  const most = Math.max(0, ...fitting.map((one) => one.lines.length - 1)) * REMARK_LINE;
  const top = plot.top + BAND_INSET + 10;
  const heights = [
    top,
    ...betweenLines(trend.scale)
      .toReversed()
      .map((value) => y.at(value) + 4 - most / 2),
  ];
  const others = taken.map((box) => ({ ...box, top: box.top - BAND_INSET, bottom: box.bottom + BAND_INSET }));
  const isFree = (label: BandLabel): boolean => {
    const box = boxOf({ ...label, x: x.at(label.year) }, 'center');
    return box.bottom < plot.bottom && isClear(box, lines, others);
  };
  const at = (height: number) => fitting.map((one): BandLabel => ({ ...one, y: height }));
  const level = heights.map(at).find((all) => all.every(isFree));
  return level ?? fitting.flatMap((one) => heights.map((height) => ({ ...one, y: height })).find(isFree) ?? []);
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
