/** All materials by symbol or name: the rare earths, and other raw materials that the press writes about. */
import { LOCALES, type Locale } from './locale.ts';
import { moreNamesIn } from './more-names.ts';
import { namesIn } from './names.ts';

const allNames = (locale: Locale): Readonly<Record<string, string>> => {
  return { ...namesIn(locale).elements, ...moreNamesIn(locale).materials };
};

/** Name of a material; undefined for an id that is none. */
export function anyMaterialName(id: string, locale: Locale): string | undefined {
  const names = allNames(locale);
  return Object.hasOwn(names, id) ? names[id] : undefined;
}

/** Names that are not those of this library, by their ids. */
const ALIASES: Readonly<Record<string, string>> = {
  'rare-earths': 'rare earth|rare-earth elements|rare earth elements|ree|希土類|レアアース（希土類）',
  Al: 'aluminum',
  graphite: 'natural graphite|グラファイト',
  W: 'wolfram',
};

const folded = (name: string): string =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_-]+/gu, ' ')
    .trim();

let ids: Map<string, string> | undefined;

function idsByName(): Map<string, string> {
  if (ids) return ids;
  ids = new Map();
  for (const locale of LOCALES) for (const [id, name] of Object.entries(allNames(locale))) ids.set(folded(name), id);
  for (const [id, names] of Object.entries(ALIASES)) for (const name of names.split('|')) ids.set(folded(name), id);
  return ids;
}

/** The id of a material given by its symbol, id or name in one of the five languages. */
export const anyMaterialId = (text: string): string | undefined =>
  anyMaterialName(text.trim(), 'en') === undefined ? idsByName().get(folded(text)) : text.trim();
