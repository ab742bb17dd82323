/** The source of custom rows that name none: what the page calls it, otherwise where the rows came from. */
import { PAGE_SOURCE } from './page-source-id.ts';
import type { Description } from '../figure/description.ts';
import type { Sources } from './source.ts';
import { isWebAddress, publicHost } from './web-address.ts';

/** What a page says about the source of its rows; null where it says nothing. A URL that is no web address is ignored. */
export interface NamedSource {
  /** Its name, or what makes it of the public host that a file came from, which is empty if there is none. */
  readonly sourceName?: string | ((host: string) => string) | null | undefined;
  readonly sourceUrl?: string | null | undefined;
}

/** The name and the link that a page gives; empty for none. */
const given = ({ sourceName, sourceUrl }: NamedSource, address: string): PageSource => {
  const url = sourceUrl?.trim() ?? '';
  const name = typeof sourceName === 'function' ? sourceName(publicHost(address)) : sourceName;
  return { name: name?.trim() ?? '', url: isWebAddress(url) ? url : '' };
};

export interface PageSource {
  readonly name: string;
  /** Empty if there is none. */
  readonly url: string;
}

/**
 * The source of rows that name none.
 *
 * @param address - Absolute URL of the file with the rows; empty if there is none.
 * @param unnamed - Its name if neither the page nor an address gives one.
 */
export function pageSource(named: NamedSource, address: string, unnamed: string): PageSource {
  const { name, url } = given(named, address);
  return { name: name || publicHost(url) || publicHost(address) || unnamed, url };
}

/**
 * A description that lists the page's source first where the page has named it, or where rows from a file cite sources
 * that the file does not describe: readers then see who says so.
 *
 * @param ownSources - The sources that the rows brought.
 * @param address - Absolute URL of the file with the rows; empty if there is none.
 */
export function withPageSource(
  description: Description,
  named: NamedSource,
  ownSources: Sources,
  address: string,
): Description {
  const { sources } = description;
  const { name, url } = given(named, address);
  const isVouched = address !== '' && !sources.every((id) => Object.hasOwn(ownSources, id));
  if (!name && !url && !isVouched && sources.length) return description;
  return { ...description, sources: [PAGE_SOURCE, ...sources.filter((id) => id !== PAGE_SOURCE)] };
}
