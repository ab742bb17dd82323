/** Whether there is room for words among the lines of a plot. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A rectangle on the sheet, in px. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Room that a line takes beside its middle, in px. */
const LINE_ROOM = 2;

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

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
    return Math.min(...ends) < box.bottom + LINE_ROOM && Math.max(...ends) > box.top - LINE_ROOM;
  });
}

/** Whether neither lines nor other words are in a box. */
export const isClear = (box: Box, lines: readonly (readonly Point[])[], words: readonly Box[]): boolean =>
  !lines.some((line) => crosses(line, box)) && !words.some((one) => meet(one, box));
