import { BASE_URL } from '../core/output/site.ts';

/**
 * Where the built files will lie, with a slash at its end: `FIGURES_BASE_URL`, or else the address of this release.
 *
 * @throws where `FIGURES_BASE_URL` is no web address.
 */
export function baseUrl(): string {
  const wanted = process.env['FIGURES_BASE_URL'];
  if (!wanted) return BASE_URL;
  if (!URL.canParse(wanted) || !/^https?:/u.test(wanted))
    throw new Error(
      `FIGURES_BASE_URL is "${wanted}", which is no address; set one such as https://example.org/figures/.`,
    );
  return wanted.replace(/\/*$/u, '/');
}
