import type { Description } from '../../../core/description.ts';
import { flagLabel } from '../../../core/flag-words.ts';
import { formatDate, formatDay } from '../../../core/format.ts';
import type { Locale } from '../../../core/locale.ts';
import { ACTORS, type TimelineEvent } from '../rows/events.ts';
import type { TimelineData } from '../dataset.ts';
import { timelineOptions, type TimelineOptions } from '../options.ts';
import { isoSpan, lastDay, storyOf, type Story } from './model.ts';
import { eventsWordsIn, type EventsWords } from './words.ts';

/** The attributes that leave events out, in the order in which they are documented. */
const narrowing = (options: TimelineOptions): string[] =>
  Object.entries(timelineOptions).flatMap(([name, { attribute }]) => {
    const value = options[name as keyof TimelineOptions];
    return value === null || value === 'full' || value.length === 0 ? [] : [attribute];
  });

/** The sentence that stands where no event is left. */
export const emptySentence = (options: TimelineOptions, locale: Locale): string =>
  eventsWordsIn(locale).empty(narrowing(options));

function tableOf(events: readonly TimelineEvent[], locale: Locale): Description['table'] {
  const { column, actor, kind } = eventsWordsIn(locale);
  return {
    columns: [
      { id: 'date', label: column.date, kind: 'date' },
      { id: 'actor', label: column.actor, kind: 'text' },
      { id: 'kind', label: column.kind, kind: 'text' },
      { id: 'title', label: column.title, kind: 'text' },
      { id: 'flag', label: column.flag, kind: 'text' },
      { id: 'source', label: column.source, kind: 'sources' },
    ],
    rows: events.map((event) => [
      isoSpan(event),
      actor[event.actor],
      kind[event.kind],
      event.title[locale],
      flagLabel(event.flag, locale),
      event.sources.join(';'),
    ]),
  };
}

function summaryOf(words: EventsWords, events: readonly TimelineEvent[], story: Story | null, locale: Locale): string {
  if (!story) {
    const counts = ACTORS.map((actor) => [actor, events.filter((event) => event.actor === actor).length] as const);
    const tally = counts.flatMap(([actor, count]) => (count ? [words.tally(words.actor[actor], count)] : []));
    return words.plainSummary({ ...rangeOf(events, locale), count: events.length, tally });
  }
  const { order, elements, promised, licencesStay } = story;
  return words.summary({
    days: order.days,
    elements,
    licences: formatDate(locale, order.from.date),
    chipRule: formatDay(locale, order.to.date),
    promised: promised === null ? null : formatDay(locale, promised),
    stay: licencesStay,
  });
}

const rangeOf = (events: readonly TimelineEvent[], locale: Locale): { from: string; to: string } => {
  const last = events.map(lastDay).reduce((latest, day) => (day > latest ? day : latest), '');
  const month = (iso: string): string => formatDate(locale, iso.slice(0, 7));
  return { from: month(events[0]?.date ?? ''), to: month(last) };
};

/** Sources by how early they come in the story: those of the headline first. */
function sourcesOf(events: readonly TimelineEvent[], story: Story | null): string[] {
  const first = story ? [story.order.from, story.order.to] : [];
  return [...new Set([...first, ...events].flatMap(({ sources }) => sources))];
}

/** Words, notes and table of the events that are shown. */
export function describeEvents(
  data: TimelineData,
  events: readonly TimelineEvent[],
  options: TimelineOptions,
  locale: Locale,
): Description {
  const words = eventsWordsIn(locale);
  const table = tableOf(events, locale);
  if (!events.length) {
    const sentence = emptySentence(options, locale);
    return { title: words.emptyTitle, subtitle: '', summary: sentence, notes: [], table, sources: [] };
  }
  const story = storyOf(events, data);
  const range = rangeOf(events, locale);
  const told = events.filter(({ inArticle }) => inArticle).length;
  const scheduled = events.filter(({ kind }) => kind === 'scheduled');
  return {
    title: story ? words.title({ days: story.order.days }) : words.plainTitle({ ...range, count: events.length }),
    subtitle: words.subtitle({ ...range, told, others: events.length - told }),
    summary: summaryOf(words, events, story, locale),
    ...(story && { note: words.note(story.tariffDays) }),
    notes: [
      ...scheduled.map(({ date }) => words.scheduledNote(formatDate(locale, date), formatDate(locale, data.asOf))),
      ...words.notes,
    ],
    table,
    sources: sourcesOf(events, story),
  };
}
