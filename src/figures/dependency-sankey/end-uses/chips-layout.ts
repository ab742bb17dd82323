import type { Locale } from '../../../core/i18n/locale.ts';
import { widestOverLocales } from '../../../core/drawing/over-locales.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { clampText, textWidth, truncateText } from '../../../core/drawing/text.ts';
import type { ElementUse, Use } from '../dataset.ts';
import { placeLinkLegend, type LinkLegend } from './legend.ts';
import type { UseGraph } from './model.ts';
import { elementName, useName, withShare } from './names.ts';

/** Frame of an element's name. */
export const CHIP = { height: 26, gap: 7, padding: 8 };

/** An element's name in its frame. */
export interface Chip {
  readonly link: ElementUse;
  readonly name: string;
  readonly x: number;
  readonly x2: number;
  /** Number of its row, from 1. */
  readonly row: number;
}

export interface ChipsLayout {
  readonly kind: 'chips';
  readonly height: number;
  readonly legend: LinkLegend;
  readonly headings: readonly {
    readonly use: Use;
    readonly x: number;
    readonly y: number;
    readonly lines: readonly string[];
  }[];
  readonly chips: readonly Chip[];
  /** Middles of the rows of frames, in px; the first number is the bottom of the legend. */
  readonly rows: readonly number[];
}

const CHIP_STYLE = { size: 13, bold: true };

/** Most lines of a use's name. */
const MAX_LINES = 3;

/** Each use with the names of its elements in frames, as many in a row as fit. */
export function layOutChips(graph: UseGraph, locale: Locale, width: number): ChipsLayout {
  const { elements, uses, links } = graph;
  const legend = placeLinkLegend(graph, locale, width, 'frame');
  const right = width - MARGIN;
  const headingIn = (use: Use, each: Locale): string[] =>
    clampText(useName(graph, use, each), right - MARGIN, MAX_LINES, { size: 14, bold: true, locale: each });
  const chipName = (link: ElementUse, each: Locale): string =>
    truncateText(
      withShare(elementName(graph, link.symbol, each), link, each),
      right - MARGIN - 2 * CHIP.padding,
      CHIP_STYLE,
    );
  /** Width of a frame that fits the element's name in every language. */
  const chipWidth = (link: ElementUse): number =>
    Math.ceil(widestOverLocales((each) => textWidth(chipName(link, each), CHIP_STYLE))) + 2 * CHIP.padding;
  let y = legend.height + 10;
  const chips: Chip[] = [];
  const rows = [legend.height];
  const addRow = (): number => rows.push(y + CHIP.height / 2);
  const headings = uses.map((use) => {
    const lines = widestOverLocales((each) => headingIn(use, each).length);
    const heading = { use, x: MARGIN, y: y + 16, lines: headingIn(use, locale) };
    y += 8 + lines * 17;
    let x = MARGIN;
    addRow();
    for (const symbol of elements) {
      const link = links.find((each) => each.use === use && each.symbol === symbol);
      if (!link) continue;
      const size = chipWidth(link);
      if (x > MARGIN && x + size > right) {
        x = MARGIN;
        y += CHIP.height + CHIP.gap;
        addRow();
      }
      chips.push({ link, name: chipName(link, locale), x, x2: x + size, row: rows.length - 1 });
      x += size + CHIP.gap;
    }
    y += CHIP.height + 14;
    return heading;
  });
  return { kind: 'chips', height: y, legend, headings, chips, rows };
}
