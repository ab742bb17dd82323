import type { RenderTarget } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import {
  category,
  color,
  label,
  offset,
  placeOfAll,
  quantity,
  type PositionScale,
} from '../../../core/drawing/encoding.ts';
import { placed, placedText } from '../../../core/drawing/placed.ts';
import {
  layeredSpec,
  MARGIN,
  textMark,
  type Dataset,
  type Layer,
  type Spec,
  type TextStyle,
} from '../../../core/drawing/spec.ts';
import type { Palette } from '../../../core/drawing/palette.ts';
import { HEAD, NAME_SIZE, NUMBER_GAP, NUMBER_SIZE, numberText, ROW } from './cells.ts';
import { DOT, filledIfRead } from './dots.ts';
import type { UsesLayout } from './layout.ts';
import { legendLayers } from './legend.ts';
import { isLead, linkIds, linksByElement, type UseGraph } from './model.ts';

type Channel = Layer['encoding'][string];

/** Dark for what the headline says. */
const accent = (palette: Palette) => color('is_lead', { domain: [false, true], range: [palette.muted, palette.text] });

/** Where dots are in a matrix and in a list, shifted to the right by some px. */
function placesOfDots(graph: UseGraph, layout: UsesLayout): { x: (shift?: number) => Channel; y: Channel } {
  if (layout.kind === 'list')
    return {
      x: (shift = 0) => placeOfAll(layout.dots + shift),
      y: quantity('row', { domain: layout.rows.map((_, index) => index), range: layout.rows }),
    };
  const [first, last] = layout.columns;
  return {
    x: (shift = 0) => category('use', { domain: graph.uses, range: [first + shift, last + shift] }),
    y: category('element', { domain: graph.elements, range: layout.rows }),
  };
}

/** The links with their dots. */
const dotsOf = (graph: UseGraph, layout: UsesLayout, locale: Locale): Dataset => ({
  name: 'links',
  rows: linksByElement(graph).map((link, index) => ({
    id: linkIds(link),
    element: link.symbol,
    use: link.use,
    ...(graph.shares !== 'none' && { share: link.share, number: numberText(link, locale) }),
    in_article: link.inArticle,
    is_lead: isLead(graph, link),
    flag: link.flag,
    source_id: link.source,
    ...(layout.kind === 'list' && { row: index + 1 }),
  })),
});

/** The names of the rows: elements in a matrix; in a list uses, which are not evenly spaced. */
function namesOf(
  graph: UseGraph,
  layout: UsesLayout,
  y: Channel,
  palette: Palette,
): Pick<Layer, 'dataset' | 'encoding'> {
  if (layout.kind === 'list') {
    const rows = linksByElement(graph).map((link, index) => {
      const text = layout.useLines[index] ?? [];
      const top = (layout.rows[index + 1] ?? 0) - ((text.length - 1) * ROW.line) / 2;
      return { id: linkIds(link), is_lead: isLead(graph, link), x: layout.names, y: top, text };
    });
    return placedText('names', rows, { color: palette.text }, palette);
  }
  const rows = graph.elements.map((id, index) => {
    const lines = layout.elementLines[index] ?? [];
    return { id, element: id, is_lead: graph.claim.elements.includes(id), label: lines, lines: lines.length };
  });
  return {
    dataset: { name: 'elements', rows },
    encoding: {
      x: placeOfAll(layout.names),
      y,
      // Several lines are centred on their row.
      yOffset: offset('lines', { domain: [1, 3], range: [0, -ROW.line] }),
      text: label('label'),
    },
  };
}

/** The area of a dot, in px². */
const area = (field: string, { domain, range }: PositionScale<number>) => ({
  field,
  type: 'quantitative',
  scale: { domain, range },
  legend: null,
});

/** Areas of dots where each link has a share; otherwise all are the same. */
function sizesOf({ links, shares }: UseGraph): Layer['encoding'] {
  if (shares !== 'all') return {};
  const largest = Math.max(...links.map(({ share }) => share ?? 0));
  return {
    size: area('share', { domain: [0, largest || 1], range: [0, Math.round(Math.PI * DOT.largest ** 2)] }),
    // An edge would make small dots too large.
    strokeWidth: { condition: { test: { field: 'flag', equal: 'sourced' }, value: 0 }, value: 1 },
  };
}

/** A layer of text for what the headline says, in bold, and one for all else. */
const inTwoWeights = (
  name: string,
  { dataset, encoding }: Pick<Layer, 'dataset' | 'encoding'>,
  style: TextStyle,
): Layer[] =>
  [true, false].map((bold) => ({
    name: bold ? `${name}-of-lead` : name,
    dataset,
    filter: { field: 'is_lead', equal: bold },
    mark: textMark({ ...style, bold }),
    encoding,
  }));

/** Elements by uses, with a dot for each link; or each material with its uses. */
export function usesSpec(graph: UseGraph, layout: UsesLayout, locale: Locale, { width, palette }: RenderTarget): Spec {
  const { legend, heads, lines, cells, height } = layout;
  const dots = dotsOf(graph, layout, locale);
  const { x, y } = placesOfDots(graph, layout);
  const names = namesOf(graph, layout, y, palette);
  const headRows = heads.map(({ isLead: is_lead, lines: text, ...head }) => ({ ...head, is_lead, text }));
  const headSize =
    layout.kind === 'list' ? { size: NAME_SIZE, lineHeight: ROW.line } : { size: HEAD.size, lineHeight: HEAD.line };
  const headings = placedText('heads', headRows, { color: palette.text }, palette);
  const radius = graph.shares === 'all' ? DOT.largest : DOT.radius;
  return layeredSpec({ width, height }, palette, [
    ...legendLayers(legend, palette),
    // A cell looks like the surface; it is what a pointer reaches.
    placed(
      'cells',
      { type: 'rect', fill: palette.surface },
      cells.map(({ link, ...cell }) => ({ id: linkIds(link), ...cell })),
      palette,
    ),
    placed(
      'lines',
      { type: 'rule', stroke: palette.grid, strokeWidth: 1 },
      lines.map((at) => ({ x: MARGIN, x2: layout.right, y: at })),
      palette,
    ),
    placed(
      'leaders',
      { type: 'rule', stroke: palette['series-2'], strokeWidth: 1 },
      layout.kind === 'list' ? [] : layout.leaders.map((leader) => ({ ...leader })),
      palette,
    ),
    {
      name: 'dots',
      dataset: dots,
      mark: { type: 'point', shape: 'circle', size: DOT.area, strokeWidth: DOT.stroke, opacity: 1 },
      encoding: { x: x(), y, fill: accent(palette), stroke: accent(palette), ...filledIfRead, ...sizesOf(graph) },
    },
    ...(graph.shares === 'none'
      ? []
      : [
          {
            name: 'numbers',
            dataset: dots,
            mark: textMark({ size: NUMBER_SIZE, color: palette.text, dy: 5 }),
            encoding: { x: x(radius + NUMBER_GAP), y, text: label('number') },
          },
        ]),
    ...inTwoWeights('heads', headings, { ...headSize, color: palette.text }),
    ...inTwoWeights('names', names, { size: NAME_SIZE, lineHeight: ROW.line, color: palette.text, dy: 5 }),
  ]);
}
