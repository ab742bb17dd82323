import type { Locale } from '../../../core/i18n/locale.ts';
import { densityOf, isDense } from './density.ts';
import { layOutDensity, type DensityLayout } from './density-layout.ts';
import { emptySentence } from './describe.ts';
import { layOutList, type ListLayout } from './list-layout.ts';
import type { EventsModel } from './model.ts';
import { layOutMessage, type MessageLayout } from '../message.ts';

/** One sentence that says what to change if the options leave nothing to show. */
export interface EmptyLayout extends MessageLayout {
  readonly kind: 'empty';
}

export type EventsLayout = EmptyLayout | DensityLayout | ListLayout;

/** A sentence for no event, titles for some, squares for many. */
export function layOutEvents(model: EventsModel, locale: Locale, width: number): EventsLayout {
  const { events, lanes, options } = model;
  if (!events.length) return { kind: 'empty', ...layOutMessage(emptySentence(options, locale), locale, width) };
  return isDense(events)
    ? layOutDensity(densityOf(events, lanes), model, locale, width)
    : layOutList(model, locale, width);
}
