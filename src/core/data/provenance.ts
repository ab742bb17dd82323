import type { Description, Source } from '../figure/description.ts';
import { licenceLabel } from '../i18n/licence.ts';
import type { Locale } from '../i18n/locale.ts';
import type { Sources } from './source.ts';

/** What a picture rests on, as it is told to the reader. */
export interface Provenance {
  /** The sources that the description names, in its order. */
  readonly sources: readonly Source[];
  /** Licences of the sources in words, each once. */
  readonly licences: readonly string[];
}

/**
 * The sources that a description names, and their licences in words.
 *
 * @throws where the description names a source that is not known.
 */
export function provenanceOf(description: Description, all: Sources, locale: Locale): Provenance {
  const licensed = description.sources.map((id) => {
    const source = all[id];
    if (!source) throw new Error(`A row names the source "${id}", which the table of sources does not hold.`);
    return source;
  });
  const licences = licensed.map(({ licence }) => licenceLabel(licence, locale)).filter(Boolean);
  return { sources: licensed.map(({ licence: _, ...source }) => source), licences: [...new Set(licences)] };
}
