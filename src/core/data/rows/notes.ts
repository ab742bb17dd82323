/** Caveats of rows as data: which source, series or item a sentence concerns, and the sentence in each language. */
import type { ByLocale, Locale } from '../../i18n/locale.ts';

/** What a note may concern: a source, a publication's series, or an item of the picture. */
export const CONCERNS = ['source', 'series', 'item'] as const;
type Concern = (typeof CONCERNS)[number];

/**
 * Where a note is printed: below the picture, where every reader sees it, with the table, or as the meaning of a mark
 * behind the name of what it concerns.
 */
export const PLACES = ['table', 'picture', 'mark'] as const;
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
