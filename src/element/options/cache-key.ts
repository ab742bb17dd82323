import { attributesFor, keyOf, type OptionDefinitions } from '../../core/figure/options.ts';

/** The pictures that come nearest to what is asked for. */
export interface NearestPrepared {
  readonly key: string;
  /** Attributes that ask for something no picture was prepared for. */
  readonly unmet: readonly string[];
}

/**
 * Finds prepared pictures of a view: with all options, else with all but the last that differs from its default, and so
 * on to the view with its defaults. Options that only other views heed are no concern of this one.
 */
export function nearestPrepared(
  view: string,
  definitions: OptionDefinitions,
  values: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): NearestPrepared {
  const ofView = keys.filter((key) => key === view || key.startsWith(`${view}.`));
  const isNamedIn = (names: readonly string[], attribute: string): boolean =>
    names.some((name) => name.includes(`.${attribute}-`));
  const isOthers = (attribute: string): boolean => isNamedIn(keys, attribute) && !isNamedIn(ofView, attribute);
  const asked = attributesFor(definitions, values).filter(([attribute]) => !isOthers(attribute));
  const attributes = asked.map(([attribute]) => attribute);
  for (let count = asked.length; count > 0; count -= 1) {
    const key = keyOf(view, asked.slice(0, count));
    if (ofView.includes(key)) return { key, unmet: attributes.slice(count) };
  }
  return { key: view, unmet: attributes };
}
