import { compiled, tables } from '#rows/export-control-timeline';
import type { LiveModule } from '../../core/wire/live.ts';
import { exportControlTimeline } from './figure.ts';

/** The figure for the live renderer: a separate script, fetched when a picture must change. */
export const liveModule: LiveModule = {
  figure: exportControlTimeline,
  tables,
  compiled,
  loadDetails: async () => (await import('#details/export-control-timeline')).default,
};
