import { ascending, bisector, group } from 'd3-array';
import { expiryOf, stateFacts } from '../../../core/data/state-text.ts';
import { flagLabel } from '../../../core/i18n/flag.ts';
import { formatDate, formatIso } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { rangeText } from '../../../core/i18n/range.ts';
import type { ItemSet } from '../../../core/figure/items.ts';
import type { TimelineEvent } from '../rows/events.ts';
import { firstDay, isoSpan, namesArticle, type EventsModel } from './model.ts';
import { eventsMessages } from '../i18n/events.ts';
import { countedText, latestDay } from './headline.ts';
import { actorLabel, kindLabel, laneLabel } from './labels.ts';

interface Timed {
  readonly event: TimelineEvent;
  /** Its index among all events. */
  readonly place: number;
  /** Its first day, in ms since 1970. */
  readonly time: number;
}

/** Codes of the actors that are countries; what both sides do is done by each. */
const COUNTRIES: ReadonlyMap<string, readonly string[]> = new Map([
  ['us', ['USA']],
  ['china', ['CHN']],
  ['both', ['us', 'USA', 'china', 'CHN']],
]);

/** Ids and names of the actor and the kind of an event. */
const belongingOf = ({ actor, kind }: TimelineEvent, labels: EventsModel['labels'], locale: Locale): string[] => [
  actor,
  ...(COUNTRIES.get(actor) ?? []),
  actorLabel(actor, locale, labels),
  kind,
  kindLabel(kind, locale, labels),
];

const byTime = bisector(({ time }: Timed) => time);

/** The events in one sentence, and the lanes that have any. */
function chartText({ events, lanes, labels }: EventsModel, locale: Locale): string {
  const messages = eventsMessages(locale);
  const [first] = events;
  if (!first) return messages.emptyChart;
  const used = new Set(events.map(({ actor }) => lanes.laneOf(actor)));
  return messages.chart({
    count: events.length,
    days: rangeText(formatDate(locale, first.date), formatDate(locale, latestDay(events)), locale),
    lanes: lanes.all.filter(({ id }) => used.has(id)).map((lane) => laneLabel(lane, locale, labels)),
  });
}

/**
 * An item for each event, in chronological order: up and down move along its track, left and right to the event nearest
 * in time on the next track that has any.
 */
export function eventItems(model: EventsModel, locale: Locale): ItemSet {
  const { events, story, descriptions, lanes, labels, terms, checkedTo, isEdition } = model;
  const isMixed = namesArticle(events);
  const isNamed = ({ id }: TimelineEvent): boolean => story?.order.from.id === id || story?.order.to.id === id;
  // The list of all items is chronological and mixes the tracks, so each track keeps the indexes of its items.
  const timed = events.map((event, place): Timed => ({ event, place, time: Date.parse(firstDay(event)) }));
  const byTrack = group(timed, ({ event }) => lanes.laneOf(event.actor));
  const tracks = lanes.all.map(({ id }) => byTrack.get(id) ?? []).filter(({ length }) => length);
  const beside = (track: readonly Timed[] | undefined, time: number): number | null =>
    track?.[byTime.center(track, time)]?.place ?? null;
  const items = tracks
    .flatMap((track, column) =>
      track.map(({ event, place, time }, index) => {
        const term = terms.get(event.id);
        const expiry = term && expiryOf(term, checkedTo, locale);
        return {
          id: event.id,
          title: event.title[locale],
          // There may be thousands of items, of which a reader looks at a few.
          get facts() {
            const description = descriptions.get(event.id);
            return [
              formatIso(locale, isoSpan(event)),
              actorLabel(event.actor, locale, labels),
              kindLabel(event.kind, locale, labels),
              // Other facts follow after a comma.
              ...(description ? [description[locale].replace(/[.。]$/u, '')] : []),
              ...(term ? stateFacts(term, term.statedFlag, checkedTo, locale) : []),
              ...(isNamed(event) ? [eventsMessages(locale).lead] : []),
              ...(isMixed && event.inArticle ? [eventsMessages(locale).article.fact(isEdition)] : []),
              ...(event.flag === 'sourced' ? [] : [flagLabel(event.flag, locale)]),
            ];
          },
          ...(expiry && { expiry }),
          also: belongingOf(event, labels, locale),
          row: place,
          to: {
            left: beside(tracks[column - 1], time),
            right: beside(tracks[column + 1], time),
            up: track[index - 1]?.place ?? null,
            down: track[index + 1]?.place ?? null,
          },
        };
      }),
    )
    .sort((a, b) => ascending(a.row, b.row));
  return {
    items,
    // One group: which side acted before the other is the point, and in lanes they would be heard one after the other.
    groups: items.length ? [{ label: countedText(model, locale), count: items.length }] : [],
    chart: chartText(model, locale),
  };
}
