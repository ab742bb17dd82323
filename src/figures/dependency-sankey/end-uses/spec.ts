import type { RenderTarget, Spec } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { RareEarth } from '../../../core/i18n/names.ts';
import { placed, placedPaths, placedText, layeredSpec, type Layer } from '../../../core/drawing/spec.ts';
import { chipsSpec } from './chips.ts';
import type { UsesLayout } from './layout.ts';
import { legendLayers } from './legend.ts';
import type { LinesLayout } from './lines-layout.ts';
import { isRead, linkIds, type UseGraph } from './model.ts';

function linesSpec({ lead }: UseGraph, layout: LinesLayout, { width, palette }: RenderTarget): Spec {
  const { legend, elements, uses, links, height } = layout;
  const isLead = (symbol: RareEarth): boolean => lead.elements.includes(symbol);
  const lineLayer = (leads: boolean, read: boolean): Layer =>
    placedPaths(
      links
        .filter(({ link }) => isLead(link.symbol) === leads && isRead(link) === read)
        .map(({ link, shape }) => ({
          id: linkIds(link),
          shape,
          stroke: leads ? palette.text : palette['series-1'],
        })),
      { filled: false, strokeWidth: 1.5, opacity: 1, ...(!read && { strokeDash: [4, 3] }) },
    );
  const names = (bold: boolean): Layer =>
    placedText(
      elements
        .filter(({ id }) => isLead(id) === bold)
        .map(({ id, name: { x, y, lines } }) => ({ id, x, y, text: lines })),
      { size: 14, bold, align: 'right', color: palette.text },
    );
  return layeredSpec({ width, height }, palette, [
    ...legendLayers(legend, palette),
    ...[false, true].flatMap((leads) => [lineLayer(leads, false), lineLayer(leads, true)]),
    placed(
      { type: 'rect', fill: palette.text },
      [...elements, ...uses].map(({ id, x, x2, y, y2 }) => ({ id, x, x2, y, y2 })),
    ),
    names(true),
    names(false),
    placedText(
      uses.map(({ id, name: { x, y, lines } }) => ({ id, x, y, text: lines })),
      { size: 14, lineHeight: 18, color: palette.text },
    ),
  ]);
}

/** Lines between elements and uses; on a phone, each use with its elements in frames. */
export const usesSpec = (graph: UseGraph, layout: UsesLayout, locale: Locale, target: RenderTarget): Spec =>
  layout.kind === 'chips' ? chipsSpec(graph, layout, locale, target) : linesSpec(graph, layout, target);
