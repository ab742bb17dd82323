import { BASE_URL } from '../core/output/site.ts';
import { isWebAddress } from '../core/data/web-address.ts';

/**
 * The base URL of the built files, with a trailing slash: `FIGURES_BASE_URL` if set, otherwise the URL of this release.
 *
 * @throws if `FIGURES_BASE_URL` is not an http or https URL.
 */
export function baseUrl(): string {
  const requested = process.env['FIGURES_BASE_URL'];
  if (!requested) return BASE_URL;
  if (!URL.canParse(requested) || !isWebAddress(requested))
    throw new Error(
      `FIGURES_BASE_URL is "${requested}", which is not a URL. Set one such as https://example.org/figures/.`,
    );
  return requested.replace(/\/*$/u, '/');
}
