/** Checks whether text fits between the lines of a plot. */
import { extentOf, isApart, type Extent } from '../../../core/drawing/extent.ts';
import { widestText } from '../../../core/drawing/text.ts';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle in the picture, in px. */
export interface Box extends Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Placed text: `x` is the start, middle or end of its lines. */
export interface PlacedLines {
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly lines: readonly string[];
}

/** Distance between the lines of a remark. */
export const REMARK_LINE = 15;

/** The bounding box of placed text. */
export function boxOf({ x, y, lines }: PlacedLines, align: 'left' | 'center' | 'right'): Box {
  return { ...extentOf(x, widestText(lines), align), top: y - 10, bottom: y + (lines.length - 1) * REMARK_LINE + 3 };
}

/** A hairline from top to bottom. */
export const verticalAt = (x: number, { top, bottom }: Pick<Box, 'top' | 'bottom'>): Box => ({
  left: x - 1,
  right: x + 1,
  top,
  bottom,
});

/** Space on either side of a line, in px. */
const LINE_SPACE = 2;

/** Whether a line from left to right runs through a box. */
function crosses(line: readonly Point[], box: Box): boolean {
  return line.some((point, index) => {
    const next = line[index + 1] ?? point;
    const from = Math.max(point.x, box.left);
    const to = Math.min(next.x, box.right);
    if (from > to) return false;
    const yAt = (x: number): number =>
      next.x === point.x ? point.y : point.y + ((x - point.x) / (next.x - point.x)) * (next.y - point.y);
    const ends = [yAt(from), yAt(to)];
    return Math.min(...ends) < box.bottom + LINE_SPACE && Math.max(...ends) > box.top - LINE_SPACE;
  });
}

/** Whether a box overlaps neither lines nor other boxes. */
export const isClear = (box: Box, lines: readonly (readonly Point[])[], others: readonly Box[]): boolean =>
  !lines.some((line) => crosses(line, box)) &&
  isApart(
    box,
    others.filter(({ top, bottom }) => top < box.bottom && box.top < bottom),
  );
