import type { RenderTarget } from '../../../core/figure/figure.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Spec } from '../../../core/drawing/spec.ts';
import { densitySpec } from './density-spec.ts';
import type { EventsLayout } from './layout.ts';
import { listSpec } from './list-spec.ts';
import type { EventsModel } from './model.ts';
import { messageSpec } from '../message.ts';

/** The events as titles, or as squares if there are many. */
export function eventsSpec(model: EventsModel, layout: EventsLayout, locale: Locale, target: RenderTarget): Spec {
  if (layout.kind === 'empty') return messageSpec(layout, target);
  return layout.kind === 'density'
    ? densitySpec(model.lanes, layout, locale, target)
    : listSpec(model, layout, locale, target);
}
