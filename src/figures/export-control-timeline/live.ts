import { compiled, unused } from '#rows/export-control-timeline';
import type { LiveModule } from '../../core/wire/live.ts';
import { drawing } from './drawing.ts';

export { startRenderer } from '../../live/renderer.ts';

/** The figure for the live renderer: a separate script, fetched when a picture must change. */
export const liveModule: LiveModule = {
  figure: drawing,
  compiled,
  unused,
  loadData: async () => (await import('#data/export-control-timeline')).default,
  loadDetails: async () => (await import('#details/export-control-timeline')).default,
  loadReader: async () => (await import('./reader.ts')).reader,
  loadTables: async () => (await import('#tables/export-control-timeline')).default,
  loadCards: async () => (await import('./cards.ts')).timelineCards,
};
