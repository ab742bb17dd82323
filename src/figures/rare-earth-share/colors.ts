import type { Country } from '../../core/i18n/names.ts';
import { color } from '../../core/drawing/encoding.ts';
import type { Palette, Token } from '../../core/drawing/palette.ts';

/** Colours by country: China, the United States, and one for all others. */
export function countryColors(countries: readonly Country[], others: Token, palette: Palette) {
  const tokens: Partial<Record<Country, Token>> = { CHN: 'china', USA: 'us' };
  return color('country', {
    domain: countries,
    range: countries.map((country) => palette[tokens[country] ?? others]),
  });
}
