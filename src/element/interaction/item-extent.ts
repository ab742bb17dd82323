import type { Box } from '../window-px.ts';
import type { ItemPlaces } from './item-places.ts';
import { boxThrough, isGeometry, pointsOver, through, type Point } from './shape-points.ts';
import type { ItemExtent } from './tooltip.ts';

/** Largest width and height in px of a shape that a text goes beside; beside a larger one, it goes near where it is hit. */
const LARGEST = 160;
/** The points of each shape, in its own coordinates, which stay as they are while the picture is shown. */
const known = new WeakMap<Element, readonly Point[]>();

/** Width and height in px that are kept in sight of an item that is larger than the window. */
const MIDDLE = 24;

const middleOf = ({ left, top, width, height }: Box): Box => ({
  left: left + (width - MIDDLE) / 2,
  top: top + (height - MIDDLE) / 2,
  width: MIDDLE,
  height: MIDDLE,
});

const corners = ({ left, top, width, height }: Box): readonly Point[] =>
  [0, 0.5, 1].flatMap((across) => [0, 0.5, 1].map((down) => ({ x: left + across * width, y: top + down * height })));

/**
 * Where an item is now in the window: its shapes, without their labels unless it has nothing else.
 *
 * @param area - Where it is hit, in px of the window.
 */
export function extentOf(places: ItemPlaces, item: number, area: Box | undefined): ItemExtent {
  const own = places.boxOf(item);
  const [first, ...rest] = places.shapesOf(item);
  if (!own || !first || !places.px) return { around: [], points: [] };
  const matrix = places.px.toWindow();
  const box = boxThrough(matrix, own);
  if (places.isPart(item)) return { around: [box], points: corners(box) };
  const points = [first, ...rest.filter(isGeometry)].flatMap((shape) => {
    const over = known.get(shape) ?? pointsOver(shape);
    known.set(shape, over);
    const ofShape = matrix.multiply(places.matrixOf(shape));
    return over.map((point) => through(ofShape, point));
  });
  const near = area ? [middleOf(area)] : [];
  return { around: Math.max(own.width, own.height) > LARGEST ? [...near, box] : [box, ...near], points };
}
