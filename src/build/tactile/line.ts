import type { CardLine, CardPoint } from '../../core/figure/card.ts';
import { formatNumber, formatShare } from '../../core/i18n/format.ts';
import type { Locale } from '../../core/i18n/locale.ts';
import {
  BLANK,
  cellsWidth,
  centredOn,
  LABEL_HEIGHT,
  LEAST_SPACE,
  lineThrough,
  PAGE,
  RIGHT,
  SPACE,
  STROKE,
  type Label,
  type Part,
  type Pen,
  type Point,
  type TactileShape,
} from './page.ts';

const HEIGHT = 110;
const TICK = 4;
/** Radius of the disc on a point that has a label. */
const POINT = 3;

const scaleTexts = ({ runs, scale }: CardLine, locale: Locale): string[] => {
  const isShare = runs.flat().some(({ text }) => text.endsWith('%'));
  return scale.map((end) => (isShare && end ? formatShare(locale, end) : formatNumber(locale, end)));
};

/** Labels of one line, from left to right, moved to the left where they would read as one word. */
function apart(labels: readonly Label[]): Label[] {
  let right = Infinity;
  return labels.toReversed().map((label) => {
    const width = cellsWidth(label.cells);
    const x = Math.min(label.x, right - BLANK - width);
    right = x;
    return { ...label, x };
  });
}

/** A line over time between two axes; the points that have a value are discs. */
export function linePart(line: CardLine, pen: Pen, top: number): Part {
  const { runs, scale } = line;
  const points = runs.flat();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return { shapes: [], labels: [], bottom: top };
  const ends = scaleTexts(line, pen.locale).map((text) => ({ text, cells: pen.braille(text) }));
  const left = PAGE.margin + Math.max(...ends.map(({ cells }) => cellsWidth(cells))) + SPACE + TICK;
  const right = RIGHT - POINT;
  const head = top + LABEL_HEIGHT + SPACE;
  const foot = head + HEIGHT;
  // The axis does not touch the first point.
  const start = left + SPACE + POINT;
  const x = (at: number): number => start + ((at - first.at) / (last.at - first.at || 1)) * (right - start);
  const y = (amount: number): number => foot - ((amount - scale[0]) / (scale[1] - scale[0] || 1)) * HEIGHT;
  const placeOf = ({ at, amount }: CardPoint): Point => [x(at), y(amount)];
  const labels: Label[] = ends.map(({ text, cells }, end) => ({
    x: left - TICK - SPACE - cellsWidth(cells),
    y: centredOn(end ? head : foot),
    cells,
    text,
  }));
  const times: Label[] = [];
  const shapes: TactileShape[] = [
    lineThrough([left, head], [left, foot], [right, foot]),
    lineThrough([left - TICK, head], [left, head]),
    ...runs.map((run) => lineThrough(...run.map(placeOf))),
  ];
  for (const point of points) {
    const [px, py] = placeOf(point);
    const isEnd = point === first || point === last;
    if (point.text || isEnd) {
      const cells = pen.braille(point.time);
      const width = cellsWidth(cells);
      shapes.push(lineThrough([px, foot], [px, foot + TICK]));
      times.push({
        x: Math.min(px - width / 2, RIGHT - width),
        y: foot + TICK + LEAST_SPACE + STROKE,
        cells,
        text: point.time,
      });
    }
    if (!point.text) continue;
    shapes.push({ kind: 'disc', at: [px, py], radius: POINT });
    const cells = pen.braille(point.text);
    const width = cellsWidth(cells);
    const from = Math.min(px - width / 2, RIGHT - width);
    // Above everything that the line does under the label.
    const near = points.map(placeOf).filter(([one]) => one > from - SPACE && one < from + width + SPACE);
    const highest = Math.min(py - POINT, ...near.map(([, one]) => one - STROKE / 2));
    labels.push({ x: from, y: highest - LEAST_SPACE - LABEL_HEIGHT, cells, text: point.text });
  }
  return { shapes, labels: [...labels, ...apart(times)], bottom: foot + TICK + LEAST_SPACE + STROKE + LABEL_HEIGHT };
}
