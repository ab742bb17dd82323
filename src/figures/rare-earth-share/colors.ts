import type { Country } from '../../core/i18n/names.ts';
import { color } from '../../core/drawing/encoding.ts';
import type { Palette, Token } from '../../core/drawing/palette.ts';

/** The country that has a colour of its own in every figure. */
const OTHER_PARTY: Country = 'USA';

/** The colour of a country: the subject, the United States where it is not the subject, and one for all others. */
export const countryToken = (country: Country, others: Token, subject: Country): Token =>
  country === subject ? 'china' : country === OTHER_PARTY ? 'us' : others;

/** The colours of countries. */
export function countryColors(countries: readonly Country[], others: Token, palette: Palette, subject: Country) {
  return color('country', {
    domain: countries,
    range: countries.map((country) => palette[countryToken(country, others, subject)]),
  });
}
