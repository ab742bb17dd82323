import { compiled, unused } from '#rows/rare-earth-share';
import type { LiveModule } from '../../core/wire/live.ts';
import { drawing } from './drawing.ts';

export { startRenderer } from '../../live/renderer.ts';

/** The figure for the live renderer: a separate script, fetched when a picture must change. */
export const liveModule: LiveModule = {
  figure: drawing,
  compiled,
  unused,
  loadData: async () => (await import('#data/rare-earth-share')).default,
  loadDetails: async () => (await import('#details/rare-earth-share')).default,
  loadReader: async () => (await import('./reader.ts')).reader,
  loadTables: async () => (await import('#tables/rare-earth-share')).default,
  loadCards: async () => (await import('./cards.ts')).shareCards,
};
