import { columnMessages } from '../../../core/i18n/column.ts';
import type { Flag } from '../../../core/data/flag.ts';
import type { Cell, Description } from '../../../core/figure/description.ts';
import { flagLabel } from '../../../core/i18n/flag.ts';
import { formatShare, joinSentences } from '../../../core/i18n/format.ts';
import { countryLabel } from '../../../core/i18n/label.ts';
import type { Locale } from '../../../core/i18n/locale.ts';
import type { Country } from '../../../core/i18n/names.ts';
import { noteTexts } from '../../../core/data/rows/notes.ts';
import { stagesMessages, type StagesMessages } from '../i18n/stages.ts';
import { isOutdated, type StageRow, type Stages } from './model.ts';
import { barColumn, scopeLabel, stageLabel } from './names.ts';
import { plainSentences, sentencesOf } from './sentences.ts';

/** Explanation of outlined bars, if there are any. */
function outlined(rows: readonly StageRow[], messages: StagesMessages): string[] {
  const past = rows.filter(isOutdated);
  const [first] = past;
  if (!first) return [];
  return [messages.outlined(past.every(({ year }) => year === first.year) ? first.year : null)];
}

/** The caveats of the rows shown, and what a report says and the grey rest means. */
function notesOf({ rows, notes: own }: Stages, locale: Locale): string[] {
  const { notes } = stagesMessages(locale);
  const reports = rows.flatMap(({ report }) => report ?? []);
  const shares = reports.map(({ share }) => formatShare(locale, share));
  return [
    ...noteTexts(own, 'table', locale),
    ...(reports.length
      ? [
          notes.report(
            shares,
            reports.every((one) => one.isOfJuly2025),
          ),
        ]
      : []),
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
export function labelledShares(row: StageRow, { labels }: Stages, locale: Locale): LabelledShare[] {
  const { reported, open, isUntold, year, qualifier, source } = row;
  const messages = stagesMessages(locale);
  const hasRest = reported.some(({ country }) => country === 'OTH');
  const left: LabelledShare = {
    country: 'OTH',
    name: hasRest ? messages.untold : countryLabel('OTH', locale, labels),
    share: open,
    time: messages.year(year, qualifier),
    flag: 'derived',
    source: source.id,
  };
  return [
    ...reported.map((one) => ({
      ...one,
      name: countryLabel(one.country, locale, labels),
      time: messages.year(one.year ?? year, one.qualifier),
    })),
    ...((hasRest ? isUntold : open > 0) ? [left] : []),
  ];
}

/** Text, notes and table of the stages. */
export function describeStages(model: Stages, locale: Locale): Description {
  const { rows, notes, labels, by, sense } = model;
  const messages = stagesMessages(locale);
  const columns = columnMessages(locale);
  const note = [
    ...(rows.length > 1 && sense !== 'none' ? [messages.note] : []),
    ...outlined(rows, messages),
    ...noteTexts(notes, 'picture', locale),
  ];
  const hasScopes = rows.some(({ scope }) => scope !== null);
  const tableRows = rows.flatMap((row) =>
    labelledShares(row, model, locale).map(({ name, share, time, flag, source }): Cell[] => [
      stageLabel(row.stage, locale, labels),
      name,
      share,
      ...(hasScopes ? [scopeLabel(row, locale)] : []),
      time,
      flagLabel(flag, locale),
      source,
    ]),
  );
  return {
    ...sentencesOf(model, locale),
    ...(sense === 'usual' && { literal: plainSentences(model, locale) }),
    ...(note.length && { note: joinSentences(note, locale) }),
    notes: notesOf(model, locale),
    table: {
      columns: [
        { id: 'stage', label: by === 'year' ? messages.column.stage : barColumn(model, locale), kind: 'text' },
        { id: 'country', label: columns.country, kind: 'text' },
        { id: 'share', label: messages.column.share, kind: 'number', unit: '%' },
        ...(hasScopes ? [{ id: 'scope', label: messages.column.scope, kind: 'text' } as const] : []),
        { id: 'year', label: columns.year, kind: 'text' },
        { id: 'flag', label: columns.flag, kind: 'text' },
        { id: 'source', label: columns.source, kind: 'sources' },
      ],
      rows: tableRows,
    },
    sources: [...new Set([...rows.map(({ source }) => source.id), ...rows.flatMap(({ sources }) => sources)])],
  };
}
