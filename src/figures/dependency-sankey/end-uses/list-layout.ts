import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { clampText } from '../../../core/drawing/text.ts';
import type { ElementUse } from '../dataset.ts';
import { dotSpace, NAME_SIZE, ROW, type CellsLayout, type Head, type PlacedCell } from './cells.ts';
import { placeDotLegend } from './legend.ts';
import { isLead, linksByElement, type UseGraph } from './model.ts';
import { elementName, useName } from './names.ts';

/** Most lines of a material's and of a use's name. */
const MAX_LINES = 3;

export interface ListLayout extends CellsLayout {
  readonly kind: 'list';
  /** Middle of the dots. */
  readonly dots: number;
  /** The bottom of the legend, then the middles of the rows, one for each link in table order. */
  readonly rows: readonly number[];
  /** The names of the uses, in the same order. */
  readonly useLines: readonly (readonly string[])[];
}

/** Each material with a row for each of its uses, in cells of the same size. */
export function layOutList(graph: UseGraph, locale: Locale, width: number): ListLayout {
  const { elements } = graph;
  const links = linksByElement(graph);
  const space = dotSpace(graph);
  const legend = placeDotLegend(graph, locale, width);
  const right = width - MARGIN;
  const names = MARGIN + space.width + 10;
  const headIn = (symbol: string, each: Locale): string[] =>
    clampText(elementName(graph, symbol, each), right - MARGIN, MAX_LINES, {
      size: NAME_SIZE,
      bold: true,
      locale: each,
    });
  const nameIn = (link: ElementUse, each: Locale): string[] =>
    clampText(useName(graph, link.use, each), right - names, MAX_LINES, {
      size: NAME_SIZE,
      bold: isLead(graph, link),
      locale: each,
    });
  const most = widestOverLocales((each) => Math.max(...links.map((link) => nameIn(link, each).length)));
  const rowHeight = ROW.height + (most - 1) * ROW.line;
  const rows = [legend.height];
  const lines: number[] = [];
  const heads: Head[] = [];
  const cells: PlacedCell[] = [];
  let y = legend.height + 4;
  for (const symbol of elements) {
    const count = widestOverLocales((each) => headIn(symbol, each).length);
    heads.push({ id: symbol, isLead: true, x: MARGIN, y: y + 15, lines: headIn(symbol, locale) });
    y += count * ROW.line + 6;
    lines.push(y);
    for (const link of links.filter((each) => each.symbol === symbol)) {
      cells.push({ link, x: MARGIN - 4, x2: names - 6, y, y2: y + rowHeight });
      rows.push(y + rowHeight / 2);
      y += rowHeight;
      lines.push(y);
    }
    y += 12;
  }
  return {
    kind: 'list',
    height: y,
    legend,
    heads,
    lines,
    right: width - MARGIN,
    cells,
    names,
    dots: MARGIN + space.radius,
    rows,
    useLines: links.map((link) => nameIn(link, locale)),
  };
}
