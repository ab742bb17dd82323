import { columnMessages } from '../../../core/i18n/column.ts';
import type { Description } from '../../../core/figure/description.ts';
import { correctionTexts, type CorrectionTexts } from '../../../core/data/correction-text.ts';
import { figureExpiry } from '../../../core/data/state-text.ts';
import { flagLabel, flagText } from '../../../core/i18n/flag.ts';
import { formatDate, joinSentences } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { materialLabel } from '../../../core/i18n/label.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import { datesIn } from './headings.ts';
import {
  yearOfControls,
  elementsOf,
  heavyInArticle,
  isClassed,
  symbolOf,
  termOf,
  type ElementGroups,
} from './model.ts';
import { elementsMessages, type ElementsMessages, type GroupDates } from '../i18n/elements.ts';

function tableOf(groups: ElementGroups, locale: Locale): Description['table'] {
  const messages = elementsMessages(locale);
  const { column, status: statusLabels, usgsClass: classLabels } = messages;
  const all = groups.groups.flatMap(({ elements }) => elements);
  const has = { symbol: all.some(({ symbol }) => symbolOf(symbol)), class: isClassed(groups) };
  const dates = datesIn(groups, locale);
  return {
    columns: [
      { id: 'element', label: dates.isElements ? columnMessages(locale).element : column.material, kind: 'text' },
      ...(has.symbol ? [{ id: 'symbol', label: column.symbol, kind: 'text' } as const] : []),
      { id: 'status', label: column.status, kind: 'text' },
      { id: 'since', label: column.since, kind: 'date' },
      { id: 'suspension', label: column.suspension, kind: 'date' },
      ...(has.class ? [{ id: 'class', label: column.class, kind: 'text' } as const] : []),
      { id: 'flag', label: columnMessages(locale).flag, kind: 'text' },
      { id: 'source', label: columnMessages(locale).source, kind: 'sources' },
    ],
    rows: groups.groups.flatMap(({ status, elements }) =>
      elements.map(({ symbol, controlledFrom, suspended, usgsClass, flag, sources }) => [
        materialLabel(symbol, locale, groups.labels),
        ...(has.symbol ? [symbolOf(symbol)] : []),
        status === 'unlisted' ? messages.unlisted(dates.year) : statusLabels[status],
        controlledFrom ?? suspended?.announced ?? null,
        suspended ? `${suspended.on}/${suspended.until}` : null,
        ...(has.class ? [classLabels[usgsClass]] : []),
        flagLabel(flag, locale),
        sources.join(';'),
      ]),
    ),
  };
}

/** How the USGS classes the elements that the article calls heavy, if there are any. */
function articleNote(groups: ElementGroups, messages: ElementsMessages): string[] {
  const called = heavyInArticle(groups);
  const heavy = called.filter(({ usgsClass }) => usgsClass === 'heavy').map(({ symbol }) => symbol);
  return called.length ? [messages.note(called.length, heavy, groups.isEdition)] : [];
}

/** Caveats of the elements, and of a suspension whose last known day is past. */
function notesOf(groups: ElementGroups, dates: GroupDates, locale: Locale): string[] {
  const until = dates.stated || dates.until;
  return [
    ...noteTexts(groups.notes, 'table', locale),
    ...(dates.isOver && until ? [elementsMessages(locale).ended({ ...dates, until })] : []),
  ];
}

/** The corrected values of the elements. */
function correctionsOf({ groups, corrections, labels }: ElementGroups, locale: Locale): CorrectionTexts {
  const { column } = elementsMessages(locale);
  const shown = groups.flatMap(({ elements }) => elements.map(({ symbol }): string => symbol));
  const day = (iso: string): string => formatDate(locale, iso);
  const rows = {
    dataset: 'elements',
    label: (symbol: string) => (shown.includes(symbol) ? materialLabel(symbol, locale, labels) : undefined),
    fields: {
      controlled_from: { label: column.since, text: day },
      announced_on: { label: column.since, text: day },
      suspended_until: { label: column.suspension, text: day },
      flag: { label: columnMessages(locale).flag, text: (value: string) => flagText(value, locale) },
    },
  };
  return correctionTexts(corrections, 'export-control-timeline/elements', [rows], locale);
}

/** Text, notes and table of the elements. */
export function describeElements(groups: ElementGroups, locale: Locale): Description {
  const messages = elementsMessages(locale);
  const dates = datesIn(groups, locale);
  const table = tableOf(groups, locale);
  const licensed = elementsOf(groups, 'licensed');
  const counts = {
    licensed: licensed.length,
    suspended: elementsOf(groups, 'suspended').length,
    unlisted: elementsOf(groups, 'unlisted').length,
  };
  if (!groups.groups.length)
    return {
      title: messages.tab,
      subtitle: messages.subtitle(null, dates),
      summary: messages.empty,
      notes: [],
      table,
      sources: [],
    };
  const year = yearOfControls(groups);
  const corrected = correctionsOf(groups, locale);
  const notes = [...notesOf(groups, dates, locale), ...corrected.notes];
  const terms = elementsOf(groups, 'suspended').flatMap((element) => termOf(element) ?? []);
  const expiry = figureExpiry(terms, 'suspension', groups.checkedTo, locale);
  const note = [...articleNote(groups, messages), ...noteTexts(groups.notes, 'picture', locale), ...corrected.note];
  return {
    title: messages.title(counts, dates),
    subtitle: messages.subtitle(year, dates),
    summary: messages.summary(counts, dates),
    ...(note.length && { note: joinSentences(note, locale) }),
    notes,
    corrections: corrected.notes,
    table,
    sources: [...new Set(groups.groups.flatMap(({ elements }) => elements.flatMap(({ sources }) => sources)))],
    ...(expiry && { expiry }),
  };
}
