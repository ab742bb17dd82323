import { pictureKey, type OptionDefinitions } from '../core/options.ts';

/**
 * The key of the prepared pictures that come nearest to what is asked for: all options, else all but the last that
 * differs from its default, and so on to the view with its defaults.
 */
export function nearestPrepared(
  view: string,
  definitions: OptionDefinitions,
  values: Readonly<Record<string, unknown>>,
  keys: readonly string[],
): string {
  const prepared = keys.filter((key) => key === view || key.startsWith(`${view}.`));
  // Options that no picture of this view differs by say nothing about it.
  const heeded = Object.entries(definitions).filter(([, { attribute }]) =>
    prepared.some((key) => key.includes(`.${attribute}-`)),
  );
  for (let count = heeded.length; count > 0; count -= 1) {
    const kept = heeded.slice(0, count);
    const key = pictureKey(view, Object.fromEntries(kept), values);
    if (prepared.includes(key)) return key;
  }
  return view;
}
