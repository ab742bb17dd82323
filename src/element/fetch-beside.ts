import { fetchScripts } from './fetch-scripts.ts';

/** The name of the file with this module; the build inserts it. */
const OWN_NAME = '~own name~';

/**
 * Whether this script is a published file, with the others beside it. The bundler of an app gives scripts other names, or
 * addresses on the machine that it runs on.
 */
const isPublished = import.meta.url.startsWith('http') && import.meta.url.endsWith(OWN_NAME);

/**
 * What `fetchScripts` does, for scripts that apps may bundle: there, it does nothing.
 *
 * @param files - Paths relative to the script that includes this function.
 */
export const fetchBeside = (files: readonly string[]): Promise<unknown> =>
  isPublished ? fetchScripts(files) : Promise.resolve();
