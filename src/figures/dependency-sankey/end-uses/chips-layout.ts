import { LOCALES, type Locale } from '../../../core/i18n/locale.ts';
import { namesIn, type RareEarth } from '../../../core/i18n/names.ts';
import { MARGIN } from '../../../core/drawing/spec.ts';
import { textWidth, wrapText } from '../../../core/drawing/text.ts';
import type { ElementUse, Use } from '../dataset.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { placeLegend, type PlacedLegend } from './legend.ts';
import type { UseGraph } from './model.ts';

const CHIP = { height: 26, gap: 7, padding: 8 };

/** An element's name in its frame. */
export interface Chip {
  readonly link: ElementUse;
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
}

export interface ChipsLayout {
  readonly kind: 'chips';
  readonly height: number;
  readonly legend: PlacedLegend;
  readonly headings: readonly {
    readonly id: Use;
    readonly x: number;
    readonly y: number;
    readonly lines: readonly string[];
  }[];
  readonly chips: readonly Chip[];
}

/** Width of a frame that fits the element's name in every language. */
const chipWidth = (symbol: RareEarth): number =>
  Math.ceil(
    Math.max(...LOCALES.map((locale) => textWidth(namesIn(locale).elements[symbol], { size: 13, bold: true }))),
  ) +
  2 * CHIP.padding;

/** Each use with the names of its elements in frames, as many in a row as fit. */
export function layOutChips(graph: UseGraph, locale: Locale, width: number): ChipsLayout {
  const { elements, uses, links } = graph;
  const legend = placeLegend(graph, locale, width, 'frame');
  const right = width - MARGIN;
  const headingIn = (use: Use, each: Locale): string[] =>
    wrapText(sankeyMessages(each).uses.use[use], right - MARGIN, { size: 14, bold: true, locale: each });
  let y = legend.height + 10;
  const chips: Chip[] = [];
  const headings = uses.map((use) => {
    const lines = Math.max(...LOCALES.map((each) => headingIn(use, each).length));
    const heading = { id: use, x: MARGIN, y: y + 16, lines: headingIn(use, locale) };
    y += 8 + lines * 17;
    let x = MARGIN;
    for (const symbol of elements) {
      const link = links.find((each) => each.use === use && each.symbol === symbol);
      if (!link) continue;
      const size = chipWidth(symbol);
      if (x > MARGIN && x + size > right) {
        x = MARGIN;
        y += CHIP.height + CHIP.gap;
      }
      chips.push({ link, x, x2: x + size, y, y2: y + CHIP.height });
      x += size + CHIP.gap;
    }
    y += CHIP.height + 14;
    return heading;
  });
  return { kind: 'chips', height: y, legend, headings, chips };
}
