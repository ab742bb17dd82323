/** Caveats of rows as data: which source, series or item a sentence concerns, and the sentence in each language. */
import type { RawTables } from '../raw-tables.ts';
import * as v from 'valibot';
import type { ByLocale, Locale } from '../../i18n/locale.ts';
import { readRows } from '../read-rows.ts';
import { assertKnownSources, assertUnique } from '../row-checks.ts';
import { filledIn, ids, oneOf, text } from '../row-schema.ts';
import type { Sources } from '../source.ts';
import { localeText } from '../text-by-locale.ts';

/** What a note may concern: a source, a publication's series, or an item of the picture. */
const CONCERNS = ['source', 'series', 'item'] as const;
type Concern = (typeof CONCERNS)[number];

/** Where a note is printed: below the picture, where every reader sees it, or with the table. */
const PLACES = ['table', 'picture'] as const;
type Place = (typeof PLACES)[number];

/** A sentence that is shown with what it concerns. */
export interface Note {
  /** Id of its view; empty for every view of the figure. */
  readonly view: string;
  /** Null if it concerns everything that the view shows. */
  readonly concerns: Concern | null;
  /** Ids of what it concerns, of which one must be shown. */
  readonly keys: readonly string[];
  readonly place: Place;
  readonly text: ByLocale<string>;
}

const texts = localeText('text', 'Text in any one language, for a row that has none in each.');

/** A row of `notes`. It must have a text in at least one language. */
export const noteSchema = v.pipe(
  v.object({
    figure: v.optional(text()),
    view: v.optional(text(), ''),
    concerns: v.optional(oneOf(CONCERNS)),
    keys: v.optional(ids()),
    place: v.optional(oneOf(PLACES), 'table'),
    ...texts.fields,
  }),
  v.metadata({ anyOf: texts.columns.map((column) => filledIn(column)) }),
);

/**
 * The rows of `notes` for one figure, in their order: the table has those of all figures.
 *
 * @param tag - The figure's tag; rows without a tag are for every figure.
 * @param sources - The sources that rows may refer to.
 * @throws {DataError} with dataset, row, field, value and what was expected.
 */
export function parseNotes(tables: RawTables, tag: string, sources: Sources): readonly Note[] {
  const dataset = 'notes';
  const rows = readRows(tables, dataset, noteSchema, (row, reject) => {
    const { figure = tag, view, concerns = null, keys = [], place } = row;
    const sentence = texts.of(row);
    if (!sentence) throw reject('text', { kind: 'filled' });
    if (concerns && !keys.length) throw reject('keys', { kind: 'filled' });
    if (!concerns && keys.length) throw reject('concerns', { kind: 'filled' });
    return { figure, note: { view, concerns, keys, place, text: sentence } satisfies Note };
  });
  assertUnique(dataset, rows, {
    figure: ({ figure }) => figure,
    view: ({ note }) => note.view,
    text: ({ note }) => note.text.en,
  });
  const isOwn = ({ figure }: (typeof rows)[number]): boolean => figure === tag;
  // A row of another figure may refer to a source that this figure does not have.
  const sourcesOf = (row: (typeof rows)[number]): readonly string[] =>
    isOwn(row) && row.note.concerns === 'source' ? row.note.keys : [];
  assertKnownSources(dataset, rows, 'keys', sourcesOf, sources);
  return rows.filter(isOwn).map(({ note }) => note);
}

/** The ids of what a view shows, by what a note may concern. */
export type Shown = Readonly<Partial<Record<Concern, readonly string[]>>>;

/** The notes of a view on what it shows, in the order of the rows. */
export const notesOn = (notes: readonly Note[], view: string, shown: Shown): readonly Note[] =>
  notes.filter(
    (note) =>
      (!note.view || note.view === view) &&
      (!note.concerns || note.keys.some((key) => shown[note.concerns ?? 'item']?.includes(key))),
  );

/** The sentences of notes that are printed in a place. */
export const noteTexts = (notes: readonly Note[], place: Place, locale: Locale): readonly string[] =>
  notes.filter((note) => note.place === place).map(({ text: sentence }) => sentence[locale]);
