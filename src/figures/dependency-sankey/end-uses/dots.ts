/** Dots of links: filled if a link was read in its source, else open. */

const RADIUS = 5.5;
const STROKE = 1.5;

export const DOT = {
  /** With its edge, in px. */
  radius: RADIUS + STROKE / 2,
  /** Width of its edge, in px. */
  stroke: STROKE,
  /** Within the middle of its edge, in px². */
  area: Math.round(Math.PI * RADIUS ** 2),
  /** Radius of the largest share, in px, where areas are shares. */
  largest: 10,
} as const;

/** Channel of a dot that is open unless its link was read in its source. */
export const filledIfRead = {
  fillOpacity: { condition: { test: { not: { field: 'flag', equal: 'sourced' } }, value: 0 }, value: 1 },
};
