import type { RenderTarget, Spec } from '../../../core/figure/figure.ts';
import { LOCALES, type Locale } from '../../../core/i18n/locale.ts';
import { namesIn, type RareEarth } from '../../../core/i18n/names.ts';
import { MARGIN, placed, placedText, layeredSpec, type Layer } from '../../../core/drawing/spec.ts';
import { textWidth, wrapText } from '../../../core/drawing/text.ts';
import type { ElementUse } from '../dataset.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { legendOfShapes } from './legend.ts';
import { isRead, linkIds, type UseGraph } from './model.ts';

const CHIP = { height: 26, gap: 7, padding: 8 };

interface Chip {
  readonly link: ElementUse;
  readonly x: number;
  readonly x2: number;
  readonly y: number;
}

/** Width of a frame that fits the element's name in every language. */
const chipWidth = (symbol: RareEarth): number =>
  Math.ceil(
    Math.max(...LOCALES.map((locale) => textWidth(namesIn(locale).elements[symbol], { size: 13, bold: true }))),
  ) +
  2 * CHIP.padding;

/** Each use with the names of its elements in solid or dashed frames. */
export function chipsSpec(graph: UseGraph, locale: Locale, { width, palette }: RenderTarget): Spec {
  const { elements, uses, links, lead } = graph;
  const messages = sankeyMessages(locale).uses;
  const legend = legendOfShapes(graph, locale, width, palette, 'frame');
  const right = width - MARGIN;
  let y = legend.height + 10;
  const chips: Chip[] = [];
  const headings = uses.map((use) => {
    const lines = Math.max(
      ...LOCALES.map(
        (each) =>
          wrapText(sankeyMessages(each).uses.use[use], right - MARGIN, { size: 14, bold: true, locale: each }).length,
      ),
    );
    const heading = {
      id: use,
      x: MARGIN,
      y: y + 16,
      text: wrapText(messages.use[use], right - MARGIN, { size: 14, bold: true, locale }),
    };
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
      chips.push({ link, x, x2: x + size, y });
      x += size + CHIP.gap;
    }
    y += CHIP.height + 14;
    return heading;
  });
  const isLead = (symbol: RareEarth): boolean => lead.elements.includes(symbol);
  const frames = (leads: boolean, read: boolean): Layer =>
    placed(
      { type: 'rect', filled: false, strokeWidth: 1.5, ...(!read && { strokeDash: [4, 3] }) },
      chips
        .filter(({ link }) => isLead(link.symbol) === leads && isRead(link) === read)
        .map(({ link, x, x2, y: from }) => ({
          id: linkIds(link),
          x,
          x2,
          y: from,
          y2: from + CHIP.height,
          stroke: leads ? palette.text : palette['series-1'],
        })),
    );
  const names = (bold: boolean): Layer =>
    placedText(
      chips
        .filter(({ link }) => isLead(link.symbol) === bold)
        .map(({ link, x, x2, y: from }) => ({
          id: linkIds(link),
          x: (x + x2) / 2,
          y: from + CHIP.height / 2 + 5,
          text: namesIn(locale).elements[link.symbol],
        })),
      { size: 13, bold, align: 'center', color: palette.text },
    );
  return layeredSpec({ width, height: y }, palette, [
    ...legend.layers,
    placedText(headings, { size: 14, bold: true, lineHeight: 17, color: palette.text }),
    frames(false, false),
    frames(false, true),
    frames(true, false),
    frames(true, true),
    names(false),
    names(true),
  ]);
}
