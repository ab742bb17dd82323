import type { LiveReader } from '../../core/wire/live.ts';
import { dependencySankey } from './figure.ts';

/** What reads custom rows: a separate script, fetched with the first of them. */
export const reader: LiveReader = {
  figure: dependencySankey,
  loadSources: async () => (await import('#sources/dependency-sankey')).default,
};
