/** Title, subtitle and summary of the events: the story of the bundled rows, or how many there are of whom. */
import { isolated } from '../../../core/i18n/direction.ts';
import { descending, rollup } from 'd3-array';
import type { Description } from '../../../core/figure/description.ts';
import { formatDate, formatDay, joinSentences } from '../../../core/i18n/format.ts';
import { materialLabel, writtenId } from '../../../core/i18n/label.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { materialId } from '../../../core/i18n/material.ts';
import type { TimelineEvent } from '../rows/events.ts';
import { valuesIn } from './controls.ts';
import { bandOf, isDense, MAX_LISTED } from './density.ts';
import { actorLabel, kindLabel } from './labels.ts';
import { lastDay, type EventsModel } from './model.ts';
import type { Story } from './story.ts';
import { eventsMessages, type EventsMessages, type Named, type Topic } from '../i18n/events.ts';

/** Maximum number of actors or kinds that a sentence counts one by one. */
const MAX_TALLIED = 9;

/** The last day of chronologically ordered events, as a row gives it; empty if there are none. */
export const latestDay = (events: readonly TimelineEvent[]): string =>
  events.reduce((latest, event) => (lastDay(event) > latest ? lastDay(event) : latest), '');

/** First and last month of chronologically ordered events; a common year is given only once. */
function monthsOf(events: readonly TimelineEvent[], locale: Locale): { from: string; to: string } {
  const first = events[0]?.date.slice(0, 7) ?? '';
  const last = latestDay(events).slice(0, 7);
  const [from, to] = [formatDate(locale, first), formatDate(locale, last)];
  if (first === last || first.slice(0, 4) !== last.slice(0, 4)) return { from, to };
  return locale === 'en' ? { from: formatDay(locale, first), to } : { from, to: formatDay(locale, last) };
}

export type Headline = Pick<Description, 'title' | 'subtitle' | 'summary' | 'note'>;

const countInArticle = (events: readonly TimelineEvent[]): number => events.filter(({ inArticle }) => inArticle).length;

export function storySummary({ events }: EventsModel, story: Story, locale: Locale): Headline {
  const messages = eventsMessages(locale);
  const { order, tariffDays, elements, promised, licencesStay } = story;
  return {
    title: messages.title({ days: order.days }),
    subtitle: messages.subtitle({ ...monthsOf(events, locale), count: events.length }),
    summary: messages.summary({
      days: order.days,
      elements,
      licences: formatDate(locale, order.from.date),
      chipRule: formatDay(locale, order.to.date),
      promised: promised === null ? null : formatDay(locale, promised),
      stay: licencesStay,
    }),
    note: messages.note(tariffDays),
  };
}

/** An actor or a kind for a sentence. Its id is empty if the rows have a name of their own for it. */
const named = (id: string, { labels }: EventsModel, label: string): Named => ({
  id: Object.hasOwn(labels, id) ? '' : id,
  name: label,
});

/**
 * Detail after the number of events: the title of a single event, otherwise the count per actor, or per kind if only
 * one actor is left.
 */
function detailOf({ events, actors: about, options: { kind }, labels }: EventsModel, locale: Locale): string {
  const messages = eventsMessages(locale);
  const [event] = events;
  if (event && events.length === 1) return messages.only(isolated(event.title[locale]));
  const tally = (field: 'actor' | 'kind', labelOf: (id: string) => string): string[] => {
    const counts = rollup(
      events,
      ({ length }) => length,
      (each) => each[field],
    );
    const all = valuesIn(events, field).map((id) => [id, labelOf(id), counts.get(id) ?? 0] as const);
    if (all.length <= MAX_TALLIED) return all.map(([, name, count]) => messages.tally(name, count));
    const kept = all.toSorted(([, , a], [, , b]) => descending(a, b)).slice(0, MAX_TALLIED - 1);
    const rest = events.length - kept.reduce((sum, [, , count]) => sum + count, 0);
    return [...kept.map(([, name, count]) => messages.tally(name, count)), messages.tally(messages.actor.other, rest)];
  };
  const actors = tally('actor', (id) => actorLabel(id, locale, labels));
  if (actors.length > 1 || (kind.length === 1 && about.length !== 1)) return messages.by.actor(actors);
  return kind.length === 1 ? '' : messages.by.kind(tally('kind', (id) => kindLabel(id, locale, labels)));
}

/** A sentence with the year that has the most events; empty if two years tie. */
function busiestYear(events: readonly TimelineEvent[], messages: EventsMessages): string {
  const years = [
    ...rollup(
      events,
      ({ length }) => length,
      ({ date }) => date.slice(0, 4),
    ),
  ];
  const [first, second] = years.sort(([, a], [, b]) => descending(a, b));
  return first && second && first[1] > second[1]
    ? messages.busiest({ year: String(Number(first[0])), count: first[1] })
    : '';
}

const TOPICS: readonly Topic[] = ['control', 'tariff', 'negotiation'];

/** What the timeline is of: the topics that its scope has, and the material that the page names. */
function aboutOf({ inScope, material, labels }: EventsModel, locale: Locale): string {
  const kinds = new Set(inScope.map(({ kind }) => kind));
  const name = material === null ? '' : materialLabel(materialId(material) ?? writtenId(material), locale, labels);
  return eventsMessages(locale).about(
    TOPICS.filter((kind) => kinds.has(kind)),
    name,
  );
}

/** The events counted: "Tariffs by the US: five events, April to July 2025". */
export const countedText = (model: EventsModel, locale: Locale): string =>
  eventsMessages(locale).plainTitle(countedRows(model, locale));

function countedRows(model: EventsModel, locale: Locale): Parameters<EventsMessages['plainTitle']>[0] {
  const { events, options, actors, labels } = model;
  return {
    ...monthsOf(events, locale),
    count: events.length,
    actors: actors.map((id) => named(id, model, actorLabel(id, locale, labels))),
    kinds: options.kind.map((id) => named(id, model, kindLabel(id, locale, labels))),
  };
}

/** Text if the headline is not the story: how many events, when, and by whom. */
export function plainSummary(model: EventsModel, locale: Locale): Headline {
  const { events, inScope, options, actors, subject, lanes, labels, isEdition } = model;
  const messages = eventsMessages(locale);
  const rows = countedRows(model, locale);
  const { actor, kind, from, to } = options;
  const isNarrowed = actor.length > 0 || kind.length > 0 || from !== null || to !== null;
  const ofSubject = actors.length ? 0 : events.filter(({ actor }) => actor === subject).length;
  const title = isNarrowed
    ? messages.narrowedTitle({ ...rows, total: inScope.length })
    : messages.plainTitle(rows) +
      (subject !== null && ofSubject
        ? messages.ofSubject(named(subject, model, actorLabel(subject, locale, labels)), ofSubject)
        : '');
  const summary = messages.plainSummary(rows, detailOf(model, locale));
  const about = aboutOf(model, locale);
  const rest = lanes.all.find(({ shared }) => shared === 'rest')?.actors.length ?? 0;
  const restNote = rest ? [messages.restNote(rest)] : [];
  if (isDense(events))
    return {
      title,
      subtitle: messages.denseSubtitle(bandOf(events), about),
      summary: summary + busiestYear(events, messages),
      note: joinSentences([messages.denseNote({ count: events.length, max: MAX_LISTED }), ...restNote], locale),
    };
  const inArticle = countInArticle(events);
  return {
    title,
    subtitle: messages.plainSubtitle(inArticle === events.length ? 'all' : inArticle, about, isEdition),
    summary,
    ...(rest && { note: joinSentences(restNote, locale) }),
  };
}
