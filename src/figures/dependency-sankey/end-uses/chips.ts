import type { Locale } from '../../../core/i18n/locale.ts';
import type { RenderTarget, Spec } from '../../../core/figure/figure.ts';
import { namesIn, type RareEarth } from '../../../core/i18n/names.ts';
import { placed, placedText, layeredSpec, type Layer } from '../../../core/drawing/spec.ts';
import type { ChipsLayout } from './chips-layout.ts';
import { legendLayers } from './legend.ts';
import { isRead, linkIds, type UseGraph } from './model.ts';

/** Each use with the names of its elements in solid or dashed frames. */
export function chipsSpec(
  { lead }: UseGraph,
  { legend, headings, chips, height }: ChipsLayout,
  locale: Locale,
  { width, palette }: RenderTarget,
): Spec {
  const isLead = (symbol: RareEarth): boolean => lead.elements.includes(symbol);
  const frames = (leads: boolean, read: boolean): Layer =>
    placed(
      { type: 'rect', filled: false, strokeWidth: 1.5, ...(!read && { strokeDash: [4, 3] }) },
      chips
        .filter(({ link }) => isLead(link.symbol) === leads && isRead(link) === read)
        .map(({ link, ...box }) => ({
          id: linkIds(link),
          ...box,
          stroke: leads ? palette.text : palette['series-1'],
        })),
    );
  const names = (bold: boolean): Layer =>
    placedText(
      chips
        .filter(({ link }) => isLead(link.symbol) === bold)
        .map(({ link, x, x2, y, y2 }) => ({
          id: linkIds(link),
          x: (x + x2) / 2,
          y: (y + y2) / 2 + 5,
          text: namesIn(locale).elements[link.symbol],
        })),
      { size: 13, bold, align: 'center', color: palette.text },
    );
  return layeredSpec({ width, height }, palette, [
    ...legendLayers(legend, palette),
    placedText(
      headings.map(({ lines, ...heading }) => ({ ...heading, text: lines })),
      { size: 14, bold: true, lineHeight: 17, color: palette.text },
    ),
    frames(false, false),
    frames(false, true),
    frames(true, false),
    frames(true, true),
    names(false),
    names(true),
  ]);
}
