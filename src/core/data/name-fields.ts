/** Fields that name something: what the library knows has an id, anything else is a name that is shown as it is written. */
import * as v from 'valibot';
import { countryId, meantCode } from '../i18n/country.ts';
import { writtenId } from '../i18n/label.ts';
import { materialId } from '../i18n/material.ts';
import { knownIds } from './known-id.ts';
import { expecting } from './row-schema.ts';

const text = () => v.union([v.pipe(v.string(), v.regex(/\S/)), v.pipe(v.number(), v.finite(), v.transform(String))]);

/**
 * The id of one of a set of known things, or of any other text.
 *
 * @param aliases - Ids by other names of known things.
 */
export const knownOrText = (known: readonly string[], aliases?: Readonly<Record<string, string>>) =>
  named(knownIds(known, () => aliases ?? {}));

/** A name by its id. */
export const named = (idOf: (name: string) => string) => v.pipe(text(), v.transform(idOf), expecting({ kind: 'text' }));

/** A country by its code or name, or any other text that does not look like a code. */
export const country = () =>
  v.pipe(
    text(),
    v.check((name) => meantCode(name) === null),
    v.transform((name) => countryId(name) ?? writtenId(name)),
    expecting({ kind: 'country' }, (name) => {
      const meant = meantCode(name);
      return meant ? { kind: 'country', meant } : { kind: 'country' };
    }),
  );

/** A symbol in any case: `DY` and `dy` are dysprosium where a material is asked for. */
const symbolOf = (name: string): string =>
  /^\s*[a-z]{1,2}\s*$/iu.test(name) ? name.trim().charAt(0).toUpperCase() + name.trim().slice(1).toLowerCase() : name;

/** A material by its symbol or name, or any other text. */
export const material = () =>
  v.pipe(
    text(),
    v.transform((name) => materialId(symbolOf(name)) ?? writtenId(name)),
    expecting({ kind: 'text' }),
  );

/** Countries, separated by semicolons; they keep their order. */
export const countries = () =>
  v.pipe(
    v.string(),
    v.transform((names) =>
      names
        .split(';')
        .map((name) => name.trim())
        .filter(Boolean),
    ),
    v.check((names) => names.length > 0 && names.every((name) => meantCode(name) === null)),
    v.transform((names) => [...new Set(names.map((name) => countryId(name) ?? writtenId(name)))]),
    expecting({ kind: 'countries' }),
  );
