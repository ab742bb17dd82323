import type { Locale } from '../../../core/locale.ts';
import type { Country } from '../../../core/names.ts';
import { MARGIN, TYPE } from '../../../core/spec.ts';
import { textWidth, wrapText } from '../../../core/text.ts';
import { linesWithin } from '../print.ts';
import { isClear, type Box, type Point } from './clearance.ts';
import { breakLabels, breakSign, hasSigns, nameLabel, valueLabel } from './labels.ts';
import type { Trend, TrendPoint } from './model.ts';
import { trendWords } from './words.ts';

/** Below this width, in px, labels at the ends have two lines and explanations stand under the chart. */
const ROOMY = 475;

/** From this width on there is room for one more remark in the plot. */
const SPACIOUS = 610;

export const END_STYLE = { size: 13, bold: true };
export const END_LINE = 15;
export const LIST_LINE = 17;

export interface PlacedLines {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
}

export interface Layout {
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly x: { readonly domain: readonly [number, number]; at(year: number): number };
  readonly y: { readonly domain: readonly [number, number]; at(value: number): number };
  readonly years: readonly number[];
  /** Labels of the value scale, right-aligned in a column of their own or left-aligned on the lines. */
  readonly values: {
    readonly inColumn: boolean;
    readonly labels: readonly { readonly x: number; readonly y: number; readonly text: string }[];
  };
  /** Left and right end of each band of quota years. */
  readonly bands: readonly { readonly x: number; readonly x2: number }[];
  /** X of each series break. */
  readonly breaks: readonly number[];
  readonly ends: readonly (PlacedLines & { readonly country: Country; readonly point: TrendPoint })[];
  readonly signs: readonly { readonly x: number; readonly text: string }[];
  readonly peak: { readonly x: number; readonly y: number; readonly text: string } | null;
  /** Explanation beside the band of quota years; null where it stands in the list. */
  readonly quota: PlacedLines | null;
  readonly idle: { readonly x: number; readonly y: number; readonly text: string } | null;
  /** Explanations below the chart; `swatch` has the band's colour before it. */
  readonly list: readonly (PlacedLines & { readonly swatch: boolean })[];
}

const label = (text: string): number => textWidth(text, { size: TYPE.label });

/** Room that a year takes under the axis, with the space to the next. */
const YEAR_ROOM = 34;

/** Years under the axis: round ones, at most so many. */
function axisYears([first, last]: readonly [number, number], most: number): number[] {
  const step = [1, 2, 5, 10, 20, 25, 50, 100].find((one) => Math.floor((last - first) / one) < most) ?? 200;
  return Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, index) => first + index * step);
}

/** Moves labels apart that would overlap, and keeps them between top and bottom. */
export function spread(wanted: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = wanted.map((y, index) => ({ y, index })).sort((a, b) => a.y - b.y);
  order.forEach((one, index) => {
    one.y = Math.max(one.y, index ? (order[index - 1]?.y ?? 0) + gap : top);
  });
  for (let index = order.length - 1; index >= 0; index--) {
    const one = order[index];
    if (one) one.y = Math.min(one.y, index === order.length - 1 ? bottom : (order[index + 1]?.y ?? 0) - gap);
  }
  return order.sort((a, b) => a.index - b.index).map(({ y }) => y);
}

/** Least space between two signs. */
const SIGN_GAP = 5;

/** Signs of the breaks; those without room of their own share a place. */
function signsOf(places: readonly number[], width: number): { x: number; text: string }[] {
  type Sign = { readonly from: number; readonly to: number; readonly text: string };
  const half = ({ text }: Sign): number => label(text) / 2;
  const middle = (sign: Sign): number =>
    Math.max(MARGIN + half(sign), Math.min((sign.from + sign.to) / 2, width - MARGIN - half(sign)));
  const merged = (signs: readonly Sign[], sign: Sign): readonly Sign[] => {
    const last = signs.at(-1);
    if (!last || middle(last) + half(last) + SIGN_GAP <= middle(sign) - half(sign)) return [...signs, sign];
    return merged(signs.slice(0, -1), { from: last.from, to: sign.to, text: last.text + sign.text });
  };
  return places
    .map((x, index): Sign => ({ from: x, to: x, text: breakSign(index) }))
    .reduce<readonly Sign[]>(merged, [])
    .map((sign) => ({ x: middle(sign), text: sign.text }));
}

/** Sets items one after another, on as many lines as they need. */
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
    if (x > MARGIN && x + indent + label(text) > right) {
      x = MARGIN;
      y += LIST_LINE;
    }
    const lines = linesWithin(text, right - x - indent, { size: TYPE.label, locale });
    const item = { x: x + indent, y, lines, swatch };
    y += (lines.length - 1) * LIST_LINE;
    x = lines.length > 1 ? right : x + indent + label(text) + 16;
    return item;
  });
}

type Named = { readonly country: Country; readonly point: TrendPoint; readonly lines: readonly string[] };

/** The lines that reach the last year and bear a name, with their labels. */
function namedEnds(trend: Trend, locale: Locale, roomy: boolean): Named[] {
  const last = trend.years.at(-1)?.year;
  return trend.lines.flatMap(({ country, named, runs }) => {
    const point = runs.at(-1)?.at(-1);
    if (!named || !point || point.year !== last) return [];
    const text = [nameLabel(country, locale), valueLabel(trend, locale, point.value)];
    return [{ country, point, lines: roomy ? [text.join(' ')] : text }];
  });
}

/** The plot with its scales and their labels. */
interface Frame extends Pick<Layout, 'plot' | 'x' | 'y' | 'values'> {
  readonly valueBoxes: readonly Box[];
  /** The drawn lines, as far as they have names: hairlines may run through words. */
  readonly lines: readonly (readonly Point[])[];
}

function frameOf(trend: Trend, locale: Locale, width: number, endRoom: number, inColumn: boolean): Frame {
  const first = trend.years[0]?.year ?? 0;
  const last = trend.years.at(-1)?.year ?? 0;
  const scale: readonly [number, number] = [trend.scale[0] ?? 0, trend.scale.at(-1) ?? 1];
  const texts = trend.scale.map((value, index) => {
    const text = valueLabel(trend, locale, value);
    const hasUnit = trend.measure === 'tonnes' && index === trend.scale.length - 1;
    return hasUnit ? trendWords(locale).tonnes(text) : text;
  });
  const left = inColumn ? MARGIN + Math.max(...texts.map(label)) + 8 : MARGIN + Math.ceil(label(String(first)) / 2);
  const plot = {
    left,
    right: Math.floor(width - MARGIN - endRoom - 10),
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

/** Least width of a plot that a column of labels may leave. */
const LEAST_PLOT = 90;

/** Tonnes stand on the lines of the grid, as they are long, unless an early value is in their way. */
function clearFrame(trend: Trend, locale: Locale, width: number, endRoom: number): Frame {
  if (trend.measure === 'share') return frameOf(trend, locale, width, endRoom, true);
  const frame = frameOf(trend, locale, width, endRoom, false);
  if (frame.valueBoxes.every((box) => isClear(box, frame.lines, []))) return frame;
  const beside = frameOf(trend, locale, width, endRoom, true);
  return beside.plot.right - beside.plot.left < LEAST_PLOT ? frame : beside;
}

/** The room of lines of words, which `x` begins, halves or ends. */
function boxOf({ x, y, lines }: PlacedLines, align: 'left' | 'center' | 'right'): Box {
  const wide = Math.max(...lines.map(label));
  const left = align === 'left' ? x : align === 'right' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - 10, bottom: y + (lines.length - 1) * END_LINE + 3 };
}

/** Values halfway between the lines of the grid, in the order in which remarks try them. */
const betweenLines = (scale: readonly number[]): number[] =>
  scale.slice(1).map((value, index) => (value + (scale[index] ?? 0)) / 2);

function peakOf(trend: Trend, { plot, x, y }: Frame, locale: Locale): Layout['peak'] {
  if (trend.measure === 'tonnes') return null;
  const { year, value } = trend.peak;
  const text = trendWords(locale).peak({ value: valueLabel(trend, locale, value, 1), year });
  const half = label(text) / 2 + 2;
  const most = plot.right - 8 - half;
  return { x: Math.min(most, Math.max(plot.left - 10 + half, x.at(year))), y: y.at(value) - 10, text };
}

/** The remark on quota years beside its band, where there is room; it stands in the list else. */
function quotaOf(trend: Trend, frame: Frame, roomy: boolean, words: readonly Box[], locale: Locale): Layout['quota'] {
  const { plot, x, y, lines } = frame;
  const [first] = trend.quota;
  if (!roomy || !first || trend.quota.length > 1) return null;
  const share = trend.measure === 'share';
  const right = x.at(first[0] - 0.5) - 7;
  const room = right - plot.left - (share ? 8 : 90);
  if (room <= 90) return null;
  const text = wrapText(trendWords(locale).quota(trend.quota), room, { size: TYPE.label, locale });
  const heights = betweenLines(trend.scale);
  // Shares are crowded at both ends of their scale, tonnes below.
  const tried = share ? heights : heights.reverse();
  return (
    (share ? [tried[1], tried[2], tried[0], tried[3]] : tried)
      .map((value = 0) => ({ x: right, y: y.at(value) + 4 - ((text.length - 1) * END_LINE) / 2, lines: text }))
      .find((placed) => isClear(boxOf(placed, 'right'), lines, words)) ?? null
  );
}

function idleOf(trend: Trend, frame: Frame, width: number, words: readonly Box[], locale: Locale): Layout['idle'] {
  const { plot, x, y, lines } = frame;
  const [first] = trend.idle;
  if (!first || width < SPACIOUS) return null;
  const text = trendWords(locale).idle(trend.idle);
  const middle = (x.at(first[0]) + x.at(first[1])) / 2;
  const half = label(text) / 2;
  if (middle - half <= plot.left + 60 || middle + half >= plot.right) return null;
  const low = trend.measure === 'share' ? y.at(18.5) : plot.bottom - 8;
  return (
    [low, ...betweenLines(trend.scale).map(y.at)]
      .map((base) => ({ x: middle, y: base, text }))
      .find((placed) => isClear(boxOf({ ...placed, lines: [text] }, 'center'), lines, words)) ?? null
  );
}

/** Places everything on a sheet of a width. */
export function layOutTrend(trend: Trend, locale: Locale, width: number): Layout {
  const words = trendWords(locale);
  const roomy = width >= ROOMY;
  const named = namedEnds(trend, locale, roomy);
  const endRoom = Math.max(...named.flatMap(({ lines }) => lines.map((line) => textWidth(line, END_STYLE))));
  const frame = clearFrame(trend, locale, width, endRoom);
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
  const quota = quotaOf(trend, frame, roomy, taken, locale);
  const idle = idleOf(trend, frame, width, quota ? [...taken, boxOf(quota, 'right')] : taken, locale);

  const breaks = hasSigns(trend) ? trend.breaks.map(({ at }) => x.at(at)) : [];
  const items = [
    ...(trend.quota.length && !quota ? [{ text: words.quota(trend.quota), swatch: true }] : []),
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
      Math.min(width >= SPACIOUS ? 7 : 4, Math.max(2, Math.floor((plot.right - plot.left) / YEAR_ROOM))),
    ),
    values,
    bands: trend.quota.map(([from, to]) => ({
      x: Math.max(plot.left, x.at(from - 0.5)),
      x2: Math.min(plot.right, x.at(to + 0.5)),
    })),
    breaks,
    ends,
    signs: signsOf(breaks, width),
    peak,
    quota,
    idle,
    list,
  };
}
