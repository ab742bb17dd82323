/** Where the rows of an embed page may come from: its own origin, and what its content security policy lists. */
import { dataAddress } from '../core/data/web-address.ts';

/** Longest address that fits into a sentence. */
const LONGEST_ADDRESS = 80;

/** Sources that a policy lets data come from, such as `'self'` or `https://data.example.org`. */
export const dataHosts = (policy: string): readonly string[] =>
  policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/u))
    .find(([name]) => name === 'connect-src')
    ?.slice(1) ?? [];

/**
 * The whole address that `src` means in a page, where its rows may come from there, else null. The browser holds to the
 * policy as well, also where a server sends on to another one; what is refused here is told.
 *
 * @param base - Address of the page.
 * @param listed - What `dataHosts` found. Hosts are told by their whole name, with their port; patterns are not understood.
 */
export function allowedData(src: string, base: string, listed: readonly string[]): string | null {
  const address = dataAddress(src, base);
  if (!address) return null;
  const isListed =
    listed.includes(address.origin) ||
    listed.includes(address.host) ||
    (address.origin === new URL(base).origin && listed.includes("'self'"));
  return isListed ? address.href : null;
}

/** What a refused address is called in a sentence: its host, or itself where it has none. */
export function rejectedName(src: string, base: string): string {
  const host = URL.canParse(src, base) ? new URL(src, base).host : '';
  return (host || src.trim()).slice(0, LONGEST_ADDRESS);
}
