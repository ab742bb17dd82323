import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { clampText, widestText, type TypeStyle } from '../../../core/drawing/text.ts';
import type { ElementUse, Use } from '../dataset.ts';
import { placeLinkLegend, type LinkLegend } from './legend.ts';
import type { UseGraph } from './model.ts';
import { elementText, useText } from './names.ts';

const PITCH = 25;

/** Most lines of an element's and of a use's name. */
const MAX_LINES = { element: 2, use: 3 };

/** Width of the nodes, and the height of an element's and of a use's. */
export const NODE = { width: 6, element: 14, use: 40 };
/** Space between a node and its name. */
export const NAME_GAP = 7;
/** Part of the width that a use's name may take. */
const WIDEST_USE = 0.4;

/** Height of a line of a name. */
export const NAME_LINE = 18;

/** The nodes of one side, from top to bottom. */
export interface NodeColumn {
  readonly ids: readonly string[];
  readonly names: readonly (readonly string[])[];
  /** Left end of the nodes. */
  readonly x: number;
  /** Middles of the first and the last node, in px; all nodes are evenly spaced. */
  readonly middles: readonly [number, number];
}

export interface LinesLayout {
  readonly kind: 'lines';
  readonly height: number;
  readonly legend: LinkLegend;
  readonly elements: NodeColumn;
  readonly uses: NodeColumn;
  /** The links with their curves, as SVG paths in px. */
  readonly links: readonly { readonly link: ElementUse; readonly shape: string }[];
}

/** A smooth curve between two points, as an SVG path. */
function curve(x: number, y: number, x2: number, y2: number): string {
  const middle = Math.round((x + x2) / 2);
  return `M${x},${y}C${middle},${y},${middle},${y2},${x2},${y2}`;
}

/** Position of one of several line ends on a node. */
const spot = (top: number, size: number, index: number, count: number): number =>
  Math.round((top + (size * (index + 1)) / (count + 1)) * 2) / 2;

/** Elements at the left, uses at the right, with space for the names of every language. */
export function layOutLines(graph: UseGraph, locale: Locale, width: number): LinesLayout {
  const { elements, uses, links } = graph;
  const cap = width < 610 ? 128 : 210;
  const widest = (textsIn: (each: Locale) => readonly string[], style: TypeStyle): number =>
    Math.ceil(widestOverLocales((each) => widestText(textsIn(each), style)));
  const bold = { size: 14, bold: true };
  const elementLines = (symbol: string, each: Locale): string[] =>
    clampText(elementText(graph, symbol, each), cap, MAX_LINES.element, { ...bold, locale: each });
  const elementSpace = widest((each) => elements.flatMap((symbol) => elementLines(symbol, each)), bold);
  const moreLines =
    widestOverLocales((each) => Math.max(...elements.map((symbol) => elementLines(symbol, each).length))) - 1;
  /** A word stays whole where it leaves enough space for the lines. */
  const useLines = (use: Use, each: Locale): string[] => {
    const style = { size: 14, locale: each };
    const [text, most] = [useText(graph, use, each), MAX_LINES.use];
    const whole = clampText(text, cap, most, { ...style, overflowWrap: 'normal' });
    return widestText(whole, style) <= width * WIDEST_USE ? whole : clampText(text, cap, most, style);
  };
  const useSpace = widest((each) => uses.flatMap((use) => useLines(use, each)), { size: 14 });
  const legend = placeLinkLegend(graph, locale, width, 'line');
  const top = legend.height + 12;
  const height = Math.max(elements.length * (PITCH + moreLines * NAME_LINE), uses.length * (NODE.use + 12));
  const left = MARGIN + elementSpace + NAME_GAP;
  const right = width - MARGIN - useSpace - NAME_GAP - NODE.width;
  /** Tops of evenly spaced nodes, at whole px, where edges and letters are sharp. */
  const topsOf = (count: number, size: number): readonly number[] => {
    const pitch = Math.floor(height / count);
    const first = Math.round(top + (height - pitch * count + pitch - size) / 2);
    return Array.from({ length: count }, (_, index) => first + index * pitch);
  };
  const elementTops = topsOf(elements.length, NODE.element);
  const useTops = topsOf(uses.length, NODE.use);
  const middles = (tops: readonly number[], size: number): readonly [number, number] => [
    (tops[0] ?? 0) + size / 2,
    (tops.at(-1) ?? 0) + size / 2,
  ];
  return {
    kind: 'lines',
    height: top + height + 8,
    legend,
    elements: {
      ids: elements,
      names: elements.map((id) => elementLines(id, locale)),
      x: left,
      middles: middles(elementTops, NODE.element),
    },
    uses: { ids: uses, names: uses.map((id) => useLines(id, locale)), x: right, middles: middles(useTops, NODE.use) },
    links: links.map((link) => {
      const siblings = uses.filter((use) => links.some((other) => other.symbol === link.symbol && other.use === use));
      const users = elements.filter((symbol) =>
        links.some((other) => other.symbol === symbol && other.use === link.use),
      );
      const elementTop = elementTops[elements.indexOf(link.symbol)] ?? 0;
      const useTop = useTops[uses.indexOf(link.use)] ?? 0;
      const y = spot(elementTop, NODE.element, siblings.indexOf(link.use), siblings.length);
      const y2 = spot(useTop, NODE.use, users.indexOf(link.symbol), users.length);
      return { link, shape: curve(left + NODE.width, y, right, y2) };
    }),
  };
}
