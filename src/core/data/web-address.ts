/** Which addresses the library trusts, in every part of it: those that become links, and those that rows come from. */

/** What a whole address of the web looks like. As a pattern it also stands in JSON Schemas. */
export const WEB_ADDRESS = /^https?:\/\/\S+$/;

/** Whether a text is a whole address of the web. Nothing else becomes a link. */
export const isWebAddress = (text: string): boolean => WEB_ADDRESS.test(text);

/** Whether a text is an address that a mark of a page's own spec may link to: `https:` only. */
export const isSecureWebAddress = (text: string): boolean => isWebAddress(text) && text.startsWith('https:');

/**
 * The whole address that `src` means in a page, where rows may be fetched from there: `https:`, or `http:` where the page
 * itself is, without a user name or a password. Else null, also for an empty text, which would mean the page itself.
 *
 * @param page - Address of the page.
 */
export function dataAddress(src: string, page: string): URL | null {
  if (!src.trim() || !URL.canParse(src, page)) return null;
  const address = new URL(src, page);
  const { protocol, username, password } = address;
  const isAllowed = protocol === 'https:' || (protocol === 'http:' && new URL(page).protocol === 'http:');
  return isAllowed && !username && !password ? address : null;
}

/** Hosts that mean the machine that asks: their name says nothing to anyone else. */
const LOOPBACK = /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/u;

/** The host of a whole address, with its port; empty for a loopback address, and where there is no host. */
export function publicHost(address: string): string {
  if (!URL.canParse(address)) return '';
  const { host, hostname } = new URL(address);
  return LOOPBACK.test(hostname) ? '' : host;
}
