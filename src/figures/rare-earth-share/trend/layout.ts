import type { Locale } from '../../../core/i18n/locale.ts';
import type { Country } from '../../../core/i18n/names.ts';
import { extentOf, isApart, type Extent } from '../../../core/drawing/extent.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { spread } from '../../../core/drawing/spread.ts';
import { textWidth, truncateText, widestText, wrapText } from '../../../core/drawing/text.ts';
import type { Break } from './breaks.ts';
import { boxOf, REMARK_LINE, type Box, type PlacedLines } from './clearance.ts';
import { clearFrame, type Frame } from './frame.ts';
import { breakLabels, breakSymbol, hasSymbols, nameLabel, shareDigits, valueLabel } from './labels.ts';
import type { TrendPoint } from './lines.ts';
import type { Trend } from './model.ts';
import {
  bandLabelsOf,
  idleOf,
  lowOf,
  peakOf,
  quotaText,
  type Band,
  type BandLabel,
  type IdleRemark,
  type Remark,
} from './remarks.ts';

/** Below this width, in px, labels at the ends have two lines. */
const ROOMY = 475;

/** From this width on, in px, there is space for one more remark in the plot. */
const SPACIOUS = 610;

export const END_STYLE = { size: 13, bold: true };
export const END_LINE = REMARK_LINE;
/** From the top of a label at an end to its first baseline. */
const END_BASELINE = 13;
export const LIST_LINE = 17;

/** The label of a line, beside the last year. */
interface Named {
  readonly country: Country;
  readonly point: TrendPoint;
  readonly lines: readonly string[];
}

export interface Layout extends Pick<Frame, 'x' | 'y' | 'values'> {
  readonly height: number;
  readonly years: readonly number[];
  /** Bands of quota years, from half a year before to half a year after, within the plot. */
  readonly bands: readonly Band[];
  /** The series breaks that are marked, in the parts that are drawn of each, in px from top to bottom. */
  readonly breaks: readonly (Break & { readonly y: number; readonly y2: number })[];
  /** Labels at the ends of the lines, with the baseline of their first line. */
  readonly ends: readonly (Named & { readonly y: number })[];
  readonly symbols: readonly { readonly x: number; readonly text: string }[];
  readonly peak: Remark | null;
  readonly low: PlacedLines | null;
  /** Labels of the bands that have space for one; all bands are explained in the list. */
  readonly bandLabels: readonly BandLabel[];
  readonly idle: IdleRemark | null;
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

/** Minimum space between two symbols. */
const SYMBOL_GAP = 5;

/** Symbols beside one another, around the middle of the first and last of their breaks. */
interface BreakSymbols {
  readonly from: number;
  readonly to: number;
  readonly texts: readonly string[];
}

/** Symbols over the breaks; those that would touch are pushed apart. */
function symbolsOf(places: readonly number[], width: number): { x: number; text: string }[] {
  const pitch = textWidth(breakSymbol(0)) + SYMBOL_GAP;
  const sizeOf = ({ texts }: BreakSymbols): number => texts.length * pitch - SYMBOL_GAP;
  const middle = (group: BreakSymbols): number => {
    const half = sizeOf(group) / 2;
    return Math.max(MARGIN + half, Math.min((group.from + group.to) / 2, width - MARGIN - half));
  };
  const extent = (group: BreakSymbols): Extent => extentOf(middle(group), sizeOf(group), 'center');
  const joined = (groups: readonly BreakSymbols[], group: BreakSymbols): readonly BreakSymbols[] => {
    const last = groups.at(-1);
    if (!last || isApart(extent(group), [extent(last)], SYMBOL_GAP)) return [...groups, group];
    return joined(groups.slice(0, -1), { from: last.from, to: group.to, texts: [...last.texts, ...group.texts] });
  };
  return places
    .map((x, index): BreakSymbols => ({ from: x, to: x, texts: [breakSymbol(index)] }))
    .reduce<readonly BreakSymbols[]>(joined, [])
    .flatMap((group) =>
      group.texts.map((text, index) => ({ x: middle(group) + (index - (group.texts.length - 1) / 2) * pitch, text })),
    );
}

/** Places items one after another, on as many lines as needed; `isFirst`: at the beginning of a line. */
function flow(
  items: readonly { text: string; swatch: boolean; isFirst?: boolean }[],
  top: number,
  width: number,
  locale: Locale,
): Layout['list'] {
  const right = width - MARGIN;
  let x = MARGIN;
  let y = top;
  return items.map(({ text, swatch, isFirst }) => {
    const indent = swatch ? 18 : 0;
    if (x > MARGIN && (isFirst || x + indent + textWidth(text) > right)) {
      x = MARGIN;
      y += LIST_LINE;
    }
    const lines = wrapText(text, right - x - indent, { locale });
    const item = { x: x + indent, y, lines, swatch };
    y += (lines.length - 1) * LIST_LINE;
    x = lines.length > 1 ? right : x + indent + textWidth(text) + 16;
    return item;
  });
}

/** How far a series break reaches above the plot, towards its symbol, in px. */
const ABOVE = 20;

/** A series break as it is drawn: interrupted by text in its way. */
function partsOf(one: Break, { plot, x }: Frame, text: Box | null): Layout['breaks'] {
  const at = x.at(one.at);
  const [top, bottom] = [plot.top - ABOVE, plot.bottom];
  const parts =
    text && text.left < at && at < text.right
      ? [
          { y: top, y2: text.top - 1 },
          { y: text.bottom + 1, y2: bottom },
        ]
      : [{ y: top, y2: bottom }];
  return parts.filter(({ y, y2 }) => y < y2).map((part) => ({ ...one, ...part }));
}

/** Maximum width of the labels at the right, as a part of the picture. */
const MAX_END = 0.42;

/** More labels than this have one line at any width, so that they stay near their lines. */
const MAX_TALL = 4;

/** The named lines with their labels; a line that ends before the last year has the year of its end in its label. */
function namedEnds(trend: Trend, locale: Locale, width: number): Named[] {
  const last = trend.years.at(-1)?.year;
  const named = trend.lines.filter((line) => line.named && line.runs.length);
  const isFlat = width >= ROOMY || named.length > MAX_TALL;
  return named.flatMap(({ country, runs }) => {
    const point = runs.at(-1)?.at(-1);
    if (!point) return [];
    const bare = valueLabel(trend, locale, point.value, country === trend.subject ? shareDigits(trend) : 0);
    const value = point.year === last ? bare : `${bare} (${point.year})`;
    const space = width * MAX_END - (isFlat ? textWidth(` ${value}`, END_STYLE) : 0);
    const name = truncateText(nameLabel(country, locale, trend.labels), space, END_STYLE);
    return [{ country, point, lines: isFlat ? [`${name} ${value}`] : [name, value] }];
  });
}

/** Lays out the picture for a given width. */
export function layOutTrend(trend: Trend, locale: Locale, width: number): Layout {
  const named = namedEnds(trend, locale, width);
  const endSpace = widestText(
    named.flatMap(({ lines }) => lines),
    END_STYLE,
  );
  const frame = clearFrame(trend, locale, width, endSpace);
  const { plot, x, y, values, valueBoxes } = frame;

  const size = (named[0]?.lines.length ?? 1) * END_LINE + 2;
  const tops = spread(
    named.map(({ point }) => ({ at: y.at(point.value) - size / 2, size })),
    0,
    plot.top - size / 2,
    plot.bottom + 4.5,
  );
  const ends = named.map((one, index) => ({ ...one, y: (tops[index] ?? 0) + END_BASELINE }));

  const peak = peakOf(trend, frame, locale);
  const taken = [...valueBoxes, ...(peak ? [boxOf({ ...peak, lines: [peak.text] }, 'center')] : [])];
  const low = lowOf(trend, frame, taken, locale);
  const lowBox = low && boxOf(low, 'center');
  if (lowBox) taken.push(lowBox);
  const bands = trend.quota.years.map(
    ([from, to]) => [Math.max(x.domain[0], from - 0.5), Math.min(x.domain[1], to + 0.5)] as const,
  );
  const bandLabels = bandLabelsOf(trend, frame, bands, taken, locale);
  taken.push(...bandLabels.map((label) => boxOf({ ...label, x: x.at(label.year) }, 'center')));
  const idle = width >= SPACIOUS ? idleOf(trend, frame, taken, locale) : null;

  const breaks = hasSymbols(trend) ? trend.breaks : [];
  const items = [
    ...(bands.length ? [{ text: quotaText(trend, locale), swatch: true }] : []),
    ...breakLabels(trend, locale).map((text, index) => ({ text, swatch: false, isFirst: index === 0 })),
  ];
  const list = flow(items, plot.bottom + 44, width, locale);
  const end = list.at(-1);
  return {
    height: Math.round(end ? end.y + (end.lines.length - 1) * LIST_LINE + 8 : plot.bottom + 28),
    x,
    y,
    years: axisYears(
      x.domain,
      Math.min(width >= SPACIOUS ? 7 : 4, Math.max(2, Math.floor((plot.right - plot.left) / YEAR_SPACE))),
    ),
    values,
    bands,
    breaks: breaks.flatMap((one) => partsOf(one, frame, lowBox)),
    ends,
    symbols: symbolsOf(
      breaks.map(({ at }) => x.at(at)),
      width,
    ),
    peak,
    low,
    bandLabels,
    idle,
    list,
  };
}
