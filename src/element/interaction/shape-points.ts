import type { Box } from '../window-px.ts';

/** A point, in px or in the coordinates of a shape. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many parts the box of a shape is divided into, per side, to find points on the shape. */
const GRID = 12;
/** How many points are taken along an outline. */
const STEPS = 24;

const isLine = (shape: SVGGeometryElement): boolean => shape.getAttribute('fill') === 'none';

/** Whether a shape has an outline to measure; a text has only a box. */
export const isGeometry = (shape: SVGGraphicsElement): shape is SVGGeometryElement => 'getPointAtLength' in shape;

/**
 * Whether a shape is drawn at a point of its own coordinates.
 *
 * @param box - Its `getBBox()`, which takes a browser longer than all the rest.
 */
export function isOn(shape: SVGGraphicsElement, { x, y }: Point, box: DOMRect): boolean {
  const isIn = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  if (!isGeometry(shape)) return isIn;
  // A line may be wider than its box.
  if (isLine(shape)) return shape.isPointInStroke(new DOMPoint(x, y));
  return isIn && (shape.localName !== 'path' || shape.isPointInFill(new DOMPoint(x, y)));
}

/** Points along the outline of a shape, in its coordinates. */
function alongOutline(shape: SVGGeometryElement): readonly Point[] {
  const length = shape.getTotalLength();
  // Firefox has no points of what has no extent, such as a bar of 0.
  if (!length) return [];
  return Array.from({ length: STEPS + 1 }, (_, step) => shape.getPointAtLength((length * step) / STEPS));
}

/** Points in a shape or on a line, in its coordinates: the middle first, and the others when they are asked for. */
export function* pointsWithin(shape: SVGGraphicsElement): Generator<Point> {
  const box = shape.getBBox();
  const { x, y, width, height } = box;
  const middle = { x: x + width / 2, y: y + height / 2 };
  if (!isGeometry(shape)) {
    yield middle;
    return;
  }
  if (isLine(shape)) {
    const length = shape.getTotalLength();
    for (let step = 0; length && step <= STEPS; step += 1)
      yield shape.getPointAtLength((length * (STEPS / 2 + (step % 2 ? 1 : -1) * Math.ceil(step / 2))) / STEPS);
    return;
  }
  if (isOn(shape, middle, box)) yield middle;
  const outline = alongOutline(shape);
  // Between a point of the outline and its counterpart on the way back: the middle line of a ribbon.
  const along = outline.slice(0, STEPS / 2).map((one, step) => {
    const back = outline[STEPS - step] ?? one;
    return { x: (one.x + back.x) / 2, y: (one.y + back.y) / 2 };
  });
  const grid = Array.from({ length: GRID * GRID }, (_, cell) => ({
    x: x + (width * ((cell % GRID) + 0.5)) / GRID,
    y: y + (height * (Math.floor(cell / GRID) + 0.5)) / GRID,
  }));
  const away = (point: Point): number => Math.hypot(point.x - middle.x, point.y - middle.y);
  for (const point of [...along, ...grid].sort((one, other) => away(one) - away(other)))
    if (isOn(shape, point, box)) yield point;
}

/** Points that a box must not cover so as to leave a shape in sight, in its coordinates. */
export function pointsOver(shape: SVGGraphicsElement): readonly Point[] {
  const { x, y, width, height } = shape.getBBox();
  if (isGeometry(shape) && shape.localName === 'path') return [...alongOutline(shape), ...pointsWithin(shape)];
  const [columns, rows] = [Math.ceil(width / GRID), Math.ceil(height / GRID)];
  return Array.from({ length: (columns + 1) * (rows + 1) }, (_, cell) => ({
    x: x + (width * (cell % (columns + 1))) / (columns || 1),
    y: y + (height * Math.floor(cell / (columns + 1))) / (rows || 1),
  }));
}

/** The box around a box through a matrix. */
export function boxThrough(matrix: DOMMatrixReadOnly, { left, top, width, height }: Box): Box {
  const corners = [0, width].flatMap((x) => [0, height].map((y) => through(matrix, { x: left + x, y: top + y })));
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const start = { left: Math.min(...xs), top: Math.min(...ys) };
  return { ...start, width: Math.max(...xs) - start.left, height: Math.max(...ys) - start.top };
}

/** A point through a matrix. */
export const through = ({ a, b, c, d, e, f }: DOMMatrixReadOnly, { x, y }: Point): Point => ({
  x: a * x + c * y + e,
  y: b * x + d * y + f,
});
