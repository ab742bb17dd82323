import type { Locale } from '../../../core/i18n/locale.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { boxOf, isClear, labelWidth, type Box, type Point } from './clearance.ts';
import { valueLabel } from './labels.ts';
import type { Trend } from './model.ts';
import { trendMessages } from '../i18n/trend.ts';

/** The plot with its scales and their labels. */
export interface Frame {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly x: { readonly domain: readonly [number, number]; at(year: number): number };
  readonly y: { readonly domain: readonly [number, number]; at(value: number): number };
  /** Labels of the value scale, right-aligned in their own column or left-aligned on the grid lines. */
  readonly values: {
    readonly inColumn: boolean;
    readonly labels: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  };
  readonly valueBoxes: readonly Box[];
  /** The drawn lines that have names: hairlines may cross text. */
  readonly lines: readonly (readonly Point[])[];
}

function frameOf(trend: Trend, locale: Locale, width: number, endSpace: number, inColumn: boolean): Frame {
  const first = trend.years[0]?.year ?? 0;
  const last = trend.years.at(-1)?.year ?? 0;
  const scale: readonly [number, number] = [trend.scale[0] ?? 0, trend.scale.at(-1) ?? 1];
  const texts = trend.scale.map((value, index) => {
    const text = valueLabel(trend, locale, value);
    const hasUnit = trend.measure === 'tonnes' && index === trend.scale.length - 1;
    return hasUnit ? trendMessages(locale).tonnes(text) : text;
  });
  const left = inColumn
    ? MARGIN + Math.max(...texts.map(labelWidth)) + 8
    : MARGIN + Math.ceil(labelWidth(String(first)) / 2);
  const plot = {
    left,
    right: Math.floor(width - MARGIN - endSpace - 10),
    top: 40,
    bottom: 40 + Math.round(Math.min(320, 190 + width * 0.13)),
  };
  const x = (year: number): number => plot.left + ((year - first) / (last - first)) * (plot.right - plot.left);
  const y = (value: number): number =>
    plot.bottom - ((value - scale[0]) / (scale[1] - scale[0])) * (plot.bottom - plot.top);
  const labels = trend.scale.map((value, index) => ({
    x: inColumn ? left - 8 : left,
    y: inColumn ? y(value) + 4 : y(value) - 5,
    text: texts[index] ?? '',
  }));
  return {
    plot,
    x: { domain: [first, last], at: x },
    y: { domain: scale, at: y },
    values: { inColumn, labels },
    valueBoxes: inColumn ? [] : labels.map((one) => boxOf({ ...one, lines: [one.text] }, 'left')),
    lines: trend.lines.flatMap(({ named, runs }) =>
      named ? runs.map((run) => run.map(({ year, value }) => ({ x: x(year), y: y(value) }))) : [],
    ),
  };
}

/** Minimum width of the plot beside a column of labels. */
const MIN_PLOT = 90;

/** Labels of tonnes are long, so they are on the grid lines unless they would overlap an early value. */
export function clearFrame(trend: Trend, locale: Locale, width: number, endSpace: number): Frame {
  if (trend.measure === 'share') return frameOf(trend, locale, width, endSpace, true);
  const frame = frameOf(trend, locale, width, endSpace, false);
  if (frame.valueBoxes.every((box) => isClear(box, frame.lines, []))) return frame;
  const beside = frameOf(trend, locale, width, endSpace, true);
  return beside.plot.right - beside.plot.left < MIN_PLOT ? frame : beside;
}
