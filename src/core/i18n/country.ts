/** Countries by code or name: those of the bundled rows, and all others once the directory is loaded. */
import { directory } from './directory.ts';
import type { Locale } from './locale.ts';
import { namesIn } from './names.ts';

/** Name of a country as the press of a language calls it; undefined for an id that is no country. */
export function countryName(id: string, locale: Locale): string | undefined {
  const bundled: Readonly<Record<string, string>> = namesIn(locale).countries;
  return Object.hasOwn(bundled, id) ? bundled[id] : directory()?.countryName(id, locale);
}

/** The id of a country given by its alpha-3 or alpha-2 code or by its name in one of the five languages. */
export const countryId = (text: string): string | undefined =>
  Object.hasOwn(namesIn('en').countries, text) ? text : directory()?.countryId(text);

/**
 * The code that a text was probably meant to be, if it looks like a code and is none: `CHN` for `CHNN`, `GBR` for `GBX`.
 *
 * @returns null if the text is a country, or a name of something else.
 */
export const meantCode = (text: string): string | null => directory()?.meantCode(text) ?? null;
