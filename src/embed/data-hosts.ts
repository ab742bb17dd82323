/** Where an embed page may load data from: the hosts in its content security policy. */
import { dataAddress } from '../core/data/web-address.ts';

/** Maximum length of a URL in a message. */
const LONGEST_ADDRESS = 80;

/** Sources from which a policy allows data, such as `'self'` or `https://data.example.org`. */
export const dataHosts = (policy: string): readonly string[] =>
  policy
    .split(';')
    .map((directive) => directive.trim().split(/\s+/u))
    .find(([name]) => name === 'connect-src')
    ?.slice(1) ?? [];

/**
 * The absolute URL that `src` resolves to in a page, or null if the page may not load data from there. The browser
 * enforces the policy too, including redirects; this check only allows a proper error message.
 *
 * @param base - URL of the page.
 * @param listed - Result of `dataHosts`. Hosts must match entirely, including the port; patterns are not supported.
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

/** What to call a rejected URL in a message: its host, or the text itself if it has none. */
export function rejectedName(src: string, base: string): string {
  const host = URL.canParse(src, base) ? new URL(src, base).host : '';
  return (host || src.trim()).slice(0, LONGEST_ADDRESS);
}
