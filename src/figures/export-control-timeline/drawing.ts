import { elements } from './elements/view.ts';
import { events } from './events/view.ts';
import { timelineOptions } from './options.ts';

/** What the figure draws parsed rows with. Reading rows is in `figure.ts`, since bundled rows are sent parsed. */
export const drawing = {
  tag: 'export-control-timeline',
  views: [events, elements],
  options: timelineOptions,
} as const;
