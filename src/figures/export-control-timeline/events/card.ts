import { descending, rollup } from 'd3-array';
import { formatDate, formatDay, formatNumber } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Card, CardEvent, CardOf } from '../../../core/figure/card.ts';
import type { TimelineEvent } from '../rows/events.ts';
import { eventsMessages } from '../i18n/events.ts';
import { timelineSmallMessages } from '../i18n/small.ts';
import { actorLabel } from './labels.ts';
import type { EventsModel } from './model.ts';

/** Number of events of each actor. */
function tallyCard({ events, lanes, labels }: EventsModel, locale: Locale): Card {
  const counts = rollup(
    events,
    ({ length }) => length,
    ({ actor }) => actor,
  );
  const values = [...counts].sort(([, a], [, b]) => descending(a, b));
  return {
    caption: '',
    shortTitle: timelineSmallMessages(locale).tally,
    visual: values.length
      ? {
          kind: 'bars',
          whole: null,
          values: values.map(([actor, count]) => ({
            name: actorLabel(actor, locale, labels),
            amount: count,
            text: formatNumber(locale, count),
            color: lanes.colors.get(actor) ?? 'series-1',
          })),
        }
      : null,
  };
}

/** The two dates of the story and the days between them; without the story, how many events there are of whom. */
export const eventsCard: CardOf<EventsModel> = (model, locale) => {
  const { story, lanes, labels } = model;
  if (!story) return tallyCard(model, locale);
  const { from, to, days } = story.order;
  const isSameYear = from.date.slice(0, 4) === to.date.slice(0, 4);
  const eventOf = (event: TimelineEvent, date: string): CardEvent => ({
    date,
    actor: actorLabel(event.actor, locale, labels),
    title: event.title[locale],
    color: lanes.colors.get(event.actor) ?? 'text',
  });
  return {
    caption: eventsMessages(locale).about(['control'], ''),
    shortTitle: timelineSmallMessages(locale).order(
      actorLabel(from.actor, locale, labels),
      actorLabel(to.actor, locale, labels),
    ),
    sources: [...from.sources, ...to.sources],
    visual: {
      kind: 'interval',
      from: eventOf(from, formatDate(locale, from.date)),
      to: eventOf(to, isSameYear ? formatDay(locale, to.date) : formatDate(locale, to.date)),
      between: eventsMessages(locale).days(days),
      days,
    },
  };
};
