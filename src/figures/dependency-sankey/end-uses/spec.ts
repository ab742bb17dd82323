import type { RenderTarget, Spec } from '../../../core/figure/figure.ts';
import { LOCALES, type Locale } from '../../../core/i18n/locale.ts';
import { namesIn, type RareEarth } from '../../../core/i18n/names.ts';
import { MARGIN, placed, placedPaths, placedText, layeredSpec, type Layer } from '../../../core/drawing/spec.ts';
import { textWidth, wrapText } from '../../../core/drawing/text.ts';
import { sankeyMessages } from '../i18n/sankey.ts';
import { chipsSpec } from './chips.ts';
import { legendOfShapes } from './legend.ts';
import { isRead, linkIds, type UseGraph } from './model.ts';

/** Below this width, in px, the uses are a list with their elements in frames. */
const WITH_LINES = 475;

const PITCH = 25;
const NODE = { width: 6, element: 14, use: 40 };
const GAP = 7;

/** A smooth curve between two points, as an SVG path. */
function curve(x: number, y: number, x2: number, y2: number): string {
  const middle = Math.round((x + x2) / 2);
  return `M${x},${y}C${middle},${y},${middle},${y2},${x2},${y2}`;
}

/** Position of one of several line ends on a node. */
const spot = (top: number, size: number, index: number, count: number): number =>
  Math.round((top + (size * (index + 1)) / (count + 1)) * 2) / 2;

function linesSpec(graph: UseGraph, locale: Locale, { width, palette }: RenderTarget): Spec {
  const { elements, uses, links, lead } = graph;
  const useCap = width < 610 ? 128 : 210;
  const maxOf = (measure: (each: Locale) => number): number => Math.ceil(Math.max(...LOCALES.map(measure)));
  const elementSpace = maxOf((each) =>
    Math.max(...elements.map((symbol) => textWidth(namesIn(each).elements[symbol], { size: 14, bold: true }))),
  );
  const useLines = (use: (typeof uses)[number], each: Locale): string[] =>
    wrapText(sankeyMessages(each).uses.use[use], useCap, { size: 14, locale: each });
  const useSpace = maxOf((each) =>
    Math.max(...uses.flatMap((use) => useLines(use, each).map((line) => textWidth(line, { size: 14 })))),
  );
  const legend = legendOfShapes(graph, locale, width, palette, 'line');
  const top = legend.height + 12;
  const height = Math.max(elements.length * PITCH, uses.length * (NODE.use + 12));
  const left = MARGIN + elementSpace + GAP;
  const right = width - MARGIN - useSpace - GAP - NODE.width;
  const elementTop = (symbol: RareEarth): number =>
    Math.round(top + ((elements.indexOf(symbol) + 0.5) * height) / elements.length - NODE.element / 2);
  const useTop = (use: (typeof uses)[number]): number =>
    Math.round(top + ((uses.indexOf(use) + 0.5) * height) / uses.length - NODE.use / 2);

  const lines = links.map((link) => {
    const siblings = uses.filter((use) => links.some((other) => other.symbol === link.symbol && other.use === use));
    const users = elements.filter((symbol) => links.some((other) => other.symbol === symbol && other.use === link.use));
    const y = spot(elementTop(link.symbol), NODE.element, siblings.indexOf(link.use), siblings.length);
    const y2 = spot(useTop(link.use), NODE.use, users.indexOf(link.symbol), users.length);
    return { link, isLead: lead.elements.includes(link.symbol), shape: curve(left + NODE.width, y, right, y2) };
  });
  const lineLayer = (leads: boolean, read: boolean): Layer =>
    placedPaths(
      lines
        .filter((line) => line.isLead === leads && isRead(line.link) === read)
        .map(({ link, shape }) => ({
          id: linkIds(link),
          shape,
          stroke: leads ? palette.text : palette['series-1'],
        })),
      { filled: false, strokeWidth: 1.5, opacity: 1, ...(!read && { strokeDash: [4, 3] }) },
    );
  const isLead = (symbol: RareEarth): boolean => lead.elements.includes(symbol);
  const names = (bold: boolean): Layer =>
    placedText(
      elements
        .filter((symbol) => isLead(symbol) === bold)
        .map((symbol) => ({
          id: symbol,
          x: left - GAP,
          y: elementTop(symbol) + NODE.element / 2 + 5,
          text: namesIn(locale).elements[symbol],
        })),
      { size: 14, bold, align: 'right', color: palette.text },
    );
  return layeredSpec({ width, height: top + height + 8 }, palette, [
    ...legend.layers,
    ...[false, true].flatMap((leads) => [lineLayer(leads, false), lineLayer(leads, true)]),
    placed({ type: 'rect', fill: palette.text }, [
      ...elements.map((symbol) => ({
        id: symbol,
        x: left,
        x2: left + NODE.width,
        y: elementTop(symbol),
        y2: elementTop(symbol) + NODE.element,
      })),
      ...uses.map((use) => ({
        id: use,
        x: right,
        x2: right + NODE.width,
        y: useTop(use),
        y2: useTop(use) + NODE.use,
      })),
    ]),
    names(true),
    names(false),
    placedText(
      uses.map((use) => {
        const text = useLines(use, locale);
        return {
          id: use,
          x: right + NODE.width + GAP,
          y: useTop(use) + NODE.use / 2 + 5 - (text.length - 1) * 9,
          text,
        };
      }),
      { size: 14, lineHeight: 18, color: palette.text },
    ),
  ]);
}

/** Lines between elements and uses; on a phone, each use with its elements in frames. */
export const usesSpec = (graph: UseGraph, locale: Locale, target: RenderTarget): Spec =>
  target.width < WITH_LINES ? chipsSpec(graph, locale, target) : linesSpec(graph, locale, target);
