/**
 * What a view says in plain words, for readers who find the usual words hard. The texts are written by hand for the
 * bundled rows; their numbers are those of the model.
 */
import type { FigureText } from './description.ts';
import type { Locale } from '../i18n/locale.ts';

/** The sentences of a view in plain words. */
export interface PlainText {
  readonly title: string;
  /** The takeaway. */
  readonly text: readonly string[];
  /** How to read the picture. */
  readonly reading: readonly string[];
  /** What else a reader must know. */
  readonly caveats: readonly string[];
}

/** A view in plain words, as a page shows it. */
export interface PlainView {
  /** Title, takeaway as its subtitle, and the other sentences as its note. */
  readonly text: Pick<FigureText, 'title' | 'subtitle' | 'note' | 'phrases'>;
  /** Shown below the table, in place of the usual notes. */
  readonly notes: readonly string[];
}

/** The plain words of a figure in one language. */
export interface PlainWords {
  /** The views by the cache keys of their pictures. */
  readonly views: Readonly<Record<string, PlainView>>;
  /** Words on how certain a value is, such as "derived", with their explanations: "derived: we calculated it …". */
  readonly terms: Readonly<Record<string, string>>;
}

/** What writes a view in plain words. */
export interface PlainWriter<Data = unknown, Options = unknown> {
  /** @throws {Error} if the texts are not true of the rows: then they must be written again. */
  write(data: Data, options: Options, locale: Locale): PlainText;
}

/** The plain words of a figure. */
export interface FigurePlainWords<Data = unknown, Options = unknown> {
  /** By the ids of its views. */
  readonly views: Readonly<Record<string, PlainWriter<Data, Options>>>;
  /** Other words than flags on how certain a value is, with what the figure calls them. */
  terms(locale: Locale): readonly (readonly [label: string, meaning: 'estimate' | 'quota'])[];
}

export const plainFrom = <Data, Options, Model>(
  view: { model(data: Data, options: Options): Model },
  write: (model: Model, locale: Locale) => PlainText,
): PlainWriter<Data, Options> => ({ write: (data, options, locale) => write(view.model(data, options), locale) });

/** @throws {Error} if what a text says is not so. */
export function assertTrue(isSo: boolean, sentence: string): asserts isSo {
  if (!isSo) throw new Error(`The plain words are not true any more: ${sentence}. Write them again.`);
}
