import { defineFigure } from '../../core/figure.ts';
import { parseTimelineData } from './dataset.ts';
import { events } from './events/view.ts';
import { timelineOptions } from './options.ts';

/** Who tightened or eased what, and when? */
export const exportControlTimeline = defineFigure({
  tag: 'export-control-timeline',
  views: [events],
  options: timelineOptions,
  datasets: ['events', 'elements', 'sources'],
  parse: parseTimelineData,
});
