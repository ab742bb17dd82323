/** What a figure says of the corrected values that it shows. */
import { correctionMessages } from '../i18n/correction.ts';
import { formatDate } from '../i18n/format.ts';
import type { Locale } from '../i18n/locale.ts';
import { FIGURE_TEXT, type Correction } from './rows/corrections.ts';
import { textColumn } from './text-columns.ts';

/** A field that a view shows. */
export interface ShownField {
  /** Its name, as in the head of the table. */
  readonly label: string;
  /** A value of the dataset as the view prints it. `__Default value:__` unchanged */
  readonly text?: (value: string) => string;
}

/** The rows of one dataset that a view shows. */
export interface ShownRows {
  readonly dataset: string;
  /** The name of a row by its key; undefined if the view does not show it. */
  readonly label: (key: string) => string | undefined;
  /** The name of a row that was withdrawn. `__Default value:__` none is named */
  readonly withdrawn?: (key: string) => string;
  /** The shown fields, by their names in the dataset. */
  readonly fields: Readonly<Record<string, ShownField>>;
}

/** The sentences of a view on corrections: one for below the picture, and those with the old values. */
export interface CorrectionTexts {
  /** Empty if nothing that is shown was corrected. */
  readonly note: readonly string[];
  readonly notes: readonly string[];
}

const dayOf = ({ date }: Correction, locale: Locale): string => formatDate(locale, date);

/** Equal changes of several rows as one sentence. */
function changesIn(corrections: readonly Correction[], { dataset, label, fields }: ShownRows, locale: Locale) {
  const messages = correctionMessages(locale);
  const groups = new Map<string, { readonly change: Correction; readonly rows: string[] }>();
  for (const change of corrections) {
    const name = change.dataset === dataset && Object.hasOwn(fields, change.field) ? label(change.row) : undefined;
    if (name === undefined) continue;
    const kind = [change.date, change.field, change.old, change.now].join('\n');
    const group = groups.get(kind) ?? { change, rows: [] };
    groups.set(kind, group);
    group.rows.push(name);
  }
  return [...groups.values()].map(({ change, rows }) => {
    const { label: field = '', text = String } = fields[change.field] ?? {};
    const value = (given: string): string => (given ? text(given) : messages.none);
    const now = value(change.now);
    const named = rows.filter((name) => name !== now);
    return messages.changed({ day: dayOf(change, locale), field, old: value(change.old), now, rows: named });
  });
}

function withdrawalsIn(corrections: readonly Correction[], { dataset, withdrawn }: ShownRows, locale: Locale) {
  const own = corrections.filter((each) => each.dataset === dataset && !each.field);
  const [first] = own;
  if (!first || !withdrawn) return [];
  const rows = own.map(({ row }) => withdrawn(row));
  return [correctionMessages(locale).withdrawn({ day: dayOf(first, locale), rows })];
}

/**
 * The sentences of a view on the corrections of what it shows.
 *
 * @param view - Tag and view, joined by a slash: what corrections of its text are filed under.
 */
export function correctionTexts(
  corrections: readonly Correction[],
  view: string,
  shown: readonly ShownRows[],
  locale: Locale,
): CorrectionTexts {
  const messages = correctionMessages(locale);
  const texts = corrections.filter(
    ({ dataset, row, field }) => dataset === FIGURE_TEXT && row === view && field === textColumn('text', locale),
  );
  const notes = [
    ...texts.map((each) => messages.reworded({ day: dayOf(each, locale), old: each.old, now: each.now })),
    ...shown.flatMap((rows) => [...changesIn(corrections, rows, locale), ...withdrawalsIn(corrections, rows, locale)]),
  ];
  const latest = corrections.reduce((last, { date }) => (date > last ? date : last), '');
  return { note: notes.length ? [messages.note(formatDate(locale, latest))] : [], notes };
}
