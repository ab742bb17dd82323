/** Lines that both pictures of the events have. */
import { inPx, second } from '../../../core/drawing/encoding.ts';
import type { Palette } from '../../../core/drawing/palette.ts';
import type { Dataset, Layer, SpecChannel } from '../../../core/drawing/spec.ts';
import { laneColor, type Lanes } from './lanes.ts';

/** A rule above each year. */
export const yearRules = (dataset: Dataset, palette: Palette): Layer => ({
  name: 'year-rules',
  dataset,
  mark: { type: 'rule', strokeWidth: 1, stroke: palette.grid },
  encoding: { x: inPx('x'), x2: second('x2'), y: inPx('y') },
});

/** A vertical line for each lane. */
export const trackLines = (dataset: Dataset, x: SpecChannel, lanes: Lanes, palette: Palette): Layer => ({
  name: 'tracks',
  dataset,
  mark: { type: 'rule', strokeWidth: 1.5, strokeOpacity: 0.4 },
  encoding: { x, y: inPx('y'), y2: second('y2'), stroke: laneColor(lanes, palette) },
});
