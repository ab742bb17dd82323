/** The subject of a view: whom the accent colour, the title and the sentences are about. */
import { missingError } from '../data/data-error.ts';
import { countryId } from '../i18n/country.ts';
import { meantId, writtenId, writtenName } from '../i18n/label.ts';
import { materialId } from '../i18n/material.ts';

/** Someone who may be the subject, with the size that ranks them. */
export interface Candidate {
  readonly id: string;
  readonly size: number;
}

/** The subject where nothing says otherwise. */
export const DEFAULT_SUBJECT = 'CHN';

/** Groups are never the subject unless a page asks for them. */
const GROUPS: readonly string[] = ['OTH', 'WLD'];

/**
 * The id of the subject: the requested one, else China if it is among the candidates, else the largest.
 *
 * @param requested - Id that the page asks for; null if it asks for none.
 * @param place - The dataset and field of the candidates, for the error.
 * @throws {DataError} if the requested subject is not among the candidates, or there is no candidate.
 */
export function subjectOf(
  requested: string | null,
  candidates: readonly Candidate[],
  { dataset, field }: { readonly dataset: string; readonly field: string },
): string {
  if (requested !== null) {
    const meant = meantId(
      requested,
      candidates.map(({ id }) => id),
    );
    if (meant !== undefined) return meant;
    const known = candidates.map(({ id }) => id).filter((id) => !GROUPS.includes(id));
    throw missingError(dataset, { kind: 'subject', field, subject: writtenName(requested), known });
  }
  if (candidates.some(({ id }) => id === DEFAULT_SUBJECT)) return DEFAULT_SUBJECT;
  const named = candidates.filter(({ id }) => !GROUPS.includes(id));
  const largest = (named.length ? named : candidates).reduce<Candidate | undefined>(
    (best, one) => (best && best.size >= one.size ? best : one),
    undefined,
  );
  if (!largest) throw missingError(dataset, { kind: 'rows' });
  return largest.id;
}

/** The id of the country that an option names, or else the page's rows; null if neither names one. */
export function requestedCountry(option: string | null, setting: string | null): string | null {
  const name = option ?? setting;
  return name && (countryId(name) ?? writtenId(name));
}

/** The id of the material that an option names, or else the page's rows; null if neither names one. */
export function requestedMaterial(option: string | null, setting: string | null): string | null {
  const name = option ?? setting;
  return name && (materialId(name) ?? writtenId(name));
}
