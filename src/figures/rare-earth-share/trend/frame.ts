import type { Locale } from '../../../core/i18n/locale.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { textWidth, truncateText, widestText } from '../../../core/drawing/text.ts';
import { linearScale, type LinearScale } from '../scale.ts';
import { boxOf, isClear, type Box, type Point } from './clearance.ts';
import { unitText } from '../facts.ts';
import { valueLabel } from './labels.ts';
import type { Trend } from './model.ts';

/** Labels of the value scale: in their own column, or on the grid lines; offsets are from the left end of a line. */
const VALUE_STYLES = {
  inColumn: { align: 'right', dx: -8, dy: 4 },
  onLines: { align: 'left', dx: 0, dy: -5 },
} as const;

/** Space between the plot and the labels at its right, in px. */
export const END_GAP = 10;

/** The plot with its scales and their labels. */
export interface Frame {
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly x: LinearScale;
  readonly y: LinearScale;
  /** Labels of the value scale. */
  readonly values: {
    readonly style: (typeof VALUE_STYLES)[keyof typeof VALUE_STYLES];
    readonly texts: readonly string[];
  };
  readonly valueBoxes: readonly Box[];
  /** The drawn lines that have names: hairlines may cross text. */
  readonly lines: readonly (readonly Point[])[];
  /** The same without the subject’s. */
  readonly otherLines: readonly (readonly Point[])[];
}

/** Maximum width of the label with the unit, as a part of the picture. */
const MAX_UNIT = 0.4;

function frameOf(trend: Trend, locale: Locale, width: number, endSpace: number, inColumn: boolean): Frame {
  const first = trend.years[0]?.year ?? 0;
  const last = trend.years.at(-1)?.year ?? 0;
  const scale: readonly [number, number] = [trend.scale[0] ?? 0, trend.scale.at(-1) ?? 1];
  const texts = trend.scale.map((value, index) => {
    const text = valueLabel(trend, locale, value);
    const hasUnit = trend.measure === 'tonnes' && index === trend.scale.length - 1;
    return hasUnit && trend.unit !== '%' ? truncateText(unitText(text, trend.unit, locale), width * MAX_UNIT) : text;
  });
  const left = inColumn
    ? MARGIN + widestText(texts) - VALUE_STYLES.inColumn.dx
    : MARGIN + Math.ceil(textWidth(String(first)) / 2);
  const plot = {
    left,
    right: Math.floor(width - MARGIN - endSpace - END_GAP),
    top: 40,
    bottom: 40 + Math.round(Math.min(320, 190 + width * 0.13)),
  };
  const x = linearScale([first, last], [plot.left, plot.right]);
  const y = linearScale(scale, [plot.bottom, plot.top]);
  const style = VALUE_STYLES[inColumn ? 'inColumn' : 'onLines'];
  const boxes = trend.scale.map((value, index) =>
    boxOf({ x: left + style.dx, y: y.at(value) + style.dy, lines: [texts[index] ?? ''] }, style.align),
  );
  const pointsOf = (lines: Trend['lines']): Point[][] =>
    lines.flatMap(({ named, runs }) =>
      named ? runs.map((run) => run.map(({ year, value }) => ({ x: x.at(year), y: y.at(value) }))) : [],
    );
  return {
    plot,
    x,
    y,
    values: { style, texts },
    valueBoxes: inColumn ? [] : boxes,
    lines: pointsOf(trend.lines),
    otherLines: pointsOf(trend.lines.filter(({ country }) => country !== trend.subject)),
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
