/**
 * Where the built files lie for everybody, with a slash at its end. A build that sets `FIGURES_BASE_URL` puts that
 * address in its place.
 */
export const BASE_URL = 'https://cdn.jsdelivr.net/npm/rare-earth-figures@0.1.0/dist/';
