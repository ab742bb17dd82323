import type { Country } from '../../../core/i18n/names.ts';
import type { MaterialNode } from './materials.ts';
import type { ImportFlows } from './model.ts';

/** The country that the text names for a material, and its share: the subject if its share is known, else the largest. */
export function originOf(
  { id, share }: MaterialNode,
  { subject, links }: Pick<ImportFlows, 'subject' | 'links'>,
): { readonly country: Country; readonly share: number } {
  if (share !== null) return { country: subject, share };
  const shares = links.filter(({ target }) => target === id);
  const named = shares.filter(({ source }) => source !== 'OTH');
  const largest = (named.length ? named : shares).toSorted((a, b) => b.share - a.share)[0];
  return { country: largest?.source ?? 'OTH', share: largest?.share ?? 100 };
}
