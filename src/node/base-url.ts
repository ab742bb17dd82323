import { BASE_URL } from '../core/output/site.ts';
import { isWebAddress } from '../core/data/web-address.ts';

/**
 * Where the built files will lie, with a slash at its end: `FIGURES_BASE_URL`, or else the address of this release.
 *
 * @throws where `FIGURES_BASE_URL` is no web address.
 */
export function baseUrl(): string {
  const requested = process.env['FIGURES_BASE_URL'];
  if (!requested) return BASE_URL;
  if (!URL.canParse(requested) || !isWebAddress(requested))
    throw new Error(
      `FIGURES_BASE_URL is "${requested}", which is no address; set one such as https://example.org/figures/.`,
    );
  return requested.replace(/\/*$/u, '/');
}
