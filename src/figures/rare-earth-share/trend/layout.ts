import type { Locale } from '../../../core/i18n/locale.ts';
import type { Country } from '../../../core/i18n/names.ts';
import { MARGIN, TYPE } from '../../../core/drawing/spec.ts';
import { textWidth } from '../../../core/drawing/text.ts';
import { linesWithin } from '../print.ts';
import { boxOf, labelWidth, REMARK_LINE, type PlacedLines } from './clearance.ts';
import { clearFrame, type Frame } from './frame.ts';
import { breakLabels, breakSymbol, hasSymbols, nameLabel, valueLabel } from './labels.ts';
import type { TrendPoint } from './lines.ts';
import type { Trend } from './model.ts';
import { idleOf, peakOf, quotaOf, type Remark } from './remarks.ts';
import { trendMessages } from '../i18n/trend.ts';

/** Below this width, in px, labels at the ends have two lines and explanations are below the chart. */
const ROOMY = 475;

/** From this width on, in px, there is space for one more remark in the plot. */
const SPACIOUS = 610;

export const END_STYLE = { size: 13, bold: true };
export const END_LINE = REMARK_LINE;
export const LIST_LINE = 17;

export interface Layout extends Pick<Frame, 'plot' | 'x' | 'y' | 'values'> {
  readonly height: number;
  readonly years: readonly number[];
  /** Left and right end of each band of quota years. */
  readonly bands: readonly { readonly x: number; readonly x2: number }[];
  /** X of each series break. */
  readonly breaks: readonly number[];
  readonly ends: readonly (PlacedLines & { readonly country: Country; readonly point: TrendPoint })[];
  readonly symbols: readonly { readonly x: number; readonly text: string }[];
  readonly peak: Remark | null;
  /** Explanation beside the band of quota years; null if it is in the list. */
  readonly quota: PlacedLines | null;
  readonly idle: Remark | null;
  /** Explanations below the chart; `swatch`: preceded by a swatch of the band's colour. */
  readonly list: readonly (PlacedLines & { readonly swatch: boolean })[];
}

/** Width of a year below the axis, including the space to the next. */
const YEAR_SPACE = 34;

/** Years below the axis: round ones, at most `max`. */
function axisYears([first, last]: readonly [number, number], max: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((one) => Math.floor((last - first) / one) < max) ?? 200;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

/** Moves overlapping labels apart, and keeps them between top and bottom. */
export function spread(requested: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = requested.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  order.forEach((one, index) => {
    one.y = Math.max(one.y, index ? (order[index - 1]?.y ?? 0) + gap : top);
  });
  for (let index = order.length - 1; index >= 0; index--) {
    const one = order[index];
    if (one) one.y = Math.min(one.y, index === order.length - 1 ? bottom : (order[index + 1]?.y ?? 0) - gap);
  }
  return order.sort((a, b) => a.index - b.index).map(({ y }) => y);
}

/** Minimum space between two symbols. */
const SYMBOL_GAP = 5;

/** One or more symbols, and the positions of the first and last of their breaks. */
interface BreakSymbol {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Symbols of the breaks; those that would overlap share a position. */
function symbolsOf(places: readonly number[], width: number): { x: number; text: string }[] {
  const half = ({ text }: BreakSymbol): number => labelWidth(text) / 2;
  const middle = (symbol: BreakSymbol): number =>
    Math.max(MARGIN + half(symbol), Math.min((symbol.from + symbol.to) / 2, width - MARGIN - half(symbol)));
  const merged = (symbols: readonly BreakSymbol[], symbol: BreakSymbol): readonly BreakSymbol[] => {
    const last = symbols.at(-1);
    if (!last || middle(last) + half(last) + SYMBOL_GAP <= middle(symbol) - half(symbol)) return [...symbols, symbol];
    return merged(symbols.slice(0, -1), { from: last.from, to: symbol.to, text: last.text + symbol.text });
  };
  return places
    .map((x, index): BreakSymbol => ({ from: x, to: x, text: breakSymbol(index) }))
    .reduce<readonly BreakSymbol[]>(merged, [])
    .map((symbol) => ({ x: middle(symbol), text: symbol.text }));
}

/** Places items one after another, on as many lines as needed. */
function flow(
  items: readonly { text: string; swatch: boolean }[],
  top: number,
  width: number,
  locale: Locale,
): Layout['list'] {
  const right = width - MARGIN;
  let x = MARGIN;
  let y = top;
  return items.map(({ text, swatch }) => {
    const indent = swatch ? 18 : 0;
    if (x > MARGIN && x + indent + labelWidth(text) > right) {
      x = MARGIN;
      y += LIST_LINE;
    }
    const lines = linesWithin(text, right - x - indent, { size: TYPE.label, locale });
    const item = { x: x + indent, y, lines, swatch };
    y += (lines.length - 1) * LIST_LINE;
    x = lines.length > 1 ? right : x + indent + labelWidth(text) + 16;
    return item;
  });
}

interface Named {
  readonly country: Country;
  readonly point: TrendPoint;
  readonly lines: readonly string[];
}

/** The named lines that reach the last year, with their labels. */
function namedEnds(trend: Trend, locale: Locale, roomy: boolean): Named[] {
  const last = trend.years.at(-1)?.year;
  return trend.lines.flatMap(({ country, named, runs }) => {
    const point = runs.at(-1)?.at(-1);
    if (!named || !point || point.year !== last) return [];
    const text = [nameLabel(country, locale), valueLabel(trend, locale, point.value)];
    return [{ country, point, lines: roomy ? [text.join(' ')] : text }];
  });
}

/** Lays out the picture for a given width. */
export function layOutTrend(trend: Trend, locale: Locale, width: number): Layout {
  const messages = trendMessages(locale);
  const roomy = width >= ROOMY;
  const named = namedEnds(trend, locale, roomy);
  const endSpace = Math.max(...named.flatMap(({ lines }) => lines.map((line) => textWidth(line, END_STYLE))));
  const frame = clearFrame(trend, locale, width, endSpace);
  const { plot, x, y, values, valueBoxes } = frame;

  const lineCount = roomy ? 1 : 2;
  const centres = spread(
    named.map(({ point }) => y.at(point.value)),
    lineCount * END_LINE + 2,
    plot.top,
    plot.bottom - 4 - ((lineCount - 1) * END_LINE) / 2,
  );
  const ends = named.map((one, index) => ({
    ...one,
    x: plot.right + 10,
    y: (centres[index] ?? 0) + 4.5 - ((lineCount - 1) * END_LINE) / 2,
  }));

  const peak = peakOf(trend, frame, locale);
  const taken = [...valueBoxes, ...(peak ? [boxOf({ ...peak, lines: [peak.text] }, 'center')] : [])];
  const quota = roomy ? quotaOf(trend, frame, taken, locale) : null;
  const idle =
    width >= SPACIOUS ? idleOf(trend, frame, quota ? [...taken, boxOf(quota, 'right')] : taken, locale) : null;

  const breaks = hasSymbols(trend) ? trend.breaks.map(({ at }) => x.at(at)) : [];
  const items = [
    ...(trend.quota.length && !quota ? [{ text: messages.quota(trend.quota), swatch: true }] : []),
    ...breakLabels(trend, locale).map((text) => ({ text, swatch: false })),
  ];
  const list = flow(items, plot.bottom + 44, width, locale);
  const end = list.at(-1);
  return {
    height: Math.round(end ? end.y + (end.lines.length - 1) * LIST_LINE + 8 : plot.bottom + 28),
    plot,
    x,
    y,
    years: axisYears(
      x.domain,
      Math.min(width >= SPACIOUS ? 7 : 4, Math.max(2, Math.floor((plot.right - plot.left) / YEAR_SPACE))),
    ),
    values,
    bands: trend.quota.map(([from, to]) => ({
      x: Math.max(plot.left, x.at(from - 0.5)),
      x2: Math.min(plot.right, x.at(to + 0.5)),
    })),
    breaks,
    ends,
    symbols: symbolsOf(breaks, width),
    peak,
    quota,
    idle,
    list,
  };
}
