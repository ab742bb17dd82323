import type { RenderTarget, Spec } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { MARGIN, placedText, layeredSpec } from '../../../core/drawing/spec.ts';
import { densitySpec } from './density-spec.ts';
import { LINE, TITLE_SIZE } from './frame.ts';
import type { EmptyLayout, EventsLayout } from './layout.ts';
import { listSpec } from './list-spec.ts';
import type { EventsModel } from './model.ts';

const emptySpec = ({ height, lines }: EmptyLayout, { width, palette }: RenderTarget): Spec =>
  layeredSpec({ width, height }, palette, [
    placedText([{ x: MARGIN, y: 28, text: lines }], { size: TITLE_SIZE, lineHeight: LINE.title, color: palette.text }),
  ]);

/** The events as titles, or as squares if there are many. */
export function eventsSpec(model: EventsModel, layout: EventsLayout, locale: Locale, target: RenderTarget): Spec {
  if (layout.kind === 'empty') return emptySpec(layout, target);
  return layout.kind === 'density' ? densitySpec(layout, locale, target) : listSpec(model, layout, locale, target);
}
