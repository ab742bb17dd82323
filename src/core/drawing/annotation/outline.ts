/** The outlines of shapes as points close to one another. No browser measures them: this also runs in Node. */
import type { Shape } from '../picture.ts';
import { widestText } from '../text-width.ts';
import { pointsBetween, type Box, type Point } from './box.ts';

/** Distance between points of an outline in px. */
const STEP = 4;
/** Points of a curve. */
const OF_CURVE = 12;

const TOKEN = /[a-z]|-?(?:\d+\.?\d*|\.\d+)(?:e-?\d+)?/giu;

/** How many numbers each command has. */
const COUNTS: Readonly<Record<string, number>> = { M: 2, L: 2, H: 1, V: 1, C: 6, Q: 4, A: 7, Z: 0 };

function curve(from: Point, controls: readonly Point[]): Point[] {
  return Array.from({ length: OF_CURVE }, (_, index) => {
    const part = (index + 1) / OF_CURVE;
    let points = [from, ...controls];
    // De Casteljau’s algorithm.
    while (points.length > 1)
      points = points.slice(1).map((point, at) => {
        const before = points[at] ?? point;
        return { x: before.x + (point.x - before.x) * part, y: before.y + (point.y - before.y) * part };
      });
    return points[0] ?? from;
  });
}

/** Around the middle of an arc, as far as the arc can reach from its chord. */
function arc(from: Point, to: Point, radius: number): Point[] {
  const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const half = Math.hypot(to.x - from.x, to.y - from.y) / 2;
  if (!half) return [to];
  const reach = Math.min(radius, half);
  const across = { x: ((to.y - from.y) / 2 / half) * reach, y: ((from.x - to.x) / 2 / half) * reach };
  return [{ x: middle.x + across.x, y: middle.y + across.y }, { x: middle.x - across.x, y: middle.y - across.y }, to];
}

/** The outlines of a path, each as points. */
function pathOutlines(path: string): Point[][] {
  const tokens = path.match(TOKEN) ?? [];
  const outlines: Point[][] = [];
  let outline: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  let start = at;
  let command = '';
  let next = 0;
  const go = (points: readonly Point[]): void => {
    outline.push(...points);
    at = points.at(-1) ?? at;
  };
  while (next < tokens.length) {
    const token = tokens[next] ?? '';
    if (/[a-z]/iu.test(token)) {
      command = token;
      next += 1;
    } else if (!command || command.toUpperCase() === 'Z') return outlines;
    const kind = command.toUpperCase();
    const count = COUNTS[kind];
    if (count === undefined) return outlines;
    const numbers = tokens.slice(next, next + count).map(Number);
    next += count;
    const isRelative = command !== kind;
    const [dx, dy] = isRelative ? [at.x, at.y] : [0, 0];
    const point = (index: number): Point => ({ x: dx + (numbers[index] ?? 0), y: dy + (numbers[index + 1] ?? 0) });
    if (kind === 'M') {
      outline = [(at = start = point(0))];
      outlines.push(outline);
      // Further pairs are lines.
      command = isRelative ? 'l' : 'L';
    } else if (kind === 'L') go(pointsBetween(at, point(0), STEP));
    else if (kind === 'H') go(pointsBetween(at, { x: dx + (numbers[0] ?? 0), y: at.y }, STEP));
    else if (kind === 'V') go(pointsBetween(at, { x: at.x, y: dy + (numbers[0] ?? 0) }, STEP));
    else if (kind === 'C') go(curve(at, [point(0), point(2), point(4)]));
    else if (kind === 'Q') go(curve(at, [point(0), point(2)]));
    else if (kind === 'A') go(arc(at, point(5), numbers[0] ?? 0));
    else {
      go(pointsBetween(at, start, STEP));
      at = start;
    }
  }
  return outlines;
}

const number = (value: string | number | undefined): number => parseFloat(String(value ?? 0)) || 0;

/** How far a shape is moved. */
export function offsetOf({ attributes }: Shape): Point {
  const [, x, y] = /translate\(([-\d.e]+)[ ,]+([-\d.e]+)/u.exec(String(attributes['transform'] ?? '')) ?? [];
  return { x: number(x), y: number(y) };
}

const corners = ({ left, top, width, height }: Box): Point[] => [
  { x: left, y: top },
  { x: left + width, y: top },
  { x: left + width, y: top + height },
  { x: left, y: top + height },
  { x: left, y: top },
];

/** Points around a box. */
export function boxOutline(box: Box): Point[] {
  const [first, ...others] = corners(box);
  let at = first ?? { x: 0, y: 0 };
  return [at, ...others.flatMap((corner) => pointsBetween(at, (at = corner), STEP))];
}

/** The box of a text, at least as large as any common font needs. */
export function textBox({ attributes, lines = [] }: Shape): Box {
  const { x, y, 'text-anchor': anchor, 'font-weight': weight, 'line-height': lineHeight } = attributes;
  const size = number(attributes['font-size']) || 12;
  const width = widestText(lines, { size, bold: weight === 'bold' || number(weight) >= 600 });
  const left = number(x) - (anchor === 'middle' ? width / 2 : anchor === 'end' ? width : 0);
  const below = Math.max(0, lines.length - 1) * (number(lineHeight) || size * 1.3);
  return { left, top: number(y) - 0.85 * size, width, height: 1.1 * size + below };
}

/** The outlines of a shape in px of the picture, each as points; those of a text are none. */
export function outlinesOf(shape: Shape): Point[][] {
  const { element, attributes } = shape;
  const offset = offsetOf(shape);
  const moved = (points: readonly Point[]): Point[] => points.map(({ x, y }) => ({ x: x + offset.x, y: y + offset.y }));
  if (element === 'path') return pathOutlines(String(attributes['d'] ?? '')).map(moved);
  if (element === 'rect') {
    const { x, y, width, height } = attributes;
    return [moved(boxOutline({ left: number(x), top: number(y), width: number(width), height: number(height) }))];
  }
  if (element === 'line') {
    const { x1, y1, x2, y2 } = attributes;
    const from = { x: number(x1), y: number(y1) };
    return [moved([from, ...pointsBetween(from, { x: number(x2), y: number(y2) }, STEP)])];
  }
  return [];
}
