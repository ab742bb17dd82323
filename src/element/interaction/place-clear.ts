import type { Box } from '../window-px.ts';
import type { Point } from './shape-points.ts';

/** Distance in px between an item and the text about it. */
const DISTANCE = 8;
/** Minimum distance in px between a text and the edge of the window. */
const EDGE = 8;
/** Minimum height in px of a strip beside the whole of an item. */
const MIN_HEIGHT = 64;

/** Width and height in px. */
export type Size = Pick<Box, 'width' | 'height'>;

/** Where a text goes, in px of the window. */
export interface Position {
  readonly left: number;
  readonly top: number;
  /** Height that it must not exceed. */
  readonly height?: number;
}

const covers = ({ left, top, width, height }: Box, points: readonly Point[]): boolean =>
  points.some(
    ({ x, y }) =>
      x > left - DISTANCE / 2 &&
      x < left + width + DISTANCE / 2 &&
      y > top - DISTANCE / 2 &&
      y < top + height + DISTANCE / 2,
  );

const within = (at: number, length: number, space: number): number =>
  Math.max(EDGE, Math.min(at, space - length - EDGE));

/**
 * The place of a text box beside an item where it covers no part of the item; undefined if there is none in the window.
 *
 * @param around - Boxes on the item, the best first: the text goes beside one of them.
 * @param points - Points of the item.
 */
export function placeBox(
  { width, height }: Size,
  around: readonly Box[],
  points: readonly Point[],
  space: Size,
): Position | undefined {
  const places = around.flatMap((box) => {
    const left = within(box.left + (box.width - width) / 2, width, space.width);
    const top = within(box.top + (box.height - height) / 2, height, space.height);
    return [
      { left, top: box.top - height - DISTANCE },
      { left, top: box.top + box.height + DISTANCE },
      { left: box.left + box.width + DISTANCE, top },
      { left: box.left - width - DISTANCE, top },
    ];
  });
  return places.find(
    ({ left, top }) =>
      left >= EDGE &&
      top >= EDGE &&
      left + width + EDGE <= space.width &&
      top + height + EDGE <= space.height &&
      !covers({ left, top, width, height }, points),
  );
}

/**
 * The place of a strip of text: under the picture, or at the end or the start of the window, where it covers no part of
 * the item; if there is none, as much of it as fits above or below the item.
 *
 * @param below - The lower edge of the picture, in px of the window.
 * @param around - Boxes on the item: its middle first.
 * @param points - Points of the item.
 */
export function placeStrip(
  { width, height }: Size,
  left: number,
  below: number,
  around: readonly Box[],
  points: readonly Point[],
  space: Size,
): Position {
  const top = [below, space.height - height, 0].find(
    (one) => one >= 0 && one + height <= space.height && !covers({ left, top: one, width, height }, points),
  );
  if (top !== undefined) return { left, top };
  const sides = (heights: readonly number[]): readonly [above: number, below: number] => [
    Math.min(space.height, ...heights) - DISTANCE,
    space.height - Math.max(0, ...heights) - DISTANCE,
  ];
  const whole = sides(points.map(({ y }) => y));
  const [middle] = around;
  const [above, under] =
    Math.max(...whole) >= MIN_HEIGHT || !middle ? whole : sides([middle.top, middle.top + middle.height]);
  const most = Math.max(above, under, 0);
  return {
    left,
    top: above > under ? Math.max(0, above - height) : space.height - Math.min(most, height),
    height: most,
  };
}
