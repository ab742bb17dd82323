/** Ids of names: what a figure knows has an id, anything else is a name that is shown as it is written. */
import { writtenId } from '../i18n/label.ts';

const folded = (name: string): string => name.toLowerCase().replace(/[\s_-]+/gu, '-');

/**
 * A function from names to ids: that of one of a set of known things, in any case and with spaces or underscores for
 * hyphens, or else the id of the text.
 *
 * @param aliases - Ids by other names of known things; read with the first name.
 */
export function knownIds(
  known: readonly string[],
  aliases: () => Readonly<Record<string, string>> = () => ({}),
): (name: string) => string {
  let ids: Map<string, string> | undefined;
  return (name) => {
    ids ??= new Map([
      ...Object.entries(aliases()).map(([alias, id]) => [folded(alias), id] as const),
      ...known.map((id) => [folded(id), id] as const),
    ]);
    return ids.get(folded(name)) ?? writtenId(name);
  };
}
