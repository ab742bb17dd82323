import type { CardLine, CardPoint } from '../../figure/card.ts';
import type { Shape } from '../picture.ts';
import { textWidth } from '../text.ts';
import { CARD_TYPE, rectShape, textShape, type Box } from './card-text.ts';
import { strokedLine } from './stroked-line.ts';

/** Radius of a point with a label, and width of the line. */
const DOT = 11;
const STROKE = 8;
/** Space above the scale for a label, and below it for the years. */
const HEAD = 64;
const FOOT = 44;
/** Space between a point and its label. */
const GAP = 22;
const LABEL = 40;

/** One line from its first year to its last, with the values of some points. */
export function lineShapes(line: CardLine, box: Box): Shape[] {
  const {
    runs,
    scale: [least, most],
    color,
  } = line;
  const points = runs.flat();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const bottom = box.y + box.height - FOOT;
  const top = box.y + HEAD;
  const right =
    box.x + box.width - Math.max(DOT, last.text ? textWidth(last.text, { size: LABEL, bold: true }) + GAP : 0);
  const xOf = ({ at }: CardPoint): number =>
    Math.round(box.x + ((at - first.at) / Math.max(1, last.at - first.at)) * (right - box.x));
  const yOf = ({ amount }: CardPoint): number =>
    Math.round(bottom - ((amount - least) / (most - least || 1)) * (bottom - top));
  // What is under the line, pale, gives it weight.
  const area = runs.flatMap((run) => {
    const [start, end] = [run[0], run.at(-1)];
    if (!start || !end) return [];
    return `M${xOf(start)},${bottom}L${run.map((point) => `${xOf(point)},${yOf(point)}`).join('L')}L${xOf(end)},${bottom}Z`;
  });
  const year = (point: CardPoint, x: number, anchor?: 'end'): Shape =>
    textShape({
      lines: [point.time],
      x,
      y: bottom + 36,
      size: CARD_TYPE.caption,
      color: 'muted',
      ...(anchor && { anchor }),
    });
  const labelOf = (point: CardPoint): Shape[] => {
    const [x, y] = [xOf(point), yOf(point)];
    const dot: Shape = {
      element: 'path',
      attributes: {
        d: `M${x - DOT},${y}a${DOT},${DOT} 0 1,1 ${2 * DOT},0a${DOT},${DOT} 0 1,1 ${-2 * DOT},0Z`,
        fill: color,
      },
    };
    if (point === last)
      return [dot, textShape({ lines: [point.text], x: x + GAP, y: y + LABEL * 0.36, size: LABEL, bold: true, color })];
    // The time stands beside the value where both are far from the end of the line.
    const text = `${point.text} · ${point.time}`;
    const half = textWidth(text, { size: LABEL, bold: true }) / 2;
    const middle = Math.min(Math.max(x, box.x + half), right - half);
    return [dot, textShape({ lines: [text], x: middle, y: y - GAP, size: LABEL, bold: true, color, anchor: 'middle' })];
  };
  return [
    { element: 'path', attributes: { d: area.join(''), fill: 'grid' } },
    rectShape({ x: box.x, y: bottom, width: right - box.x, height: 3 }, { fill: 'series-2' }),
    ...strokedLine(line, (point) => `${xOf(point)},${yOf(point)}`, STROKE),
    ...points.filter(({ text }) => text).flatMap(labelOf),
    year(first, box.x),
    year(last, right, 'end'),
  ];
}
