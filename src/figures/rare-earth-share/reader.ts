import sources from '#sources/rare-earth-share';
import type { LiveReader } from '../../core/wire/live.ts';
import { rareEarthShare } from './figure.ts';

/** What reads custom rows: a separate script, fetched with the first of them. */
export const reader: LiveReader = { figure: rareEarthShare, sources };
