import { color, shape } from '../../../core/drawing/encoding.ts';
import type { Palette, Token } from '../../../core/drawing/palette.ts';
import type { SpecChannel } from '../../../core/drawing/spec.ts';
import { ACTORS, KINDS, type Actor, type Kind } from '../rows/events.ts';

/** The colour of each actor; `both` has neither side's colour, companies and others are grey. */
export const ACTOR_COLOURS: Readonly<Record<Actor, Token>> = {
  us: 'us',
  china: 'china',
  both: 'series-3',
  company: 'series-1',
  other: 'series-1',
};

/** The colour of a row's actor. */
export const actorColor = (palette: Palette) =>
  color('actor', { domain: ACTORS, range: ACTORS.map((actor) => palette[ACTOR_COLOURS[actor]]) });

const SQUARE = 'M-7,-7L7,-7L7,7L-7,7Z';
const PLUS = 'M-3,-8L3,-8L3,-3L8,-3L8,3L3,3L3,8L-3,8L-3,3L-8,3L-8,-3L-3,-3Z';

/** The shape of each kind, as a path in px relative to the mark's position. Its edge adds 1 px on all sides. */
export const KIND_SHAPES: Readonly<Record<Kind, string>> = {
  control: SQUARE,
  tariff: 'M-8,-7L8,-7L8,-1L-8,-1ZM-8,1L8,1L8,7L-8,7Z',
  retaliation: 'M0,-9L9,7L-9,7Z',
  relaxation: 'M-8,0A8,8,0,1,1,8,0A8,8,0,1,1,-8,0Z',
  negotiation: 'M0,-9L9,0L0,9L-9,0Z',
  statement: 'M-8,-7L8,-7L8,4L1,4L-4,9L-4,4L-8,4Z',
  ruling: PLUS,
  market: PLUS,
  scheduled: 'M-6,-6L6,-6L6,6L-6,6Z',
};

const SCHEDULED = { field: 'kind', equal: 'scheduled' };

/** Fill and edge of marks: solid with a surface-coloured edge against the track, or open for a date set in advance. */
export const markColors = (solid: SpecChannel, { surface }: Palette) => ({
  fill: { ...solid, condition: { test: SCHEDULED, value: surface } },
  stroke: { ...solid, condition: { test: { not: SCHEDULED }, value: surface } },
});

/** The shape of a row's kind. */
export const kindShape = () => shape('kind', { domain: KINDS, range: KINDS.map((kind) => KIND_SHAPES[kind]) });
