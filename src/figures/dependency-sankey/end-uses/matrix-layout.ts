import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { clampText, widestText } from '../../../core/drawing/text.ts';
import { dotSpace, NAME_SIZE, ROW, type CellsLayout, type DotSpace } from './cells.ts';
import { levelHeads, steppedHeads, type Leader } from './heads.ts';
import { placeDotLegend } from './legend.ts';
import type { UseGraph } from './model.ts';
import { elementName } from './names.ts';

/** Widest distance of two columns, in px: with heads side by side, and with heads one above another. */
const WIDEST = { level: 122, stepped: 72 };
/** Least space between what two columns have side by side. */
const BETWEEN = 8;
/** Least width of a cell that a finger can hit, if the columns have it. */
const FINGER = 24;
/** From this width in px on, names are at the left even if heads are one above another. */
const ROOMY = 480;
/** Space for the last of such heads, in px. */
const LAST_HEAD = 110;
/** Space between the names and the grid. */
const NAME_GAP = 14;
/** Most lines of an element's name. */
const MAX_LINES = 2;

export interface MatrixLayout extends CellsLayout {
  readonly kind: 'matrix';
  readonly leaders: readonly Leader[];
  /** The names of the elements, from top to bottom. */
  readonly elementLines: readonly (readonly string[])[];
  /** Middles of the first and the last column, and of the first and the last row; all are evenly spaced. */
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
}

/** Where columns are: from the middle of the first to that of the others, and where the names of the rows begin. */
interface Grid {
  readonly first: number;
  readonly pitch: number;
  readonly names: number;
}

/** Names at the left, then the columns as wide as there is space. */
function levelGrid(width: number, count: number, nameSpace: number, { radius }: DotSpace): Grid {
  const left = MARGIN + nameSpace + NAME_GAP;
  // The last column needs no space after it.
  const pitch = Math.min(WIDEST.level, Math.floor((width - MARGIN - left + BETWEEN) / count));
  return { first: left + radius, pitch, names: MARGIN };
}

/**
 * The columns with space at the right of their heads: that of the names, which follow, or from `ROOMY` on their own
 * space, so that the names are at the left, where a reader looks for them.
 */
function steppedGrid(width: number, count: number, nameSpace: number, space: DotSpace): Grid {
  if (width >= ROOMY) {
    const left = MARGIN + nameSpace + NAME_GAP;
    const pitch = Math.floor((width - MARGIN - left - LAST_HEAD) / Math.max(1, count - 1));
    return { first: left + space.radius, pitch: Math.min(WIDEST.level, pitch), names: MARGIN };
  }
  const free = width - 2 * MARGIN - nameSpace - NAME_GAP - space.width;
  const most = Math.max(WIDEST.stepped, space.width + 2 * BETWEEN);
  const pitch = Math.min(most, Math.floor((2 * free) / Math.max(1, count - 1)) / 2);
  return {
    first: MARGIN + space.radius,
    pitch,
    names: MARGIN + (count - 1) * pitch + space.width + NAME_GAP,
  };
}

/**
 * A row for each element and a column for each use, in cells of the same size, with space for the names of every
 * language. Null if the columns have no space for their numbers.
 */
export function layOutMatrix(graph: UseGraph, locale: Locale, width: number): MatrixLayout | null {
  const { elements, uses, links, claim } = graph;
  const space = dotSpace(graph);
  const cap = Math.min(210, Math.max(108, Math.round(width * 0.27)));
  const styleOf = (symbol: string) => ({ size: NAME_SIZE, bold: claim.elements.includes(symbol) });
  const linesOf = (symbol: string, each: Locale): string[] =>
    clampText(elementName(graph, symbol, each), cap, MAX_LINES, { ...styleOf(symbol), locale: each });
  const over = (measure: (symbol: string, each: Locale) => number): number =>
    Math.ceil(widestOverLocales((each) => Math.max(...elements.map((symbol) => measure(symbol, each)))));
  const nameSpace = over((symbol, each) => widestText(linesOf(symbol, each), styleOf(symbol)));
  const rowHeight = ROW.height + (over((symbol, each) => linesOf(symbol, each).length) - 1) * ROW.line;
  const legend = placeDotLegend(graph, locale, width);

  const level = levelGrid(width, uses.length, nameSpace, space);
  const stepped = steppedGrid(width, uses.length, nameSpace, space);
  const columnsOf = ({ first, pitch }: Grid) => ({
    xs: uses.map((_, index) => first + index * pitch),
    radius: space.radius,
  });
  const least = space.width + BETWEEN;
  const besides =
    level.pitch >= least ? levelHeads(graph, locale, legend.height, columnsOf(level), level.pitch - BETWEEN) : null;
  if (!besides && graph.shares !== 'none' && stepped.pitch < least) return null;
  const heads = besides ?? steppedHeads(graph, locale, legend.height, columnsOf(stepped), width - MARGIN);
  const grid = besides ? level : stepped;
  const { first, pitch, names } = grid;
  const middle = (row: number): number => heads.bottom + (row + 0.5) * rowHeight;
  const half = Math.min(Math.max(FINGER / 2, space.radius), pitch / 2);
  return {
    kind: 'matrix',
    height: heads.bottom + elements.length * rowHeight + 6,
    legend,
    heads: heads.heads,
    leaders: heads.leaders,
    lines: Array.from({ length: elements.length + 1 }, (_, row) => heads.bottom + row * rowHeight),
    // No line is longer than the grid.
    right: besides ? Math.min(width - MARGIN, first - space.radius + uses.length * pitch) : width - MARGIN,
    cells: links.map((link) => {
      const x = first + uses.indexOf(link.use) * pitch;
      const y = middle(elements.indexOf(link.symbol));
      return { link, x: x - half, x2: x + half, y: y - rowHeight / 2, y2: y + rowHeight / 2 };
    }),
    names,
    elementLines: elements.map((symbol) => linesOf(symbol, locale)),
    columns: [first, first + (uses.length - 1) * pitch],
    rows: [middle(0), middle(elements.length - 1)],
  };
}
