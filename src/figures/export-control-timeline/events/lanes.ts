/** The lanes of events: one for each actor, and shared ones for those that would be too many. */
import { ascending, descending, group, rollup } from 'd3-array';
import { category, color } from '../../../core/drawing/encoding.ts';
import type { Palette, Token } from '../../../core/drawing/palette.ts';
import { ACTORS, type Actor, type TimelineEvent } from '../rows/events.ts';

const MAX_LANES = 5;

/** Actors that are no party of their own. */
export const GROUPS: readonly Actor[] = ['both', 'company', 'other'];

/** Colours of the lanes that have none of their own, from the most distinct. */
const SERIES: readonly Token[] = ['series-4', 'series-5', 'series-6', 'series-3'];
/** Colours too pale for text. */
const PALE: readonly Token[] = ['series-5', 'series-6'];

export interface Lane {
  /** Its actor; of a shared lane `both` or `other`. */
  readonly id: Actor;
  /** Those that share the lane. */
  readonly actors: readonly Actor[];
  /** How it came about: `both` with companies and others, or the smallest lanes as one. */
  readonly shared: 'groups' | 'rest' | null;
  readonly color: Token;
}

/** The lanes from left to right, of which there is at least one. */
export interface Lanes {
  readonly all: readonly Lane[];
  /** Id of an actor's lane. */
  readonly laneOf: (actor: Actor) => Actor;
  /** Every actor with its colour, the known ones first. */
  readonly colors: ReadonlyMap<Actor, Token>;
}

/**
 * From left to right: China, other parties, those that are no party of their own, and the United States. The story goes
 * from China to the United States, so it is read in the order of time. Any other subject is the first.
 */
function rankOf(id: Actor, subject: Actor | null): number {
  if (id === 'us') return 3;
  if (id === 'china' || id === subject) return 0;
  return GROUPS.includes(id) ? 2 : 1;
}

/** Actors by lane: each has one of its own, except the groups beside `both`, and the smallest if there are too many. */
function shareOut(counts: ReadonlyMap<Actor, number>, subject: Actor | null): Omit<Lane, 'color'>[] {
  const present = [...counts.keys()];
  const groups = GROUPS.filter((id) => counts.has(id));
  const isJoined = counts.has('both') && groups.length > 1 && !groups.some((id) => id === subject);
  const alone = present.filter((id) => !isJoined || !groups.includes(id));
  const lanes: Omit<Lane, 'color'>[] = [
    ...alone.map((id) => ({ id, actors: [id], shared: null })),
    ...(isJoined ? [{ id: 'both', actors: groups, shared: 'groups' as const }] : []),
  ];
  const sizeOf = ({ id, actors }: Omit<Lane, 'color'>): number =>
    id === subject ? Infinity : actors.reduce((sum, actor) => sum + (counts.get(actor) ?? 0), 0);
  lanes.sort((a, b) => descending(sizeOf(a), sizeOf(b)));
  if (lanes.length > MAX_LANES) {
    const isRest = ({ id }: Omit<Lane, 'color'>, index: number): boolean => index >= MAX_LANES - 1 || id === 'other';
    const kept = lanes.filter((lane, index) => !isRest(lane, index));
    const rest = lanes.filter(isRest).flatMap(({ actors }) => actors);
    lanes.splice(0, Infinity, ...kept, { id: 'other', actors: rest, shared: 'rest' });
  }
  const place = ({ id }: Omit<Lane, 'color'>): number => (GROUPS.includes(id) ? GROUPS.indexOf(id) : 0);
  return lanes.sort((a, b) => ascending(rankOf(a.id, subject), rankOf(b.id, subject)) || ascending(place(a), place(b)));
}

/**
 * The lanes of events.
 *
 * @param subject - Whose lane has the accent colour; null for none.
 */
export function lanesOf(events: readonly TimelineEvent[], subject: Actor | null): Lanes {
  const counts = rollup(
    events,
    ({ length }) => length,
    ({ actor }) => actor,
  );
  const lanes = shareOut(counts, subject);
  const free = SERIES.filter((token) => token !== 'series-3' || !lanes.some(({ id }) => id === 'both'));
  const colorOf = (id: Actor): Token => {
    if (id === subject) return 'china';
    if (id === 'us') return 'us';
    if (id === 'both') return 'series-3';
    return GROUPS.includes(id) ? 'series-1' : (free.shift() ?? 'series-1');
  };
  const colored = lanes.map((lane): Lane => ({ ...lane, color: colorOf(lane.id) }));
  const none: Lane = { id: 'other', actors: [], shared: null, color: 'series-1' };
  const all = colored.length ? colored : [none];
  const known = new Map(all.flatMap((lane) => lane.actors.map((actor) => [actor, lane] as const)));
  const tokenOf = (actor: Actor): Token => {
    const lane = known.get(actor);
    if (lane?.shared) return actor === 'both' ? 'series-3' : 'series-1';
    return lane?.color ?? 'series-1';
  };
  const actors = [...ACTORS, ...[...known.keys()].filter((actor) => !ACTORS.some((one) => one === actor))];
  return {
    all,
    laneOf: (actor) => known.get(actor)?.id ?? none.id,
    colors: new Map(actors.map((actor) => [actor, tokenOf(actor)])),
  };
}

/** The lanes that have events, of which there is at least one; the others close. */
export function lanesWith(events: readonly TimelineEvent[], lanes: Lanes): Lanes {
  const used = new Set(events.map(({ actor }) => lanes.laneOf(actor)));
  return { ...lanes, all: used.size ? lanes.all.filter(({ id }) => used.has(id)) : lanes.all };
}

/** The actors of several colours in shared lanes, of one colour together. */
export const sharedColors = ({ all, colors }: Lanes): Actor[][] => [
  ...group(
    all.flatMap(({ shared, actors }) => (shared ? actors : [])),
    (actor) => colors.get(actor),
  ).values(),
];

const inkOf = (token: Token): Token => (PALE.includes(token) ? 'text' : token);

/** The colour of a row's actor; of its name, if the row is text. */
export const actorColor = ({ colors }: Lanes, palette: Palette, isText = false) =>
  color('actor', {
    domain: [...colors.keys()],
    range: [...colors.values()].map((token) => palette[isText ? inkOf(token) : token]),
  });

const idsOf = ({ all }: Lanes): Actor[] => all.map(({ id }) => id);

/** The colour of a row's lane; of its name, if the row is text. */
export const laneColor = (lanes: Lanes, palette: Palette, isText = false) =>
  color('track', {
    domain: idsOf(lanes),
    range: lanes.all.map(({ color: token }) => palette[isText ? inkOf(token) : token]),
  });

/** The position of a row's lane, between those of the first and the last. */
export const atLane = (lanes: Lanes, first: number, last: number) =>
  category('track', { domain: idsOf(lanes), range: [first, last] });
