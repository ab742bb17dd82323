import { columnMessages } from '../../../core/i18n/column.ts';
import { descending, rollup } from 'd3-array';
import type { Description, Expiry } from '../../../core/figure/description.ts';
import { correctionTexts, type CorrectionTexts } from '../../../core/data/correction-text.ts';
import { figureExpiry } from '../../../core/data/state-text.ts';
import { flagLabel, flagText } from '../../../core/i18n/flag.ts';
import { formatDate, formatDay, joinSentences } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { textColumn } from '../../../core/data/text-by-locale.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import { materialId } from '../../../core/i18n/material.ts';
import { materialLabel, writtenId } from '../../../core/i18n/label.ts';
import type { TimelineEvent } from '../rows/events.ts';
import type { TimelineOptions } from '../options.ts';
import { controlsOf, valuesIn } from './controls.ts';
import { bandOf } from './density.ts';
import { kindLabel } from './kinds.ts';
import { actorLabel } from './lanes.ts';
import { isDense, isoSpan, lastDay, MAX_LISTED, termOf, type EventsModel, type Sequel, type Story } from './model.ts';
import { eventsMessages, TOPICS, type EventsMessages, type Named } from '../i18n/events.ts';

/** Labels of the controls that currently exclude events. */
function narrowing({ from, to, actor, kind }: TimelineOptions, { control, column }: EventsMessages): string[] {
  const choices = [
    [from, control.from],
    [to, control.to],
    [actor.length, column.actor],
    [kind.length, column.kind],
  ] as const;
  return choices.flatMap(([value, name]) => (value ? [name] : []));
}

/** Maximum number of actors or kinds that a sentence counts one by one. */
const MAX_TALLIED = 9;

/** The sentence shown if no event is left. */
export function emptySentence(options: TimelineOptions, locale: Locale): string {
  const messages = eventsMessages(locale);
  const choices = narrowing(options, messages);
  // Only the page can widen the scope, so it is mentioned only if no control is the cause.
  return messages.empty(choices.length || options.scope === 'full' ? choices : ['scope']);
}

function tableOf({ events, labels }: EventsModel, locale: Locale): Description['table'] {
  const { column } = eventsMessages(locale);
  // Computed on demand: there may be thousands, and few readers open the table.
  let rows: Description['table']['rows'] | undefined;
  return {
    columns: [
      { id: 'date', label: column.date, kind: 'date' },
      { id: 'actor', label: column.actor, kind: 'text' },
      { id: 'kind', label: column.kind, kind: 'text' },
      { id: 'title', label: column.title, kind: 'text' },
      { id: 'flag', label: columnMessages(locale).flag, kind: 'text' },
      { id: 'source', label: columnMessages(locale).source, kind: 'sources' },
    ],
    get rows() {
      return (rows ??= events.map((event) => [
        isoSpan(event),
        actorLabel(event.actor, locale, labels),
        kindLabel(event.kind, locale, labels),
        event.title[locale],
        flagLabel(event.flag, locale),
        event.sources.join(';'),
      ]));
    },
  };
}

/** First and last month of chronologically ordered events; a common year is given only once. */
function monthsOf(events: readonly TimelineEvent[], locale: Locale): { from: string; to: string } {
  const first = events[0]?.date.slice(0, 7) ?? '';
  const last = events.reduce((latest, event) => (lastDay(event) > latest ? lastDay(event) : latest), '').slice(0, 7);
  const [from, to] = [formatDate(locale, first), formatDate(locale, last)];
  if (first === last || first.slice(0, 4) !== last.slice(0, 4)) return { from, to };
  return locale === 'en' ? { from: formatDay(locale, first), to } : { from, to: formatDay(locale, last) };
}

type Headline = Pick<Description, 'title' | 'subtitle' | 'summary' | 'note'>;

const countInArticle = (events: readonly TimelineEvent[]): number => events.filter(({ inArticle }) => inArticle).length;

function storySummary(events: readonly TimelineEvent[], story: Story, locale: Locale): Headline {
  const messages = eventsMessages(locale);
  const { order, tariffDays, elements, promised, licencesStay } = story;
  const inArticle = countInArticle(events);
  return {
    title: messages.title({ days: order.days }),
    subtitle: messages.subtitle({ ...monthsOf(events, locale), inArticle, others: events.length - inArticle }),
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
  if (event && events.length === 1) return messages.only(event.title[locale]);
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

/** What the timeline is of: the topics that its scope has, and the material that the page names. */
function aboutOf({ inScope, material, labels }: EventsModel, locale: Locale): string {
  const kinds = new Set(inScope.map(({ kind }) => kind));
  const name = material === null ? '' : materialLabel(materialId(material) ?? writtenId(material), locale, labels);
  return eventsMessages(locale).about(
    TOPICS.filter((kind) => kinds.has(kind)),
    name,
  );
}

/** Text if the headline is not the story: how many events, when, and by whom. */
function plainSummary(model: EventsModel, locale: Locale): Headline {
  const { events, options, actors, subject, lanes, labels } = model;
  const messages = eventsMessages(locale);
  const actorIn = (id: string): Named => named(id, model, actorLabel(id, locale, labels));
  const rows = {
    ...monthsOf(events, locale),
    count: events.length,
    actors: actors.map(actorIn),
    kinds: options.kind.map((id) => named(id, model, kindLabel(id, locale, labels))),
  };
  const ofSubject = actors.length ? 0 : events.filter(({ actor }) => actor === subject).length;
  const title =
    messages.plainTitle(rows) + (subject !== null && ofSubject ? messages.ofSubject(actorIn(subject), ofSubject) : '');
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
    subtitle: messages.plainSubtitle(inArticle === events.length ? 'all' : inArticle, about),
    summary,
    ...(rest && { note: joinSentences(restNote, locale) }),
  };
}

/** Caveats of the events shown, such as a date set in advance, and how they are dated. */
function notesOf({ events, checkedTo, isEdition, notes }: EventsModel, locale: Locale): string[] {
  const messages = eventsMessages(locale);
  const ahead = new Set(events.filter(({ kind }) => kind === 'scheduled').map(({ date }) => date));
  return [
    ...(ahead.size && !isDense(events)
      ? [
          messages.scheduledNote(
            [...ahead].map((date) => formatDate(locale, date)),
            isEdition ? formatDate(locale, checkedTo) : '',
          ),
        ]
      : []),
    ...(isEdition ? [messages.datesNote] : []),
    ...noteTexts(notes, 'table', locale),
  ];
}

/** Sources in the order of the story: those of the headline first, those of what followed last. */
function sourcesOf({ events, story, sequel }: EventsModel): string[] {
  const first = story ? [story.order.from, story.order.to] : [];
  // Of what followed, the first source: the rows are not shown here, and the other scopes show them with all of theirs.
  const last = sequel ? [sequel.ruling, sequel.truce].flatMap(({ sources }) => sources.slice(0, 1)) : [];
  return [...new Set([...[...first, ...events].flatMap(({ sources }) => sources), ...last])];
}

/** How the story went on, in one sentence; a row that was not read in its source is marked. */
function sequelSentence({ ruling, truce }: Sequel, locale: Locale): string {
  const mark = ({ flag }: TimelineEvent): string => (flag === 'sourced' ? '' : flagLabel(flag, locale));
  return eventsMessages(locale).sequel({
    ruling: { day: formatDate(locale, ruling.date), flag: mark(ruling) },
    truce: { day: formatDate(locale, truce.endDate), flag: mark(truce) },
  });
}

/** What to say once every pause that the events show has ended: they, and what followed, begin pauses and a truce. */
function expiryOf({ events, sequel, terms, checkedTo }: EventsModel, locale: Locale): Expiry | undefined {
  const truce = sequel && termOf(sequel.truce, []);
  const isTruce = truce !== null || events.some(({ id, actor }) => actor === 'both' && terms.has(id));
  return figureExpiry(
    [...terms.values(), ...(truce ? [truce] : [])].filter(({ kind }) => kind === 'pause'),
    isTruce ? 'truce' : 'suspension',
    checkedTo,
    locale,
  );
}

/** The corrected values of the events shown. */
function correctionsOf({ events, corrections, labels }: EventsModel, locale: Locale): CorrectionTexts {
  const { column, endDate } = eventsMessages(locale);
  const titles = new Map(events.map(({ id, title }) => [id, title[locale]]));
  const day = (iso: string): string => formatDate(locale, iso);
  const rows = {
    dataset: 'events',
    label: (id: string) => titles.get(id),
    fields: {
      date: { label: column.date, text: day },
      end_date: { label: endDate, text: day },
      kind: { label: column.kind, text: (value: string) => kindLabel(value, locale, labels) },
      flag: { label: columnMessages(locale).flag, text: (value: string) => flagText(value, locale) },
      [textColumn('title', locale)]: { label: column.title },
    },
  };
  return correctionTexts(corrections, 'export-control-timeline/events', [rows], locale);
}

/** Text, notes, controls and table of the events shown. */
export function describeEvents(model: EventsModel, locale: Locale): Description {
  const { events, inScope, options, story, sequel, notes, labels } = model;
  const controls = controlsOf(inScope, labels, locale);
  const table = tableOf(model, locale);
  if (!events.length) {
    const { emptyTitle: title } = eventsMessages(locale);
    return { title, subtitle: '', summary: emptySentence(options, locale), notes: [], table, sources: [], controls };
  }
  const { note, ...headline } = story ? storySummary(events, story, locale) : plainSummary(model, locale);
  const corrected = correctionsOf(model, locale);
  const caveats = [
    ...(note === undefined ? [] : [note]),
    ...(sequel ? [sequelSentence(sequel, locale)] : []),
    ...noteTexts(notes, 'picture', locale),
    ...corrected.note,
  ];
  const expiry = expiryOf(model, locale);
  return {
    ...headline,
    ...(caveats.length && { note: joinSentences(caveats, locale) }),
    notes: [...notesOf(model, locale), ...corrected.notes],
    table,
    sources: sourcesOf(model),
    controls,
    ...(expiry && { expiry }),
  };
}
