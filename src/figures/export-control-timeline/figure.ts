import { PAGE_TABLES } from '../../core/data/rows/settings.ts';
import { defineFigure } from '../../core/figure/figure.ts';
import { parseTimelineData, TIMELINE_SCHEMAS } from './dataset.ts';
import { drawing } from './drawing.ts';

/** Who tightened or eased what, and when. */
export const exportControlTimeline = defineFigure({
  ...drawing,
  datasets: Object.keys(TIMELINE_SCHEMAS).filter((name) => !PAGE_TABLES.includes(name)),
  schemas: TIMELINE_SCHEMAS,
  parse: parseTimelineData,
});
