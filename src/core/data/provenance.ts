import type { Description, Source, SourceDetailsById } from '../figure/description.ts';
import { licenceLabel } from '../i18n/licence.ts';
import type { Locale } from '../i18n/locale.ts';
import type { SourceRow, Sources } from './source.ts';

/** The sources and licences behind a picture, as shown to the reader. */
export interface Provenance {
  /** The description's sources, in its order. */
  readonly sources: readonly Source[];
  /** Names of the sources' licences, without duplicates. */
  readonly licences: readonly string[];
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
 * The sources of a description, and the names of their licences.
 *
 * @throws if the description refers to an unknown source.
 */
export function provenanceOf(description: Description, all: Sources, locale: Locale): Provenance {
  const rows = sourcesOf(description, all);
  const licences = rows.map(({ licence }) => licenceLabel(licence, locale)).filter(Boolean);
  return {
    sources: rows.map(({ id, short, url, language }) => ({ id, short, url, language })),
    licences: [...new Set(licences)],
  };
}

/** The details of sources in one language. */
export const detailsOf = (rows: readonly SourceRow[], locale: Locale): SourceDetailsById =>
  Object.fromEntries(
    rows.map(({ id, title, publisher, locator }) => [id, { title, publisher: publisher[locale], locator }]),
  );
