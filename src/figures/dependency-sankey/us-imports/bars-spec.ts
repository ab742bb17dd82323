import type { RenderTarget } from '../../../core/figure/figure.ts';
import { color, inPx, quantity, second } from '../../../core/drawing/encoding.ts';
import { placedText } from '../../../core/drawing/placed.ts';
import { layeredSpec, MARGIN, textMark, type Spec } from '../../../core/drawing/spec.ts';
import type { BarsLayout } from './bars.ts';
import { LABEL_LINE } from './labels.ts';
import type { ImportFlows } from './model.ts';

/** For each material a bar of 100 per cent, whose parts are its suppliers: the subject's first, and in the accent colour. */
export function barsSpec(
  { subject, period, drawn }: ImportFlows,
  layout: BarsLayout,
  { width, palette }: RenderTarget,
): Spec {
  const countries = drawn.suppliers.map(({ id }) => id);
  const muted = { lineHeight: LABEL_LINE, color: palette.muted } as const;
  const text = { lineHeight: LABEL_LINE, color: palette.text } as const;
  const headings = placedText(
    'headings',
    layout.headings.map(({ isBold: is_bold, ...heading }) => ({ ...heading, is_bold })),
    muted,
    palette,
  );
  return layeredSpec({ width, height: layout.height }, palette, [
    {
      name: 'parts',
      dataset: {
        name: 'layout-parts',
        rows: layout.parts.map(({ link, ...part }) => ({
          ...part,
          country: link.source,
          is_subject: link.source === subject,
          share: link.share,
          period,
          flag: link.flag,
          source_id: link.origin,
        })),
      },
      mark: { type: 'rect', stroke: palette.surface, strokeWidth: 1 },
      encoding: {
        x: quantity('from', { domain: [0, 100], range: [MARGIN, width - MARGIN] }, 'round'),
        x2: second('to'),
        y: inPx('y'),
        y2: second('y2'),
        fill: color('country', {
          domain: countries,
          range: countries.map((id) => palette[id === subject ? 'china' : 'series-2']),
        }),
      },
    },
    placedText('names', layout.names, { ...text, size: 13, bold: true }, palette),
    placedText('shares', layout.shares, { align: 'right', bold: true, color: palette.china }, palette),
    placedText('others', layout.others, muted, palette),
    {
      ...headings,
      name: 'heading-of-controlled',
      mark: textMark({ ...text, bold: true }),
      filter: { field: 'is_bold', equal: true },
    },
    { ...headings, filter: { field: 'is_bold', equal: false } },
    placedText('unpublished', layout.unpublished, text, palette),
    placedText('captions', layout.captions, muted, palette),
  ]);
}
