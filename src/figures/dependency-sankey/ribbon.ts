import { inWholePx, type Stretch } from './flow.ts';

/** The area between two curves from one interval at `start` to another at `end`, as an SVG path in px. */
export function ribbonPath(
  leaves: Stretch,
  reaches: Stretch,
  start: number,
  end: number,
  direction: 'right' | 'down',
): string {
  const a = inWholePx(leaves);
  const b = inWholePx(reaches);
  const length = end - start;
  const middle = Math.round(length / 2);
  const at = (along: number, across: number): string =>
    direction === 'right' ? `${along},${across}` : `${across},${along}`;
  // Relative coordinates: ribbons differ in position far more than in shape, so their paths compress well.
  const curve = (way: 1 | -1, across: number): string =>
    `c${at(way * middle, 0)},${at(way * middle, across)},${at(way * length, across)}`;
  const side = direction === 'right' ? 'v' : 'h';
  return `M${at(start, a.from)}${curve(1, b.from - a.from)}${side}${b.to - b.from}${curve(-1, a.to - b.to)}Z`;
}

/** The curve in the middle of such an area to the right, as an SVG path in px: the ribbon of a link that is a line. */
export function linePath(leaves: number, reaches: number, start: number, end: number): string {
  const middle = Math.round((end - start) / 2);
  return `M${start},${leaves}c${middle},0,${middle},${reaches - leaves},${end - start},${reaches - leaves}`;
}
