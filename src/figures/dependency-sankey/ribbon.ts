import type { Stretch } from './flow.ts';

/** A ribbon thinner than this, in px, would vanish on some screens. */
const LEAST = 1;

/** Whole px: a ribbon's edge is never seen sharper, and short numbers make small files. */
function snap({ from, to }: Stretch): Stretch {
  const start = Math.round(from);
  return { from: start, to: Math.max(start + LEAST, Math.round(to)) };
}

/** The area between two curves from one stretch at `start` to another at `end`, as an SVG path in px. */
export function ribbonPath(
  leaves: Stretch,
  reaches: Stretch,
  start: number,
  end: number,
  direction: 'right' | 'down',
): string {
  const a = snap(leaves);
  const b = snap(reaches);
  const middle = Math.round((start + end) / 2);
  const at = (along: number, across: number): string =>
    direction === 'right' ? `${String(along)},${String(across)}` : `${String(across)},${String(along)}`;
  const curve = (from: number, to: number, along: number): string =>
    `C${at(middle, from)},${at(middle, to)},${at(along, to)}`;
  return `M${at(start, a.from)}${curve(a.from, b.from, end)}L${at(end, b.to)}${curve(b.to, a.to, start)}Z`;
}
