import { compiled, tables } from '#rows/rare-earth-share';
import type { LiveModule } from '../../core/wire/live.ts';
import { rareEarthShare } from './figure.ts';

/** The figure as the live painter needs it: a script of its own, fetched when a picture must change. */
export const liveModule: LiveModule = { figure: rareEarthShare, tables, compiled };
