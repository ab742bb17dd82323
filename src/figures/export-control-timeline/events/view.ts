import type { FigureView } from '../../../core/figure/figure.ts';
import type { TimelineData } from '../dataset.ts';
import type { TimelineOptions } from '../options.ts';
import { extentOf } from './controls.ts';
import { densitySpec } from './density-spec.ts';
import { describeEvents, emptySentence } from './describe.ts';
import { eventItems } from './items.ts';
import { chosenEvents, eventsInScope, headlineOf, isDense, selectEvents } from './model.ts';
import { overviewSpec } from './overview.ts';
import { emptySpec, eventsSpec } from './spec.ts';
import { eventsMessages } from '../i18n/events.ts';

/** Who tightened or eased what, in chronological order. */
export const events: FigureView<TimelineData, TimelineOptions> = {
  id: 'events',
  dataset: () => 'events',
  variants: [{ scope: 'core' }, { scope: 'full' }],
  label: (locale) => eventsMessages(locale).tab,
  describe: (data, { locale, options }) => describeEvents(data, selectEvents(data.events, options), options, locale),
  spec(data, { locale, options }, target) {
    const shown = selectEvents(data.events, options);
    if (!shown.length) return emptySpec(emptySentence(options, locale), locale, target);
    if (isDense(shown)) return densitySpec(shown, locale, target);
    return eventsSpec(shown, headlineOf(shown, data, options)?.order ?? null, locale, target);
  },
  items: (data, { locale, options }) => ({ items: eventItems(selectEvents(data.events, options), locale) }),
  samples: (data) => [
    { ...data, events: [] },
    {
      ...data,
      events: [1, 2, 3, 4].flatMap((time) => data.events.map((one) => ({ ...one, id: `${one.id}-${time}` }))),
    },
  ],
  overview: (data, { locale, options }, target) =>
    overviewSpec(
      extentOf(eventsInScope(data.events, options)),
      chosenEvents(data.events, options),
      options,
      locale,
      target,
    ),
};
