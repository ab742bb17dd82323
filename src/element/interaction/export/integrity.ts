import type { Integrity } from '../../../core/output/snippets.ts';

/** The integrity values of the files in an embed code: none in an app, which has bundled the scripts anew. */
export const loadIntegrity = (): Promise<Integrity> => Promise.resolve({});
