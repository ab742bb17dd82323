import type { CardDots } from '../../core/figure/card.ts';
import { codesOf } from './codes.ts';
import { keyPart } from './key.ts';
import {
  BLANK,
  brokenCells,
  cellsWidth,
  centredOn,
  joined,
  LABEL_HEIGHT,
  lineThrough,
  PAGE,
  RIGHT,
  SPACE,
  STROKE,
  type Label,
  type Part,
  type Pen,
  type TactileShape,
} from './page.ts';

/** Rows that there is space for. */
const MOST = 8;
const ROW = 14;
const RADIUS = 3.25;
/** Greatest distance of two columns. */
const MOST_PITCH = 40;
/** The most cells of the name of a row. */
const NAME = 14;

/** Rows with their names, columns with their codes; a line under each row leads the finger. */
export function matrixPart({ columns, rows, legend }: CardDots, pen: Pen, top: number): Part {
  const codes = codesOf(columns, pen.locale);
  const shown = rows.slice(0, MOST);
  const names = shown.map(({ name }) => brokenCells(pen.braille(name), NAME)[0] ?? '');
  const left = PAGE.margin + Math.max(...names.map(cellsWidth)) + BLANK;
  const codeCells = codes.map((code) => pen.braille(code));
  const widest = Math.max(2 * RADIUS, ...codeCells.map(cellsWidth));
  const pitch = Math.min(MOST_PITCH, (RIGHT - left - widest) / Math.max(1, columns.length - 1));
  const middleOf = (column: number): number => left + widest / 2 + column * pitch;
  const right = middleOf(columns.length - 1) + widest / 2;
  const first = top + LABEL_HEIGHT + SPACE;
  const line = (y: number): TactileShape => lineThrough([PAGE.margin, y], [right, y]);
  const labels: Label[] = codeCells.map((cells, column) => ({
    x: middleOf(column) - cellsWidth(cells) / 2,
    y: top,
    cells,
    text: columns[column] ?? '',
  }));
  const shapes: TactileShape[] = [line(first)];
  for (const [at, { name, dots }] of shown.entries()) {
    const middle = first + at * ROW + ROW / 2;
    labels.push({ x: PAGE.margin, y: centredOn(middle), cells: names[at] ?? '', text: name });
    for (const [column, dot] of dots.entries())
      if (dot)
        shapes.push(
          dot === 'filled'
            ? { kind: 'disc', at: [middleOf(column), middle], radius: RADIUS }
            : { kind: 'ring', at: [middleOf(column), middle], radius: RADIUS - STROKE / 2 },
        );
    shapes.push(line(middle + ROW / 2));
  }
  const drawn: Part = { shapes, labels, bottom: first + shown.length * ROW };
  const marks = (
    [
      ['disc', legend.filled],
      ['ring', legend.open],
    ] as const
  ).flatMap(([kind, text]) => (text ? [{ mark: { kind }, texts: [text] }] : []));
  const columnNames = columns.map((name, column) => ({ mark: { code: codes[column] ?? '' }, texts: [name] }));
  return joined(drawn, keyPart([...marks, ...columnNames], pen, drawn.bottom + SPACE + STROKE));
}
