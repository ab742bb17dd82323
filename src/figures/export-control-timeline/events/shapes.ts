import { shape } from '../../../core/drawing/encoding.ts';
import type { Palette } from '../../../core/drawing/palette.ts';
import type { SpecChannel } from '../../../core/drawing/spec.ts';
import { KINDS, type Kind, type KnownKind, type TimelineEvent } from '../rows/events.ts';

const SQUARE = 'M-7,-7L7,-7L7,7L-7,7Z';

/** The shape of each kind, as a path in px relative to the mark's position. Its edge adds 1 px on all sides. */
export const KIND_SHAPES: Readonly<Record<KnownKind, string>> = {
  control: SQUARE,
  tariff: 'M-8,-7L8,-7L8,-1L-8,-1ZM-8,1L8,1L8,7L-8,7Z',
  retaliation: 'M0,-9L9,7L-9,7Z',
  relaxation: 'M-8,0A8,8,0,1,1,8,0A8,8,0,1,1,-8,0Z',
  negotiation: 'M0,-9L9,0L0,9L-9,0Z',
  statement: 'M-8,-7L8,-7L8,4L1,4L-4,9L-4,4L-8,4Z',
  ruling: 'M-3,-8L3,-8L3,-3L8,-3L8,3L3,3L3,8L-3,8L-3,3L-8,3L-8,-3L-3,-3Z',
  market: 'M-8,2L-3,2L-3,-3L3,-3L3,-8L8,-8L8,8L-8,8Z',
  politics: 'M-7,-9L8,-4L-2,1L-2,9L-7,9Z',
  scheduled: 'M-6,-6L6,-6L6,6L-6,6Z',
};

/** Shapes of the first kinds that the rows bring; any further ones share the last. */
const OWN_SHAPES = [
  'M0,-8L8,-4L8,4L0,8L-8,4L-8,-4Z',
  'M0,9L-9,-7L9,-7Z',
  'M-8,-5L-5,-8L0,-3L5,-8L8,-5L3,0L8,5L5,8L0,3L-5,8L-8,5L-3,0Z',
  'M-8,-3L8,-3L8,3L-8,3Z',
] as const;

/** The kinds of events with their shapes: the known ones, then those of the rows. */
export function kindShapes(events: readonly TimelineEvent[]): ReadonlyMap<Kind, string> {
  const shapes = new Map<Kind, string>(KINDS.map((kind) => [kind, KIND_SHAPES[kind]]));
  for (const { kind } of events)
    if (!shapes.has(kind)) shapes.set(kind, OWN_SHAPES[shapes.size - KINDS.length] ?? OWN_SHAPES[3]);
  return shapes;
}

const SCHEDULED = { field: 'kind', equal: 'scheduled' };

/** Fill and edge of marks: solid with a surface-coloured edge against the track, or open for a date set in advance. */
export const markColors = (solid: SpecChannel, { surface }: Palette) => ({
  fill: { ...solid, condition: { test: SCHEDULED, value: surface } },
  stroke: { ...solid, condition: { test: { not: SCHEDULED }, value: surface } },
});

/** The shape of a row's kind. */
export const kindShape = (shapes: ReadonlyMap<Kind, string>) =>
  shape('kind', { domain: [...shapes.keys()], range: [...shapes.values()] });
