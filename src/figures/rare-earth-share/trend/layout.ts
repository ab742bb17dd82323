import type { Locale } from '../../../core/locale.ts';
import type { Country } from '../../../core/names.ts';
import { MARGIN, TYPE } from '../../../core/spec.ts';
import { textWidth, wrapText } from '../../../core/text.ts';
import { breakLabels, breakSign, nameLabel, valueLabel } from './labels.ts';
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
  /** Labels of the value scale: in a column of their own, or on the lines. */
  readonly values: readonly { readonly x: number; readonly y: number; readonly text: string }[];
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

/** Signs of the breaks; those closer than a sign is wide share a place. */
function signsOf(places: readonly number[]): { x: number; text: string }[] {
  const signs: { x: number; text: string; from: number; to: number }[] = [];
  places.forEach((x, index) => {
    const last = signs.at(-1);
    if (last && x - last.to < 17) {
      last.to = x;
      last.x = (last.from + x) / 2;
      last.text += breakSign(index);
    } else signs.push({ x, from: x, to: x, text: breakSign(index) });
  });
  return signs.map(({ x, text }) => ({ x, text }));
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
    const lines = wrapText(text, right - x - indent, { size: TYPE.label, locale });
    const item = { x: x + indent, y, lines, swatch };
    y += (lines.length - 1) * LIST_LINE;
    x = lines.length > 1 ? right : x + indent + label(text) + 16;
    return item;
  });
}

/** Places everything on a sheet of a width. */
export function layOutTrend(trend: Trend, locale: Locale, width: number): Layout {
  const words = trendWords(locale);
  const roomy = width >= ROOMY;
  const share = trend.measure === 'share';
  const first = trend.years[0]?.year ?? 0;
  const last = trend.years.at(-1)?.year ?? 0;
  const scale: readonly [number, number] = [trend.scale[0] ?? 0, trend.scale.at(-1) ?? 1];

  const named = trend.lines.flatMap(({ country, named: isNamed, runs }) => {
    const point = runs.at(-1)?.at(-1);
    if (!isNamed || point?.year !== last) return [];
    const text = [nameLabel(country, locale), valueLabel(trend, locale, point.value)];
    return [{ country, point, lines: roomy ? [text.join(' ')] : text }];
  });
  const endRoom = Math.max(...named.flatMap(({ lines }) => lines.map((line) => textWidth(line, END_STYLE))));
  const valueTexts = trend.scale.map((value, index) =>
    !share && index === trend.scale.length - 1
      ? words.tonnes(valueLabel(trend, locale, value))
      : valueLabel(trend, locale, value),
  );
  // Tonnes are too long for a column of their own; early lines are low enough to leave room on the grid.
  const left = share ? MARGIN + Math.max(...valueTexts.map(label)) + 8 : MARGIN + Math.ceil(label(String(first)) / 2);
  const plot = {
    left,
    right: Math.floor(width - MARGIN - endRoom - 10),
    top: 40,
    bottom: 40 + Math.round(Math.min(320, 190 + width * 0.13)),
  };
  const xAt = (year: number): number => plot.left + ((year - first) / (last - first)) * (plot.right - plot.left);
  const yAt = (value: number): number =>
    plot.bottom - ((value - scale[0]) / (scale[1] - scale[0])) * (plot.bottom - plot.top);

  const lineCount = roomy ? 1 : 2;
  const centres = spread(
    named.map(({ point }) => yAt(point.value)),
    lineCount * END_LINE + 2,
    plot.top,
    plot.bottom - 4 - ((lineCount - 1) * END_LINE) / 2,
  );
  const ends = named.map((one, index) => ({
    ...one,
    x: plot.right + 10,
    y: (centres[index] ?? 0) + 4.5 - ((lineCount - 1) * END_LINE) / 2,
  }));

  const peakText = words.peak({ value: valueLabel(trend, locale, trend.peak.value, 1), year: trend.peak.year });
  const peakHalf = label(peakText) / 2 + 2;
  const peakX = Math.max(MARGIN + peakHalf, Math.min(xAt(trend.peak.year), width - MARGIN - peakHalf));

  const quotaText = trend.quota ? words.quota(trend.quota) : '';
  const quotaRight = trend.quota ? xAt(trend.quota[0] - 0.5) - 7 : 0;
  const quotaRoom = quotaRight - plot.left - (share ? 8 : 90);
  const beside = roomy && trend.quota !== null && quotaRoom > 90;
  const quotaLines = beside ? wrapText(quotaText, quotaRoom, { size: TYPE.label, locale }) : [];
  const between = (trend.scale.at(-3) ?? 0) / 2 + (trend.scale.at(share ? -4 : -2) ?? 0) / 2;
  const quotaY = share ? between : ((trend.scale.at(-1) ?? 0) + (trend.scale.at(-2) ?? 0)) / 2;

  const [idleSpan] = trend.idle;
  const idleText = words.idle(trend.idle);
  const idleHalf = label(idleText) / 2;
  const idleX = idleSpan ? (xAt(idleSpan[0]) + xAt(idleSpan[1])) / 2 : 0;
  const idleFits = width >= SPACIOUS && idleX - idleHalf > plot.left + 60 && idleX + idleHalf < plot.right;

  const breaks = breakLabels(trend, locale);
  const items = [
    ...(trend.quota && !beside ? [{ text: quotaText, swatch: true }] : []),
    ...(breaks.length ? [words.breaks, ...breaks].map((text) => ({ text, swatch: false })) : []),
  ];
  const list = flow(items, plot.bottom + 44, width, locale);
  const end = list.at(-1);
  return {
    height: Math.round(end ? end.y + (end.lines.length - 1) * LIST_LINE + 8 : plot.bottom + 28),
    plot,
    x: { domain: [first, last], at: xAt },
    y: { domain: scale, at: yAt },
    years: axisYears([first, last], width >= SPACIOUS ? 7 : 4),
    values: trend.scale.map((value, index) => ({
      x: share ? left - 8 : plot.left,
      y: share ? yAt(value) + 4 : yAt(value) - 5,
      text: valueTexts[index] ?? '',
    })),
    ends,
    signs: signsOf(trend.breaks.map(({ from }) => xAt(from - 0.5))),
    peak: share ? { x: peakX, y: yAt(trend.peak.value) - 10, text: peakText } : null,
    quota: beside
      ? { x: quotaRight, y: yAt(quotaY) + 4 - ((quotaLines.length - 1) * END_LINE) / 2, lines: quotaLines }
      : null,
    idle: idleSpan && idleFits ? { x: idleX, y: share ? yAt(12.5 + 6) : plot.bottom - 8, text: idleText } : null,
    list,
  };
}
