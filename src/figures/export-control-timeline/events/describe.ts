import { columnMessages } from '../../../core/i18n/column.ts';
import type { Description, Expiry } from '../../../core/figure/description.ts';
import { correctionTexts, type CorrectionTexts } from '../../../core/data/correction-text.ts';
import { figureExpiry } from '../../../core/data/state-text.ts';
import { flagLabel, flagText } from '../../../core/i18n/flag.ts';
import { formatDate, joinSentences } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { textColumn } from '../../../core/data/text-columns.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import type { TimelineEvent } from '../rows/events.ts';
import type { TimelineOptions } from '../options.ts';
import { controlsOf } from './controls.ts';
import { isDense } from './density.ts';
import { plainSummary, storySummary } from './headline.ts';
import { actorLabel, kindLabel } from './labels.ts';
import { isoSpan, namesArticle, termOf, type EventsModel } from './model.ts';
import type { Sequel } from './story.ts';
import { eventsMessages, type EventsMessages } from '../i18n/events.ts';

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

/** The sentence shown if no event is left. */
export function emptySentence(options: TimelineOptions, locale: Locale): string {
  const messages = eventsMessages(locale);
  const choices = narrowing(options, messages);
  // Only the page can widen the scope, so it is mentioned only if no control is the cause.
  return messages.empty(choices.length || options.scope === 'full' ? choices : ['scope']);
}

function tableOf({ events, labels, isEdition }: EventsModel, locale: Locale): Description['table'] {
  const { column, article } = eventsMessages(locale);
  const isMixed = namesArticle(events);
  // Computed on demand: there may be thousands, and few readers open the table.
  let rows: Description['table']['rows'] | undefined;
  return {
    columns: [
      { id: 'date', label: column.date, kind: 'date' },
      { id: 'actor', label: column.actor, kind: 'text' },
      { id: 'kind', label: column.kind, kind: 'text' },
      { id: 'title', label: column.title, kind: 'text' },
      ...(isMixed ? [{ id: 'article', label: article.column(isEdition), kind: 'text' } as const] : []),
      { id: 'flag', label: columnMessages(locale).flag, kind: 'text' },
      { id: 'source', label: columnMessages(locale).source, kind: 'sources' },
    ],
    get rows() {
      return (rows ??= events.map((event) => [
        isoSpan(event),
        actorLabel(event.actor, locale, labels),
        kindLabel(event.kind, locale, labels),
        event.title[locale],
        ...(isMixed ? [event.inArticle ? article.yes : article.no] : []),
        flagLabel(event.flag, locale),
        event.sources.join(';'),
      ]));
    },
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
  const { note, ...headline } = story ? storySummary(model, story, locale) : plainSummary(model, locale);
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
    corrections: corrected.notes,
    table,
    sources: sourcesOf(model),
    controls,
    ...(expiry && { expiry }),
  };
}
