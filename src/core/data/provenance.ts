import type { Description, Source, SourceDetailsById } from '../figure/description.ts';
import { licenceLabel } from '../i18n/licence.ts';
import type { Locale } from '../i18n/locale.ts';
import type { SourceRow, Sources } from './source.ts';

/** The sources behind a picture, as shown to the reader. */
export interface Provenance {
  /** The description's sources, in its order. */
  readonly sources: readonly Source[];
}

/**
 * The rows of a description's sources, in its order.
 *
 * @throws if the description refers to an unknown source.
 */
export function sourcesOf({ sources }: Pick<Description, 'sources'>, all: Sources): SourceRow[] {
  return sources.map((id) => {
    const source = all[id];
    if (!source) throw new Error(`A row refers to the source "${id}", which is not in the sources table.`);
    return source;
  });
}

/**
 * The sources of a description, named in one language.
 *
 * @throws if the description refers to an unknown source.
 */
export const provenanceOf = (description: Description, all: Sources, locale: Locale): Provenance => ({
  sources: sourcesOf(description, all).map(({ id, short, url, language }) => ({
    id,
    short: short[locale],
    url,
    language,
  })),
});

/** A source as its details have it, if the figure came with its id alone. */
export const wholeSource = (source: Source, details: SourceDetailsById): Source => details[source.id]?.source ?? source;

/** Names of the licences of sources, without duplicates. */
export const licencesOf = (rows: readonly SourceRow[], locale: Locale): string[] => [
  ...new Set(rows.map(({ licence }) => licenceLabel(licence, locale)).filter(Boolean)),
];

/** Licence of a source that is no document: general knowledge. */
const NO_DOCUMENT = 'not-applicable';

/** The details of sources in one language. */
export const detailsOf = (rows: readonly SourceRow[], locale: Locale): SourceDetailsById =>
  Object.fromEntries(
    rows.map(({ id, short, title, publisher, locator, licence }) => [
      id,
      licence === NO_DOCUMENT
        ? { title: short[locale], publisher: publisher[locale], locator: '' }
        : { title, publisher: publisher[locale], locator },
    ]),
  );
