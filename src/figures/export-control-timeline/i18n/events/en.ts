import { formatNumber } from '../../../../core/i18n/format.ts';
import { withArticle } from '../../../../core/i18n/article.ts';
import type { KnownActor, KnownKind } from '../../rows/events.ts';
import type { EventsMessages, Named, Topic } from './messages.ts';

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const spelled = (count: number): string => NUMBERS[count] ?? formatNumber('en', count);
const counted = (count: number, one: string, many: string): string => `${spelled(count)} ${count === 1 ? one : many}`;
const inDays = (count: number): string => counted(count, 'day', 'days');
const span = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);
const TOPIC: Readonly<Record<Topic, string>> = { control: 'export controls', tariff: 'tariffs', negotiation: 'talks' };
const list = new Intl.ListFormat('en-GB');
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const articleOf = (isEdition: boolean): string => (isEdition ? 'a dailyview.net report of July 2025' : 'the article');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Actors and kinds within a sentence. */
const WHO: Readonly<Record<KnownActor, string>> = {
  us: 'the US',
  china: 'China',
  both: 'the US and China together',
  company: 'companies',
  other: 'others',
};
const WHAT: Readonly<Record<KnownKind, string>> = {
  control: 'tightening',
  retaliation: 'retaliation',
  tariff: 'tariffs',
  relaxation: 'easing',
  negotiation: 'talks',
  statement: 'statements',
  ruling: 'rulings',
  market: 'business moves',
  politics: 'politics',
  scheduled: 'dates set ahead',
};

const ownOf = (words: Readonly<Record<string, string>>, id: string): string | undefined =>
  Object.hasOwn(words, id) ? words[id] : undefined;
const whoIs = ({ id, name }: Named): string => ownOf(WHO, id) ?? withArticle(name);

/** "Tariffs and easing by the US: ", or empty if nothing was chosen. */
function chosen(actors: readonly Named[], kinds: readonly Named[]): string {
  const who = list.format(actors.map(whoIs));
  const what = list.format(kinds.map(({ id, name }) => ownOf(WHAT, id) ?? name));
  const subject = what && who ? `${what} by ${who}` : what || who.replace(/^the /u, '');
  return subject && `${subject}: `;
}

/** A flag in parentheses; empty for a sourced row. */
const marked = (flag: string): string => flag && ` (${flag})`;

export default {
  tab: 'Events',
  actor: { us: 'US', china: 'China', both: 'Both', company: 'Company', other: 'Other' },
  kind: {
    control: 'Tightens',
    retaliation: 'Retaliates',
    tariff: 'Tariff',
    relaxation: 'Eases',
    negotiation: 'Talks',
    statement: 'Statement',
    ruling: 'Ruling',
    market: 'Business',
    politics: 'Politics',
    scheduled: 'Date set ahead',
  },
  track: { us: 'United States', china: 'China' },
  bothAndOthers: 'Both and others',
  bothSides: 'Both',
  article: {
    fact: (isEdition) => `in ${articleOf(isEdition)}`,
    column: (isEdition) => (isEdition ? 'In dailyview.net report' : 'Article'),
    yes: 'yes',
    no: 'no',
  },
  lead: 'named in the headline',
  days: (days) => `${days} ${days === 1 ? 'day' : 'days'} later`,
  title: ({ days }) => `China curbed rare earths ${inDays(days)} before the US curbed Nvidia’s H20`,
  plainTitle: ({ count, from, to, actors, kinds }) =>
    capital(`${chosen(actors, kinds)}${counted(count, 'event', 'events')}, ${span(from, to)}`),
  narrowedTitle: ({ count, total, from, to, actors, kinds }) => {
    const isOne = count === 1;
    const all = isOne ? 'the only event' : total === 2 ? 'both events' : `all ${spelled(total)} events`;
    const part = count === total ? all : `${spelled(count)} of the ${spelled(total)} events`;
    const who = list.format(actors.map(whoIs));
    const what = either.format(kinds.map(({ id, name }) => ownOf(WHAT, id) ?? name));
    if (what)
      return capital(`${part} ${isOne ? 'involves' : 'involve'} ${what}${who && ` by ${who}`}, ${span(from, to)}`);
    if (who) return capital(`${part} ${isOne ? 'comes' : 'come'} from ${who}, ${span(from, to)}`);
    return capital(`${part} ${isOne ? 'falls' : 'fall'} ${from === to ? `in ${from}` : `between ${from} and ${to}`}`);
  },
  ofSubject: (subject, count) => `: ${spelled(count)} by ${whoIs(subject)}`,
  chart: ({ count, days, lanes }) =>
    `Timeline: ${formatNumber('en', count)} ${count === 1 ? 'event' : 'events'}, ${days}, in ${lanes.length} ${lanes.length === 1 ? 'lane' : 'lanes'}: ${lanes.join(', ')}.`,
  emptyChart: 'Timeline: no events.',
  about: (topics, material) =>
    `${material && `${material}: `}${material ? 'timeline' : 'Timeline'} of ${list.format(topics.map((topic) => TOPIC[topic])) || 'events'}`,
  subtitle: ({ count, from, to }) => `Export controls, tariffs and talks, ${span(from, to)}: ${count} selected events`,
  plainSubtitle: (inArticle, about, isEdition) =>
    about +
    (inArticle === 'all'
      ? `; all events are in ${articleOf(isEdition)}`
      : inArticle
        ? `; ${spelled(inArticle)} of the events ${inArticle === 1 ? 'is' : 'are'} in ${articleOf(isEdition)}`
        : ''),
  denseSubtitle: (band, about) =>
    `${about}; each square is one event, each band ${typeof band === 'number' ? counted(band, 'year', 'years') : `one ${band}`}`,
  summary: ({ days, elements, licences, chipRule, promised, stay }) =>
    `China put ${elements ? `${spelled(elements)} ` : ''}rare earths under licence on ${licences}, ${inDays(days)} before Washington told Nvidia, on ${chipRule}, that the H20 needs a licence.` +
    (promised
      ? ` On ${promised} Nvidia said that Washington had assured it of H20 licences${stay ? '; China’s April rules stayed' : ''}.`
      : ''),
  plainSummary: ({ count, from, to, actors, kinds }, detail) =>
    capital(
      `${chosen(actors, kinds)}${counted(count, 'event', 'events')} ${from === to ? `in ${from}` : `from ${from} to ${to}`}${detail}.`,
    ),
  by: {
    actor: (tally) => `, by actor: ${tally.join(', ')}`,
    kind: (tally) => `, by kind: ${tally.join(', ')}`,
  },
  only: (title) => `: ${title}`,
  tally: (name, count) => `${name} ${formatNumber('en', count)}`,
  busiest: ({ year, count }) => ` The busiest year is ${year}, with ${formatNumber('en', count)}.`,
  denseNote: ({ count, max }) =>
    `The titles of all ${formatNumber('en', count)} events are in the table. Narrow the time to ${max} events or fewer to read them in the picture.`,
  restNote: (count) => `“Other” combines ${spelled(count)} actors, named in the table.`,
  note: (tariffDays) =>
    `${capital(articleOf(true))} reverses the order. Order proves no cause${tariffDays === null ? '' : `: US tariffs came ${inDays(tariffDays)} before the licensing`}.`,
  datesNote: 'An act is dated by the day it was announced, talks by their first and last day.',
  sequel: ({ ruling, truce }) =>
    `Later: on ${ruling.day} the US Supreme Court voided the emergency tariffs${marked(ruling.flag)}; both said the truce runs to ${truce.day}${marked(truce.flag)}.`,
  scheduledNote: (dates, checkedTo) =>
    `${list.format(dates)} ${dates.length > 1 ? 'are dates' : 'is a date'} set in advance, not ${dates.length > 1 ? 'acts' : 'an act'}${checkedTo && `; nothing read is later than ${checkedTo}`}.`,
  emptyTitle: 'No events to show',
  empty: (choices) =>
    choices.length
      ? `No events match. Widen or remove ${choices.map((name) => `“${name}”`).join(', ')}.`
      : 'There are no events in these data. Supply at least one row.',
  control: { span: 'Time', from: 'From', to: 'To' },
  column: { date: 'Date', actor: 'Who', kind: 'What', title: 'Event' },
  endDate: 'Last day',
} satisfies EventsMessages;
