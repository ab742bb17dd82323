import { attributesFor, cacheKeyOf, type OptionDefinitions } from '../../core/figure/options.ts';

/** The pictures that come nearest to what is asked for. */
export interface NearestPrerendered {
  readonly cacheKey: string;
  /** Attributes that ask for something no picture was prepared for. */
  readonly unmet: readonly string[];
}

/**
 * Finds prepared pictures of a view: with all options, else with all but the last that differs from its default, and so
 * on to the view with its defaults. Options that only other views heed are no concern of this one.
 */
export function nearestPrerendered(
  view: string,
  definitions: OptionDefinitions,
  values: Readonly<Record<string, unknown>>,
  cacheKeys: readonly string[],
): NearestPrerendered {
  const ofView = cacheKeys.filter((cacheKey) => cacheKey === view || cacheKey.startsWith(`${view}.`));
  const isNamedIn = (names: readonly string[], attribute: string): boolean =>
    names.some((name) => name.includes(`.${attribute}-`));
  const isOthers = (attribute: string): boolean => isNamedIn(cacheKeys, attribute) && !isNamedIn(ofView, attribute);
  const asked = attributesFor(definitions, values).filter(([attribute]) => !isOthers(attribute));
  const attributes = asked.map(([attribute]) => attribute);
  for (let count = asked.length; count > 0; count -= 1) {
    const cacheKey = cacheKeyOf(view, asked.slice(0, count));
    if (ofView.includes(cacheKey)) return { cacheKey, unmet: attributes.slice(count) };
  }
  return { cacheKey: view, unmet: attributes };
}
