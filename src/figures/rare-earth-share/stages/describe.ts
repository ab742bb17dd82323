import { columnMessages } from '../../../core/i18n/column.ts';
import type { Flag } from '../../../core/data/flag.ts';
import type { Cell, Description } from '../../../core/figure/description.ts';
import { flagLabel } from '../../../core/i18n/flag.ts';
import { formatShare, joinSentences } from '../../../core/i18n/format.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import { namesIn, type Country } from '../../../core/i18n/names.ts';
import { ROUNDING } from '../../../core/data/row-checks.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import { sourceLabel } from '../print.ts';
import { isOutdated, type StageRow, type Stages } from './model.ts';
import { stagesMessages, type StagesMessages, type StageShareText } from '../i18n/stages.ts';

/** The scope of a bar, its year and source: "all rare earths, 2025 (estimate), USGS". */
export function scopeLine(row: StageRow, locale: Locale): string {
  const messages = stagesMessages(locale);
  return messages.scopeLine({
    scope: messages.scope[row.scope],
    year: messages.year(row.year, row.qualifier),
    // A USGS edition is part of the citation; for other sources the name is enough, since the publication year is given
    // below.
    source: sourceLabel(row.edition ? row.source.short : row.source.short.replace(/ \d{4}$/u, '')),
    flag: row.flag === 'second-hand' ? flagLabel(row.flag, locale) : '',
  });
}

/** The steps that fit in a headline: heavy separation is left out if there are three others. */
const headlined = (stages: readonly StageShareText[]): readonly StageShareText[] =>
  stages.length > 3 ? stages.filter(({ stage }) => stage !== 'heavy-separation') : stages;

/** Explanation of stripes, if bars have them. */
function striped(rows: readonly StageRow[], messages: StagesMessages): string[] {
  const past = rows.filter(isOutdated);
  const [first] = past;
  if (!first) return [];
  return [
    messages.striped({
      year: past.every(({ year }) => year === first.year) ? first.year : null,
      secondHand: past.every(({ flag }) => flag === 'second-hand'),
    }),
  ];
}

/** The caveats of the rows shown, and what the article says and the grey rest means. */
function notesOf({ rows, notes: own }: Pick<Stages, 'rows' | 'notes'>, locale: Locale): string[] {
  const { notes } = stagesMessages(locale);
  const articles = rows.flatMap(({ article }) => (article === null ? [] : [formatShare(locale, article)]));
  return [
    ...noteTexts(own, 'table', locale),
    ...(articles.length ? [notes.article(articles)] : []),
    ...(rows.some(({ segments }) => segments.at(-1)?.country === 'OTH') ? [notes.remainder] : []),
  ];
}

/** A share of a bar, as in the table. */
export interface LabelledShare {
  /** `OTH` also stands for what published rows leave open. */
  readonly country: Country;
  readonly name: string;
  readonly share: number;
  readonly time: string;
  readonly flag: Flag;
  /** Id of its source. */
  readonly source: string;
}

/** The published rows of a bar, and what they leave open. */
export function labelledShares({ reported, open, year, qualifier, source }: StageRow, locale: Locale): LabelledShare[] {
  const messages = stagesMessages(locale);
  const names = namesIn(locale).countries;
  const hasRest = reported.some(({ country }) => country === 'OTH');
  const isOpen = open > (hasRest ? ROUNDING : 0);
  const left: LabelledShare = {
    country: 'OTH',
    name: hasRest ? messages.untold : names.OTH,
    share: open,
    time: messages.year(year, qualifier),
    flag: 'derived',
    source: source.id,
  };
  return [
    ...reported.map((row) => ({
      ...row,
      name: names[row.country],
      time: messages.year(row.year ?? year, row.qualifier),
    })),
    ...(isOpen ? [left] : []),
  ];
}

function tableRows(row: StageRow, locale: Locale): Cell[][] {
  const messages = stagesMessages(locale);
  return labelledShares(row, locale).map(({ name, share, time, flag, source }) => [
    messages.stage[row.stage],
    name,
    share,
    messages.scope[row.scope],
    time,
    flagLabel(flag, locale),
    source,
  ]);
}

/** Text, notes and table of the stages. */
export function describeStages({ rows, notes }: Pick<Stages, 'rows' | 'notes'>, locale: Locale): Description {
  const messages = stagesMessages(locale);
  const stages = rows.map((row): StageShareText => ({
    stage: row.stage,
    share: row.share,
    time: messages.year(row.year, isOutdated(row) ? row.qualifier : ''),
    isPast: isOutdated(row),
  }));
  const years = rows.map(({ year }) => year);
  const note = [
    ...(rows.length > 1 ? [messages.note] : []),
    ...striped(rows, messages),
    ...noteTexts(notes, 'picture', locale),
  ];
  return {
    title: messages.title(headlined(stages)),
    subtitle: messages.subtitle({ count: rows.length, from: Math.min(...years), to: Math.max(...years) }),
    summary: messages.summary(stages),
    ...(note.length && { note: joinSentences(note, locale) }),
    notes: notesOf({ rows, notes }, locale),
    table: {
      columns: [
        { id: 'stage', label: messages.column.stage, kind: 'text' },
        { id: 'country', label: columnMessages(locale).country, kind: 'text' },
        { id: 'share', label: messages.column.share, kind: 'number', unit: '%' },
        { id: 'scope', label: messages.column.scope, kind: 'text' },
        { id: 'year', label: columnMessages(locale).year, kind: 'text' },
        { id: 'flag', label: columnMessages(locale).flag, kind: 'text' },
        { id: 'source', label: columnMessages(locale).source, kind: 'sources' },
      ],
      rows: rows.flatMap((row) => tableRows(row, locale)),
    },
    sources: [...new Set([...rows.map(({ source }) => source.id), ...rows.flatMap(({ sources }) => sources)])],
  };
}
