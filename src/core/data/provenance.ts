import type { Description, Source } from '../figure/description.ts';
import { licenceLabel } from '../i18n/licence.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Sources } from './source.ts';

/** The sources and licences behind a picture, as shown to the reader. */
export interface Provenance {
  /** The description's sources, in its order. */
  readonly sources: readonly Source[];
  /** Names of the sources' licences, without duplicates. */
  readonly licences: readonly string[];
}

/**
 * The sources of a description, and the names of their licences.
 *
 * @throws if the description refers to an unknown source.
 */
export function provenanceOf(description: Description, all: Sources, locale: Locale): Provenance {
  const licensed = description.sources.map((id) => {
    const source = all[id];
    if (!source) throw new Error(`A row refers to the source "${id}", which is not in the sources table.`);
    return source;
  });
  const licences = licensed.map(({ licence }) => licenceLabel(licence, locale)).filter(Boolean);
  return { sources: licensed.map(({ licence: _, ...source }) => source), licences: [...new Set(licences)] };
}
