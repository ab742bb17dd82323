import { version } from '#package';

/** The release that this is, as `package.json` says. */
export const VERSION = version;

/**
 * Public URL of the built files, with a trailing slash. A build with `FIGURES_BASE_URL` set uses that URL instead.
 */
export const BASE_URL = `https://cdn.jsdelivr.net/npm/rare-earth-figures@${VERSION}/dist/`;
