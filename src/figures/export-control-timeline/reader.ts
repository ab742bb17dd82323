import type { LiveReader } from '../../core/wire/live.ts';
import { exportControlTimeline } from './figure.ts';

/** What reads custom rows: a separate script, fetched with the first of them. */
export const reader: LiveReader = {
  figure: exportControlTimeline,
  loadSources: async () => (await import('#sources/export-control-timeline')).default,
};
