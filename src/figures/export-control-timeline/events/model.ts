import { ascending, rollup } from 'd3-array';
import type { Flag } from '../../../core/data/flag.ts';
import type { Term } from '../../../core/data/state.ts';
import type { Correction } from '../../../core/data/rows/corrections.ts';
import { notesOn, type Note } from '../../../core/data/rows/notes.ts';
import { meantId, writtenName, type Labels } from '../../../core/i18n/label.ts';
import { missingError } from '../../../core/data/data-error.ts';
import { subjectOf } from '../../../core/figure/subject.ts';
import { actorId } from '../rows/actor-id.ts';
import {
  finalDayOf,
  firstDayOf,
  type Actor,
  type EventDescription,
  type Kind,
  type TimelineEvent,
} from '../rows/events.ts';
import { GROUPS, lanesOf, lanesWith, type Lanes } from './lanes.ts';
import { headlineOf, sequelOf, STORY, type Sequel, type Story } from './story.ts';
import type { TimelineData } from '../dataset.ts';
import type { TimelineOptions } from '../options.ts';

/**
 * Events that the article leaves out but that its own can't be judged without: the tariffs two days before China's
 * licences, the talks before those of London, the licences that followed the promise of July, and the controls of
 * October with their suspension, which the meeting in Busan was about.
 */
const BESIDE_THE_ARTICLE: readonly string[] = [
  STORY.tariffs,
  '2025-geneva',
  '2025-15pct',
  '2025-october',
  '2025-suspension',
];

const SCOPES: Readonly<Record<TimelineOptions['scope'], (event: TimelineEvent) => boolean>> = {
  article: ({ id, inArticle }) => inArticle || BESIDE_THE_ARTICLE.includes(id),
  core: ({ tier }) => tier === 'core',
  full: () => true,
};

/** The last day of an event: only talks last longer than a day. The end of a suspension is not part of the act. */
export const lastDay = ({ kind, date, endDate }: TimelineEvent): string =>
  (kind === 'negotiation' ? endDate : null) ?? date;

/** The date as ISO 8601: a day, a month or a span. */
export const isoSpan = (event: TimelineEvent): string => {
  const last = lastDay(event);
  return last === event.date ? event.date : `${event.date}/${last}`;
};

/** First day of an event; for a month without a day, its first day. */
export const firstDay = ({ date }: TimelineEvent): string => firstDayOf(date);
/** Last day of an event; for a month without a day, its last day. */
export const finalDay = (event: TimelineEvent): string => finalDayOf(lastDay(event));

/** The pause or temporary measure that an event begins, and how reliable its stated end is. */
export interface EventTerm extends Term {
  readonly statedFlag: Flag;
}

/** What the kinds of events begin that last until their end date; the others, such as talks, are over when they end. */
const BEGINS: ReadonlyMap<Kind, Term['kind']> = new Map([
  ['control', 'measure'],
  ['retaliation', 'measure'],
  ['tariff', 'measure'],
  ['relaxation', 'pause'],
]);

/** The term of an event; null if it begins none, or has no end date. */
export function termOf({ id, kind, endDate }: TimelineEvent, all: readonly TimelineEvent[]): EventTerm | null {
  const begun = BEGINS.get(kind);
  if (endDate === null || !begun) return null;
  const stated = all.find(({ prolongs }) => prolongs === id);
  return {
    kind: begun,
    until: finalDayOf(endDate),
    statedUntil: stated?.endDate ? finalDayOf(stated.endDate) : null,
    statedFlag: stated?.flag ?? 'sourced',
  };
}

/** The events of a scope, which a reader can filter. If no row is in the article, these are all events. */
const eventsInScope = (events: readonly TimelineEvent[], { scope }: TimelineOptions): readonly TimelineEvent[] =>
  scope === 'article' && !events.some(({ inArticle }) => inArticle) ? events : events.filter(SCOPES[scope]);

/** The events of the scope with the chosen actors and kinds, of any date. */
function chosenEvents(events: readonly TimelineEvent[], options: TimelineOptions): TimelineEvent[] {
  const actors = new Set<Actor>(options.actor);
  const kinds = new Set(options.kind);
  return eventsInScope(events, options)
    .filter(({ actor }) => !actors.size || actors.has(actor))
    .filter(({ kind }) => !kinds.size || kinds.has(kind));
}

/** The events selected by options with ids of the rows, in chronological order; rows of one day keep their order. */
export function selectEvents(events: readonly TimelineEvent[], options: TimelineOptions): TimelineEvent[] {
  const { from, to } = options;
  return (
    chosenEvents(events, options)
      // A month without a day matches if any of its days does.
      .filter((event) => from === null || finalDay(event) >= from)
      .filter((event) => to === null || firstDay(event) <= to)
      .sort((a, b) => ascending(a.date, b.date))
  );
}

/**
 * Whether it must be said of each event if the article has it: some are in it, and some are not. The article is the one
 * that the rows accompany: of the bundled rows a report of July 2025, of a page's rows the page's own.
 */
export const namesArticle = (events: readonly TimelineEvent[]): boolean =>
  events.some(({ inArticle }) => inArticle) && events.some(({ inArticle }) => !inArticle);

/** Actors of the rows by the ids that a subject is chosen by. */
const COUNTRY_OF: ReadonlyMap<Actor, string> = new Map([
  ['us', 'USA'],
  ['china', 'CHN'],
]);
const countryOf = (actor: Actor): string => COUNTRY_OF.get(actor) ?? actor;

/** Whom the accent colour stands for: the requested actor, or that of the rows; null if they name no party. */
function subjectIn(events: readonly TimelineEvent[], requested: Actor | null): Actor | null {
  const counts = rollup(
    events,
    ({ length }) => length,
    ({ actor }) => actor,
  );
  if (requested !== null) {
    if (counts.has(requested)) return requested;
    const known = [...counts.keys()].map(countryOf);
    throw missingError('events', { kind: 'subject', field: 'actor', subject: writtenName(requested), known });
  }
  const parties = [...counts].filter(([actor]) => !GROUPS.includes(actor));
  if (!parties.length) return null;
  const candidates = parties.map(([actor, size]) => ({ id: countryOf(actor), size }));
  const subject = subjectOf(null, candidates, { dataset: 'events', field: 'actor' });
  return parties.find(([actor]) => countryOf(actor) === subject)?.[0] ?? null;
}

/** The events that the options select, with what the text and the picture say of them. */
export interface EventsModel {
  /** In chronological order. */
  readonly events: readonly TimelineEvent[];
  /** What events were, by their ids. */
  readonly descriptions: ReadonlyMap<string, EventDescription['text']>;
  /** The events of the scope, which a reader can filter. */
  readonly inScope: readonly TimelineEvent[];
  /** Those with the chosen actors and kinds, of any date. */
  readonly chosen: readonly TimelineEvent[];
  readonly options: TimelineOptions;
  /** The lanes of the scope's events, and those of the events shown, which have the same colours. */
  readonly scopeLanes: Lanes;
  readonly lanes: Lanes;
  /** Actors that the text speaks of: the chosen ones, or the only one of the scope. */
  readonly actors: readonly Actor[];
  /** The subject, if the page asks for one. */
  readonly subject: Actor | null;
  /** Material that the page names: an id or a name. */
  readonly material: string | null;
  /** Names that the rows give. */
  readonly labels: Labels;
  /** Whether the rows are an edition of the bundled ones. */
  readonly isEdition: boolean;
  /** The story of the headline; null if the events do not support it. */
  readonly story: Story | null;
  /** How the story went on; null if there is no story, or if its rows are shown. */
  readonly sequel: Sequel | null;
  /** The pauses and temporary measures that the events shown begin, by the ids of these events. */
  readonly terms: ReadonlyMap<string, EventTerm>;
  /** Day that the rows were checked to, YYYY-MM-DD. */
  readonly checkedTo: string;
  /** Caveats of the events. */
  readonly notes: readonly Note[];
  readonly corrections: readonly Correction[];
}

/** The id of the actor that a page's text stands for. */
const actorIn = (events: readonly TimelineEvent[], text: string): Actor =>
  meantId(
    text,
    events.map(({ actor }) => actor),
  ) ?? actorId(text);

/** The options with the ids of the rows where a page gives actors and kinds by name. */
const withIds = (events: readonly TimelineEvent[], options: TimelineOptions): TimelineOptions => ({
  ...options,
  actor: options.actor.map((text) => actorIn(events, text)),
  kind: options.kind.map(
    (text) =>
      meantId(
        text,
        events.map(({ kind }) => kind),
      ) ?? text,
  ),
});

export function eventsModel(data: TimelineData, given: TimelineOptions): EventsModel {
  const options = withIds(data.events, given);
  const events = selectEvents(data.events, options);
  const story = headlineOf(events, data, options);
  const sequel = story && sequelOf(events, data.events);
  const inScope = eventsInScope(data.events, options);
  const present = new Set(inScope.map(({ actor }) => actor));
  const asked = options.subject ?? data.settings.subject;
  const subject = asked === null || !data.events.length ? null : actorIn(data.events, asked);
  const terms = events.flatMap((event) => {
    const term = termOf(event, data.events);
    return term ? [[event.id, term] as const] : [];
  });
  const scopeLanes = lanesOf(inScope, subjectIn(data.events, subject));
  return {
    events,
    descriptions: new Map(data.descriptions.map(({ id, text }) => [id, text])),
    inScope,
    scopeLanes,
    lanes: lanesWith(events, scopeLanes),
    actors: options.actor.length ? options.actor : present.size === 1 ? [...present] : [],
    subject,
    material: options.material ?? data.settings.material,
    labels: data.labels,
    isEdition: data.isEdition,
    chosen: chosenEvents(data.events, options),
    options,
    story,
    sequel,
    terms: new Map(terms),
    checkedTo: data.checkedTo,
    corrections: data.corrections,
    notes: notesOn(data.notes, 'events', {
      source: events.flatMap(({ sources }) => sources),
      item: events.map(({ id }) => id),
    }),
  };
}
