import type { CardTiles } from '../../core/figure/card.ts';
import {
  BLANK,
  cellsWidth,
  corners,
  hatch,
  joined,
  LABEL_HEIGHT,
  LEAST_SPACE,
  PAGE,
  paragraph,
  RIGHT,
  SPACE,
  STROKE,
  type Part,
  type Pen,
  type TactileShape,
} from './page.ts';

/** Multiples of a dash and a gap. */
const TILE = { width: 20, height: 10 };

/** Tiles in groups, each with its symbol below it; hatched, dashed or empty by their group. */
export function tilesPart({ groups }: CardTiles, pen: Pen, top: number): Part {
  const label = Math.max(0, ...groups.flatMap(({ tiles }) => tiles.map((one) => cellsWidth(pen.braille(one)))));
  const widest = Math.max(TILE.width, label);
  const pitch = Math.max(TILE.width + SPACE, label + BLANK);
  const most = Math.floor((RIGHT - PAGE.margin - widest) / pitch) + 1;
  const lineHeight = TILE.height + STROKE / 2 + LEAST_SPACE + LABEL_HEIGHT;
  let y = top;
  const parts = groups.map(({ heading, look, tiles }) => {
    const head = paragraph(heading, pen, PAGE.margin, y);
    y = head.bottom + STROKE;
    // Lines of about equal length.
    const perLine = Math.ceil(tiles.length / Math.ceil(tiles.length / most));
    const drawn = tiles.map((text, at): Part => {
      const middle = PAGE.margin + widest / 2 + (at % perLine) * pitch;
      const tileTop = y + Math.floor(at / perLine) * (lineHeight + SPACE);
      const x = middle - TILE.width / 2;
      const cells = pen.braille(text);
      const points = corners(x, tileTop, TILE.width, TILE.height);
      const outline: TactileShape =
        look === 'dashed' ? { kind: 'dashed', points } : { kind: 'line', points, isClosed: true };
      return {
        shapes: look === 'filled' ? [outline, hatch(x, tileTop, TILE.width, TILE.height)] : [outline],
        labels: [
          { x: middle - cellsWidth(cells) / 2, y: tileTop + TILE.height + STROKE / 2 + LEAST_SPACE, cells, text },
        ],
        bottom: tileTop + lineHeight,
      };
    });
    const part = joined(head, ...drawn);
    y = part.bottom + 2 * SPACE;
    return part;
  });
  return joined({ shapes: [], labels: [], bottom: top }, ...parts);
}
