import { LOCALES, type Locale } from '../../../core/i18n/locale.ts';
import { namesIn, type RareEarth } from '../../../core/i18n/names.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { textWidth, wrapText } from '../../../core/drawing/text.ts';
import type { ElementUse, Use } from '../dataset.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { placeLegend, type PlacedLegend } from './legend.ts';
import type { UseGraph } from './model.ts';

const PITCH = 25;
const NODE = { width: 6, element: 14, use: 40 };
const GAP = 7;

/** A node, with the place of its name beside it. */
export interface PlacedNode<Id> {
  readonly id: Id;
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly name: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
}

export interface LinesLayout {
  readonly kind: 'lines';
  readonly height: number;
  readonly legend: PlacedLegend;
  readonly elements: readonly PlacedNode<RareEarth>[];
  readonly uses: readonly PlacedNode<Use>[];
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
  const useCap = width < 610 ? 128 : 210;
  const maxOf = (measure: (each: Locale) => number): number => Math.ceil(Math.max(...LOCALES.map(measure)));
  const elementSpace = maxOf((each) =>
    Math.max(...elements.map((symbol) => textWidth(namesIn(each).elements[symbol], { size: 14, bold: true }))),
  );
  const useLines = (use: Use, each: Locale): string[] =>
    wrapText(sankeyMessages(each).uses.use[use], useCap, { size: 14, locale: each });
  const useSpace = maxOf((each) =>
    Math.max(...uses.flatMap((use) => useLines(use, each).map((line) => textWidth(line, { size: 14 })))),
  );
  const legend = placeLegend(graph, locale, width, 'line');
  const top = legend.height + 12;
  const height = Math.max(elements.length * PITCH, uses.length * (NODE.use + 12));
  const left = MARGIN + elementSpace + GAP;
  const right = width - MARGIN - useSpace - GAP - NODE.width;
  const elementTop = (symbol: RareEarth): number =>
    Math.round(top + ((elements.indexOf(symbol) + 0.5) * height) / elements.length - NODE.element / 2);
  const useTop = (use: Use): number =>
    Math.round(top + ((uses.indexOf(use) + 0.5) * height) / uses.length - NODE.use / 2);
  return {
    kind: 'lines',
    height: top + height + 8,
    legend,
    elements: elements.map((id) => ({
      id,
      x: left,
      x2: left + NODE.width,
      y: elementTop(id),
      y2: elementTop(id) + NODE.element,
      name: { x: left - GAP, y: elementTop(id) + NODE.element / 2 + 5, lines: [namesIn(locale).elements[id]] },
    })),
    uses: uses.map((id) => {
      const lines = useLines(id, locale);
      return {
        id,
        x: right,
        x2: right + NODE.width,
        y: useTop(id),
        y2: useTop(id) + NODE.use,
        name: { x: right + NODE.width + GAP, y: useTop(id) + NODE.use / 2 + 5 - (lines.length - 1) * 9, lines },
      };
    }),
    links: links.map((link) => {
      const siblings = uses.filter((use) => links.some((other) => other.symbol === link.symbol && other.use === use));
      const users = elements.filter((symbol) =>
        links.some((other) => other.symbol === symbol && other.use === link.use),
      );
      const y = spot(elementTop(link.symbol), NODE.element, siblings.indexOf(link.use), siblings.length);
      const y2 = spot(useTop(link.use), NODE.use, users.indexOf(link.symbol), users.length);
      return { link, shape: curve(left + NODE.width, y, right, y2) };
    }),
  };
}
