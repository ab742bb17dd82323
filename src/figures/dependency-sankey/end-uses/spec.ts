import type { RenderTarget } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { category, label, offset } from '../../../core/drawing/encoding.ts';
import { placedPaths } from '../../../core/drawing/placed.ts';
import { layeredSpec, textMark, type Dataset, type Layer, type Spec } from '../../../core/drawing/spec.ts';
import { chipsSpec } from './chips.ts';
import type { UsesLayout } from './layout.ts';
import { legendLayers } from './legend.ts';
import { NAME_GAP, NAME_LINE, NODE, type LinesLayout, type NodeColumn } from './lines-layout.ts';
import { inDrawingOrder, linkFields, linkStroke } from './links.ts';
import { useNodeId, type UseGraph } from './model.ts';

/** The nodes of one side, evenly spaced, with their names. */
const nodesOf = (
  side: 'element' | 'use',
  { ids, names }: NodeColumn,
  fields: (id: string) => object = () => ({}),
): Dataset => ({
  name: `${side}s`,
  rows: ids.map((id, index) => {
    const lines = names[index] ?? [];
    return { id, side, [side]: id, ...fields(id), label: lines, lines: lines.length };
  }),
});

function linesSpec(graph: UseGraph, layout: LinesLayout, { width, palette }: RenderTarget): Spec {
  const { legend, elements, uses, height } = layout;
  const lines = placedPaths(
    'lines',
    inDrawingOrder(layout.links, graph).map(({ link, shape }) => ({ ...linkFields(link, graph), shape })),
    { filled: false, strokeWidth: 1.5, opacity: 1 },
    palette,
  );
  const leads: readonly string[] = graph.lead.elements;
  const ofElements = nodesOf('element', elements, (id) => ({ is_lead: leads.includes(id) }));
  const ofUses = nodesOf('use', uses, (use) => ({ id: useNodeId(graph, use) }));
  const x = (shift = 0) =>
    category('side', { domain: ['element', 'use'], range: [elements.x + shift, uses.x + shift] });
  const elementY = category('element', { domain: elements.ids, range: elements.middles });
  const useY = category('use', { domain: uses.ids, range: uses.middles });
  const nodes = (dataset: Dataset, y: Layer['encoding'][string], size: number): Layer => ({
    name: dataset.name,
    dataset,
    mark: { type: 'bar', width: NODE.width, height: size, fill: palette.text },
    encoding: { x: x(NODE.width / 2), y },
  });
  // Several lines are centred on their node.
  const centred = offset('lines', { domain: [1, 3], range: [0, -NAME_LINE] });
  const elementNames = (bold: boolean): Layer => ({
    name: bold ? 'names-of-lead' : 'names',
    dataset: ofElements,
    filter: { field: 'is_lead', equal: bold },
    mark: textMark({
      size: 14,
      bold,
      align: 'right',
      lineHeight: NAME_LINE,
      color: palette.text,
      dx: -NAME_GAP,
      dy: 5,
    }),
    encoding: { x: x(), y: elementY, yOffset: centred, text: label('label') },
  });
  return layeredSpec({ width, height }, palette, [
    ...legendLayers(legend, palette),
    { ...lines, encoding: { ...lines.encoding, ...linkStroke(palette) } },
    nodes(ofElements, elementY, NODE.element),
    nodes(ofUses, useY, NODE.use),
    elementNames(true),
    elementNames(false),
    {
      name: 'use-names',
      dataset: ofUses,
      mark: textMark({ size: 14, lineHeight: NAME_LINE, color: palette.text, dx: NODE.width + NAME_GAP, dy: 5 }),
      encoding: {
        x: x(),
        y: useY,
        yOffset: centred,
        text: label('label'),
      },
    },
  ]);
}

/** Lines between elements and uses; on a phone, each use with its elements in frames. */
export const usesSpec = (graph: UseGraph, layout: UsesLayout, _: Locale, target: RenderTarget): Spec =>
  layout.kind === 'chips' ? chipsSpec(graph, layout, target) : linesSpec(graph, layout, target);
