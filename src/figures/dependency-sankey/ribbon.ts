import type { Stretch } from './flow.ts';

/** A ribbon thinner than this, in px, would vanish on some screens. */
const MIN_WIDTH = 1;

/** Rounds to whole px: finer edges are not visible, and short numbers make small files. */
function snap({ from, to }: Stretch): Stretch {
  const start = Math.round(from);
  return { from: start, to: Math.max(start + MIN_WIDTH, Math.round(to)) };
}

/** The area between two curves from one interval at `start` to another at `end`, as an SVG path in px. */
export function ribbonPath(
  leaves: Stretch,
  reaches: Stretch,
  start: number,
  end: number,
  direction: 'right' | 'down',
): string {
  const a = snap(leaves);
  const b = snap(reaches);
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
