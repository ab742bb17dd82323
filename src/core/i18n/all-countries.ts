/** All countries by code or name: ISO 3166-1, and their names in the five languages. */
import { ALPHA_2 } from './country-codes.ts';
import { LOCALES, type Locale } from './locale.ts';
import { moreNamesIn } from './more-names.ts';
import { namesIn } from './names.ts';

/** Press names of this library. */
const pressNames = (locale: Locale): Readonly<Record<string, string>> => ({
  ...namesIn(locale).countries,
  ...moreNamesIn(locale).countries,
});

const regionNames = new Map<Locale, Intl.DisplayNames>();

function regionName(alpha2: string, locale: Locale): string | undefined {
  let names = regionNames.get(locale);
  if (!names) regionNames.set(locale, (names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })));
  return names.of(alpha2);
}

/** Name of a country as the press of a language calls it; undefined for an id that is no country. */
export function anyCountryName(id: string, locale: Locale): string | undefined {
  const press = pressNames(locale);
  if (Object.hasOwn(press, id)) return press[id];
  const alpha2 = ALPHA_2.get(id);
  return alpha2 && regionName(alpha2, locale);
}

/** Names that are neither those of Unicode nor the press names of this library, by their ids. */
const ALIASES: Readonly<Record<string, string>> = {
  CHN: 'PRC|People’s Republic of China|Mainland China',
  USA: 'US|U.S.|U.S.A.|United States of America|America|アメリカ|アメリカ合衆国|米|美',
  GBR: 'UK|U.K.|Great Britain|Britain|United Kingdom of Great Britain and Northern Ireland|イギリス',
  RUS: 'Russian Federation',
  KOR: 'Korea|Korea, Republic of|Republic of Korea|Korea, South|Korea (South)',
  PRK: 'Korea, North|Korea (North)|Democratic People’s Republic of Korea',
  MMR: 'Burma|Myanmar (Burma)',
  VNM: 'Viet Nam',
  COD: 'Congo (Kinshasa)|Congo, Dem. Rep.|Democratic Republic of the Congo|Democratic Republic of Congo|Congo, Democratic Republic of the|DRC|D.R. Congo',
  COG: 'Congo|Congo (Brazzaville)|Congo, Rep.|Congo, Republic of the',
  CZE: 'Czech Republic',
  TUR: 'Turkey',
  CIV: 'Cote d’Ivoire',
  IRN: 'Iran, Islamic Republic of|Iran (Islamic Republic of)|Islamic Republic of Iran',
  TWN: 'Taiwan, Province of China|Chinese Taipei',
  TZA: 'Tanzania, United Republic of|United Republic of Tanzania',
  BOL: 'Bolivia, Plurinational State of|Bolivia (Plurinational State of)',
  VEN: 'Venezuela, Bolivarian Republic of|Venezuela (Bolivarian Republic of)',
  SYR: 'Syrian Arab Republic',
  LAO: 'Lao PDR|Lao People’s Democratic Republic',
  MDA: 'Republic of Moldova|Moldova, Republic of',
  MKD: 'Macedonia',
  ARE: 'UAE|U.A.E.',
  NLD: 'Holland',
  XKX: 'Kosovo',
  EU: 'EU27|EU-27|EU28|EU-28|European Union (27)',
  OTH: 'Other|Others|Other country|Rest of world|Rest of the world|RoW|All others|Remaining countries|その他|その他の国|其他|其他国家|其他國家|기타|기타 국가',
  WLD: 'World total|World, total|World total (rounded)|Global|OWID_WRL|OWID WRL|世界|世界計|世界合計|全世界|全球|전 세계|세계',
};

/** A name without what does not distinguish names: case, accents, punctuation, a leading article. */
const folded = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/^the /u, '')
    .trim();

let ids: Map<string, string> | undefined;

/** Ids by folded name. They are many, and most rows have codes, so they are listed when a name first needs them. */
function idsByName(): Map<string, string> {
  if (ids) return ids;
  ids = new Map();
  for (const locale of LOCALES) {
    for (const [id, alpha2] of ALPHA_2) {
      const name = regionName(alpha2, locale);
      if (name) ids.set(folded(name), id);
    }
    for (const [id, name] of Object.entries(pressNames(locale))) ids.set(folded(name), id);
  }
  for (const [id, names] of Object.entries(ALIASES)) for (const name of names.split('|')) ids.set(folded(name), id);
  return ids;
}

/** Codes that are no countries but stand in their place. */
const SPECIAL = ['OTH', 'WLD', 'EU'];

const isCode = (text: string): boolean => ALPHA_2.has(text) || SPECIAL.includes(text);

/** The id of a country given by its alpha-3 or alpha-2 code or by its name in one of the five languages. */
export function anyCountryId(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (isCode(code)) return code;
  if (code.length === 2) for (const [id, alpha2] of ALPHA_2) if (alpha2 === code) return id;
  return idsByName().get(folded(text));
}

/** Whether two codes differ by one letter, which is wrong, missing or too many, or by two that have changed places. */
function isNear(text: string, code: string): boolean {
  let same = 0;
  while (same < text.length && text[same] === code[same]) same += 1;
  const ofText = text.slice(same);
  const ofCode = code.slice(same);
  const [first = '', second = '', ...others] = ofText;
  return (
    [ofText.slice(1), ofText].includes(ofCode.slice(1)) ||
    ofText.slice(1) === ofCode ||
    second + first + others.join('') === ofCode
  );
}

/**
 * The code that a text was probably meant to be, if it looks like a code and is none: `CHN` for `CHNN`, `GBR` for `GBX`.
 *
 * @returns null if the text is a country, or a name of something else.
 */
export function nearestCode(text: string): string | null {
  const written = text.trim();
  // Two or three capitals are a code, four may be one with a letter too many; longer ones are names such as ASEAN.
  if (!/^[A-Z]{2,4}$/u.test(written) || anyCountryId(written)) return null;
  const known = [...Object.keys(pressNames('en')), ...ALPHA_2.keys()];
  const near = known.find((code) => isNear(written, code));
  return near ?? (written.length === 3 ? (known.find((code) => code.startsWith(written.slice(0, 2))) ?? 'CHN') : null);
}
