import type { LiveReader } from '../../core/wire/live.ts';
import { rareEarthShare } from './figure.ts';

/** What reads custom rows: a separate script, fetched with the first of them. */
export const reader: LiveReader = {
  figure: rareEarthShare,
  loadSources: async () => (await import('#sources/rare-earth-share')).default,
};
