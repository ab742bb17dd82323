/**
 * Vertical positions of events and years. Languages need different numbers of lines; the slack to the one that needs
 * most is spread evenly, so that the picture has the same height in all five languages, each with even spacing.
 */
import { LOCALES, type Locale } from '../../../core/i18n/locale.ts';
import type { TimelineEvent } from '../rows/events.ts';
import { LINE, titleLines, type Frame } from './frame.ts';
import type { Interval } from './story.ts';

/** In columns, the minimum distance in px between an event and the previous one in time. */
const STEP = 22;
export const GAP = { event: 10, year: 6 } as const;
export interface Flow {
  /** Upper edge of each event. */
  readonly tops: readonly number[];
  /** Each year with the height of its rule. */
  readonly years: readonly { readonly year: string; readonly y: number; readonly first: number }[];
  readonly bottom: number;
}

const yearOf = ({ date }: TimelineEvent): string => date.slice(0, 4);

/** The flow of one language, without slack. */
function naturalFlow(
  events: readonly TimelineEvent[],
  frame: Frame,
  top: number,
  bracket: Interval | null,
  locale: Locale,
): Flow {
  const { columns, lanes } = frame;
  const bottoms = new Map(lanes.all.map(({ id }) => [id, top]));
  const lowest = (): number => Math.max(...bottoms.values());
  const years: { year: string; y: number; first: number }[] = [];
  let last = top - STEP;
  const tops = events.map((event, index) => {
    const track = lanes.laneOf(event.actor);
    if (yearOf(event) !== years.at(-1)?.year) {
      const y = lowest() + (years.length ? GAP.year : 0);
      years.push({ year: yearOf(event), y, first: index });
      for (const each of bottoms.keys()) bottoms.set(each, y + (columns ? 12 : 32));
      last = 0;
    }
    // The bracket's label is in the column between, which must be free there.
    const above = !columns || event === bracket?.from ? lowest() : (bottoms.get(track) ?? top);
    const y = Math.max(above, columns ? last + STEP : 0);
    last = y;
    bottoms.set(track, y + LINE.meta + titleLines(event, frame, bracket, locale).length * LINE.title + GAP.event);
    return y;
  });
  return { tops, years, bottom: lowest() };
}

/** The flow in a language, stretched to the height of the language that needs most. */
export function flowIn(
  locale: Locale,
  events: readonly TimelineEvent[],
  frame: Frame,
  top: number,
  bracket: Interval | null,
): Flow {
  const flow = naturalFlow(events, frame, top, bracket, locale);
  const differing = LOCALES.filter((other) => events.some(({ title }) => title[other] !== title[locale]));
  const bottom = Math.max(
    flow.bottom,
    ...differing.map((other) => naturalFlow(events, frame, top, bracket, other).bottom),
  );
  // Later events are shifted by at least as much as earlier ones, so order and minimum distances are kept.
  const shift = (index: number): number => Math.round(((bottom - flow.bottom) * index) / events.length);
  return {
    tops: flow.tops.map((y, index) => y + shift(index)),
    years: flow.years.map((year) => ({ ...year, y: year.y + shift(year.first) })),
    bottom,
  };
}
