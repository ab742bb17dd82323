import { COUNTRIES, namesIn, type Country } from '../../core/i18n/names.ts';
import { nearestName, quoted } from '../../node/render-error.ts';
import { ImportError } from './import-error.ts';

/** Names of the USGS that differ from those of the figures. */
const USGS_NAMES: Readonly<Record<string, Country>> = {
  Burma: 'MMR',
  'Korea, Republic of': 'KOR',
  'World total': 'WLD',
};

const { countries } = namesIn('en');

/** Codes by lower-case name. */
const CODES: ReadonlyMap<string, Country> = new Map([
  ...COUNTRIES.map((code) => [countries[code].toLowerCase(), code] as const),
  ...Object.entries(USGS_NAMES).map(([name, code]) => [name.toLowerCase(), code] as const),
]);

const KNOWN = [...Object.values(countries), ...Object.keys(USGS_NAMES)];

/** Footnote numbers that a table leaves behind a name: "China14", "India 4, 5". */
const FOOTNOTE_NUMBERS = /[\d,\s]+$/u;

/** An addition in brackets: "World total (rounded)", "Burma (Myanmar)". */
const ADDITION = /\s*\([^)]*\)$/u;

/** The mark of an estimate or a revision behind a name, as in the tables of the Minerals Yearbook: "Australiae". */
const MARK = /\s?[er]$/u;

/**
 * The code of a country that the USGS names, with or without footnote numbers, marks and additions in brackets.
 *
 * @param place - where the name stands, such as `row 12`.
 * @throws {ImportError} for an unknown name, with the most similar known one.
 */
export function countryCode(name: string, place: string): Country {
  // Raised footnote numbers become digits.
  const plain = name.normalize('NFKC').replace(/\s+/gu, ' ').trim();
  const bare = plain.replace(FOOTNOTE_NUMBERS, '').replace(ADDITION, '').replace(FOOTNOTE_NUMBERS, '');
  const code = [bare, bare.replace(MARK, '')].map((form) => CODES.get(form.toLowerCase())).find(Boolean);
  if (code) return code;
  throw new ImportError(
    `Unknown country ${quoted(name)} in ${place}. Did the file mean "${nearestName(bare, KNOWN)}"? Then correct the name. ` +
      'If it is a country without a code yet, add it to src/core/i18n/names/messages.ts with its name in each language, and if ' +
      'the USGS has another name for it, to USGS_NAMES in src/build/facts/country-codes.ts.',
  );
}
