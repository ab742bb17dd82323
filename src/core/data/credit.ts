import type { Sources } from './source.ts';

/** Whether an id names a source of the US Geological Survey, in any edition. */
const isUsgs = (id: string): boolean => id.startsWith('usgs-');

/**
 * Whom a subtitle credits: USGS where every value is from it, whichever edition; else the one source that all share.
 * Empty where there are several.
 *
 * @param cited - For each value, the ids of its sources.
 */
export function creditOf(cited: readonly (readonly string[])[], sources: Sources): string {
  if (cited.every((ids) => ids.some(isUsgs))) return 'USGS';
  const [only = '', ...others] = new Set(cited.flat());
  return others.length ? '' : (sources[only]?.short ?? '');
}
