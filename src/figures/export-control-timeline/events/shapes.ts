import type { Palette, Token } from '../../../core/palette.ts';
import type { Actor, Kind } from '../dataset.ts';

/** The colour that stands for an actor; `both` is neither side's, companies and others are grey. */
export const ACTOR_COLOURS: Readonly<Record<Actor, Token>> = {
  us: 'us',
  china: 'china',
  both: 'series-3',
  company: 'series-1',
  other: 'series-1',
};

/** Marks are about as large as this, in px each way. */
export const MARK_SIZE = 13;

const SQUARE = 'M-6,-6L6,-6L6,6L-6,6Z';
const PLUS = 'M-2,-7L2,-7L2,-2L7,-2L7,2L2,2L2,7L-2,7L-2,2L-7,2L-7,-2L-2,-2Z';

/** The shape that stands for a kind, as a path in px around the mark's place. */
export const KIND_SHAPES: Readonly<Record<Kind, string>> = {
  control: SQUARE,
  tariff: 'M-7,-6L7,-6L7,-1L-7,-1ZM-7,1L7,1L7,6L-7,6Z',
  retaliation: 'M0,-7L8,6L-8,6Z',
  relaxation: 'M-7,0A7,7,0,1,1,7,0A7,7,0,1,1,-7,0Z',
  negotiation: 'M0,-8L8,0L0,8L-8,0Z',
  statement: 'M-7,-6L7,-6L7,4L1,4L-4,8L-4,4L-7,4Z',
  ruling: PLUS,
  market: PLUS,
  scheduled: SQUARE,
};

/** Fill and edge of a mark: solid with an edge of surface that parts it from its track, or open for a date set ahead. */
export const markPaints = (kind: Kind, colour: Token, palette: Palette): { readonly fill: string; readonly stroke: string } =>
  kind === 'scheduled'
    ? { fill: palette.surface, stroke: palette[colour] }
    : { fill: palette[colour], stroke: palette.surface };
