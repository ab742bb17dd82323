import { ascending, bisector, group } from 'd3-array';
import { expiryOf, stateFacts } from '../../../core/data/state-text.ts';
import { flagLabel } from '../../../core/i18n/flag.ts';
import { formatIso } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { ItemSet } from '../../../core/figure/items.ts';
import type { TimelineEvent } from '../rows/events.ts';
import { firstDay, isoSpan, type EventsModel } from './model.ts';
import { actorLabel, kindLabel } from './labels.ts';

interface Timed {
  readonly event: TimelineEvent;
  /** Its index among all events. */
  readonly place: number;
  /** Its first day, in ms since 1970. */
  readonly time: number;
}

const byTime = bisector(({ time }: Timed) => time);

/**
 * An item for each event, in chronological order: up and down move along its track, left and right to the event nearest
 * in time on the next track that has any.
 */
export function eventItems(
  { events, lanes, labels, terms, checkedTo }: Pick<EventsModel, 'events' | 'lanes' | 'labels' | 'terms' | 'checkedTo'>,
  locale: Locale,
): ItemSet {
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
            return [
              formatIso(locale, isoSpan(event)),
              actorLabel(event.actor, locale, labels),
              kindLabel(event.kind, locale, labels),
              ...(term ? stateFacts(term, term.statedFlag, checkedTo, locale) : []),
              ...(event.flag === 'sourced' ? [] : [flagLabel(event.flag, locale)]),
            ];
          },
          ...(expiry && { expiry }),
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
  return { items };
}
