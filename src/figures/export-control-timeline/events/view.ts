import type { FigureView } from '../../../core/figure/figure.ts';
import type { TimelineData } from '../dataset.ts';
import type { TimelineOptions } from '../options.ts';
import { describeEvents } from './describe.ts';
import { eventItems } from './items.ts';
import { layOutEvents, type EventsLayout } from './layout.ts';
import { eventsModel, type EventsModel } from './model.ts';
import { overviewSpec } from './overview.ts';
import { eventsSpec } from './spec.ts';
import { eventsMessages } from '../i18n/events.ts';

/** Who tightened or eased what, in chronological order. */
export const events: FigureView<TimelineData, TimelineOptions, EventsModel, EventsLayout> = {
  id: 'events',
  dataset: () => 'events',
  beside: ['elements'],
  variants: [{ scope: 'core' }, { scope: 'full' }],
  label: (locale) => eventsMessages(locale).tab,
  model: eventsModel,
  describe: describeEvents,
  items: eventItems,
  layout: layOutEvents,
  spec: eventsSpec,
  overview: overviewSpec,
  samples: (data) => [
    { ...data, events: [] },
    // Many in a month, so that the picture has labels of months too.
    {
      ...data,
      events: [1, 2, 3, 4].flatMap((time) =>
        data.events.map((one) => ({ ...one, id: `${one.id}-${time}`, date: '2025-01' })),
      ),
    },
  ],
};
