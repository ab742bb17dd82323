import { cardFrom, type FigureCards } from '../../core/figure/card.ts';
import type { TimelineData } from './dataset.ts';
import { elementsCard } from './elements/card.ts';
import { elements } from './elements/view.ts';
import { eventsCard } from './events/card.ts';
import { events } from './events/view.ts';
import type { TimelineOptions } from './options.ts';

/** The cards of the views. */
export const timelineCards: FigureCards<TimelineData, TimelineOptions> = {
  [events.id]: cardFrom(events, eventsCard),
  [elements.id]: cardFrom(elements, elementsCard),
};
