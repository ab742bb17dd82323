import { attributesFor, cacheKeyOf, type OptionDefinitions } from '../../core/figure/options.ts';

/** The pre-rendered pictures nearest to a request. */
export interface NearestPrerendered {
  readonly cacheKey: string;
  /** Attributes whose values have no pre-rendered picture. */
  readonly unmet: readonly string[];
}

/**
 * Finds the pre-rendered pictures of a view: first with all options, then without the last one that differs from its
 * default, and so on down to the view with its defaults. Options that only other views use are ignored.
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
