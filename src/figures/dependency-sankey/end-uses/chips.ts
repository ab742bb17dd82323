import type { RenderTarget } from '../../../core/figure/figure.ts';
import { inPx, label, quantity } from '../../../core/drawing/encoding.ts';
import { placed, placedText } from '../../../core/drawing/placed.ts';
import { layeredSpec, textMark, type Layer, type Spec } from '../../../core/drawing/spec.ts';
import { CHIP, type ChipsLayout } from './chips-layout.ts';
import { legendLayers } from './legend.ts';
import { inDrawingOrder, linkFields, linkStroke } from './links.ts';
import { useNodeId, type UseGraph } from './model.ts';

/** Each use with the names of its elements in solid or dashed frames. */
export function chipsSpec(graph: UseGraph, layout: ChipsLayout, { width, palette }: RenderTarget): Spec {
  const { legend, headings, chips, rows, height } = layout;
  const y = quantity('row', { domain: rows.map((_, index) => index), range: rows }, 'round');
  const frames = placed(
    'frames',
    { type: 'bar', orient: 'horizontal', height: CHIP.height, filled: false, strokeWidth: 1.5 },
    inDrawingOrder(chips, graph).map(({ link, name, ...place }) => ({
      ...linkFields(link, graph),
      ...place,
      middle: Math.round((place.x + place.x2) / 2),
      label: name,
    })),
    palette,
  );
  const names = (bold: boolean): Layer => ({
    name: bold ? 'names-of-lead' : 'names',
    dataset: frames.dataset,
    filter: { field: 'is_lead', equal: bold },
    mark: textMark({ size: 13, bold, align: 'center', color: palette.text, dy: 5 }),
    encoding: { x: inPx('middle'), y, text: label('label') },
  });
  return layeredSpec({ width, height }, palette, [
    ...legendLayers(legend, palette),
    placedText(
      'uses',
      headings.map(({ use, lines, ...place }) => ({ id: useNodeId(graph, use), use, ...place, text: lines })),
      { size: 14, bold: true, lineHeight: 17, color: palette.text },
      palette,
    ),
    { ...frames, encoding: { ...frames.encoding, y, ...linkStroke(palette) } },
    names(false),
    names(true),
  ]);
}
