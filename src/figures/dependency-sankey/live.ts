import { compiled, tables } from '#rows/dependency-sankey';
import type { LiveModule } from '../../core/wire/live.ts';
import { dependencySankey } from './figure.ts';

/** The figure for the live renderer: a separate script, fetched when a picture must change. */
export const liveModule: LiveModule = {
  figure: dependencySankey,
  tables,
  compiled,
  loadDetails: async () => (await import('#details/dependency-sankey')).default,
};
