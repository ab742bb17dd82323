import { countryLabel } from './label.ts';
import type { Locale } from './locale.ts';

/** A message lists as many names. */
const MOST = 6;

/** The names of countries, or of what rows have in their place, as a message lists them. */
export const named = (ids: readonly string[], locale: Locale): string[] => [
  ...ids.slice(0, MOST).map((id) => countryLabel(id, locale, {})),
  ...(ids.length > MOST ? ['…'] : []),
];
