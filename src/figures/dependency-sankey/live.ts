import { compiled, unused } from '#rows/dependency-sankey';
import type { LiveModule } from '../../core/wire/live.ts';
import { drawing } from './drawing.ts';

export { startRenderer } from '../../live/renderer.ts';

/** The figure for the live renderer: a separate script, fetched when a picture must change. */
export const liveModule: LiveModule = {
  figure: drawing,
  compiled,
  unused,
  loadData: async () => (await import('#data/dependency-sankey')).default,
  loadDetails: async () => (await import('#details/dependency-sankey')).default,
  loadReader: async () => (await import('./reader.ts')).reader,
  loadTables: async () => (await import('#tables/dependency-sankey')).default,
  loadCards: async () => (await import('./cards.ts')).sankeyCards,
};
