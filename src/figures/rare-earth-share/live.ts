import { compiled, tables } from '#rows/rare-earth-share';
import type { LiveModule } from '../../core/wire/live.ts';
import { rareEarthShare } from './figure.ts';

/** The figure for the live renderer: a separate script, fetched when a picture must change. */
export const liveModule: LiveModule = {
  figure: rareEarthShare,
  tables,
  compiled,
  loadDetails: async () => (await import('#details/rare-earth-share')).default,
};
