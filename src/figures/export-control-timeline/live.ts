import { compiled, tables } from '#rows/export-control-timeline';
import type { LiveKit } from '../../core/wire/live.ts';
import { exportControlTimeline } from './figure.ts';

/** The figure as the live painter needs it: a script of its own, fetched when a picture must change. */
export const kit: LiveKit = { figure: exportControlTimeline, tables, compiled };
