/** Folder of the files that the package publishes. */
export const PUBLISHED_FILES = new URL('../../dist/', import.meta.url);
