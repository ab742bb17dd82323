import { version } from '#package';

/** The release that this is, as `package.json` says. */
export const VERSION = version;

/**
 * Where the built files lie for everybody, with a slash at its end. A build that sets `FIGURES_BASE_URL` puts that
 * address in its place.
 */
export const BASE_URL = `https://cdn.jsdelivr.net/npm/rare-earth-figures@${VERSION}/dist/`;
