/** Names of ids: those that the rows give, else those that the library knows, else the id as it was written. */
import { countryName } from './country.ts';
import type { Locale } from './locale.ts';
import { materialName } from './material.ts';

/** A text in the languages that a row has it in. */
export interface GivenText extends Readonly<Partial<Record<Locale, string | undefined>>> {
  /** The text without a language; undefined if there is none. */
  readonly any: string | undefined;
  /** The text for a language that has none: the English one, the one without a language, or any other. */
  readonly fallback: string;
}

/** The names that rows give to ids, in each language. */
export type Labels = Readonly<Record<string, GivenText>>;

/**
 * The id of a name that the library does not know. Ids are listed with spaces between them, so it has `_` in their place;
 * an underscore of the name itself has a backslash before it, as has a backslash.
 */
export const writtenId = (name: string): string =>
  name
    .trim()
    .replace(/[_\\]/gu, String.raw`\$&`)
    .replace(/\s+/gu, '_');

/** The name that an id was made from. */
export const writtenName = (id: string): string =>
  id.replace(/\\(.)|_/gu, (_, escaped: string | undefined) => escaped ?? ' ');

const unescaped = (text: string): string => text.trim().replace(/\s+/gu, '_').replaceAll('\\', '');

/**
 * The id that a page's text stands for: the same, else that of the name as it was written, or with `_` for its spaces;
 * undefined if there is none.
 */
export const meantId = (text: string, ids: readonly string[]): string | undefined =>
  ids.find((id) => id === text) ?? ids.find((id) => unescaped(id) === unescaped(text));

/** A name that rows give wins; a language that they do not name something in gets the known name, if there is one. */
function labelIn(id: string, locale: Locale, labels: Labels, known: string | undefined): string {
  const given = Object.hasOwn(labels, id) ? labels[id] : undefined;
  return given?.[locale] ?? given?.any ?? known ?? given?.fallback ?? writtenName(id);
}

/** Name of a country, or of whatever rows have in its place. */
export const countryLabel = (id: string, locale: Locale, labels: Labels): string =>
  labelIn(id, locale, labels, countryName(id, locale));

/** Name of a material: an element or another raw material. */
export const materialLabel = (id: string, locale: Locale, labels: Labels): string =>
  labelIn(id, locale, labels, materialName(id, locale));

/**
 * Name of something that a figure has messages for, such as a stage or a use.
 *
 * @param known - The messages by id.
 */
export const knownLabel = (
  id: string,
  known: Readonly<Record<string, string>>,
  locale: Locale,
  labels: Labels,
): string => labelIn(id, locale, labels, Object.hasOwn(known, id) ? known[id] : undefined);
