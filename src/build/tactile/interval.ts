import type { CardInterval } from '../../core/figure/card.ts';
import { keyPart } from './key.ts';
import {
  cellsWidth,
  joined,
  LABEL_HEIGHT,
  LEAST_SPACE,
  lineThrough,
  PAGE,
  RIGHT,
  SPACE,
  STROKE,
  type Part,
  type Pen,
  type TactileShape,
} from './page.ts';

const RADIUS = 5;
const TICK = 10;
/** Days that fingers can count. */
const MOST_DAYS = 14;

/** Two dates on a line with a tick for each day between them: a disc and a ring, explained below. */
export function intervalPart({ from, to, between, days }: CardInterval, pen: Pen, top: number): Part {
  const cells = pen.braille(between);
  const [start, end] = [PAGE.margin + RADIUS, RIGHT - RADIUS];
  const y = top + LABEL_HEIGHT + SPACE + Math.max(RADIUS, TICK / 2);
  const counted = days <= MOST_DAYS ? days : 1;
  const shapes: TactileShape[] = [
    // The line ends at the marks.
    lineThrough([start, y], [end - RADIUS, y]),
    { kind: 'disc', at: [start, y], radius: RADIUS },
    { kind: 'ring', at: [end, y], radius: RADIUS - STROKE / 2 },
    ...Array.from({ length: Math.max(0, counted - 1) }, (_, day) => {
      const x = start + ((day + 1) / counted) * (end - start);
      return lineThrough([x, y - TICK / 2], [x, y + TICK / 2]);
    }),
  ];
  const label = { x: (PAGE.width - cellsWidth(cells)) / 2, y: top, cells, text: between };
  const drawn: Part = { shapes, labels: [label], bottom: y + RADIUS };
  const entry = ({ date, actor, title }: CardInterval['from'], kind: 'disc' | 'ring') => ({
    mark: { kind },
    texts: [date, actor, title],
  });
  return joined(drawn, keyPart([entry(from, 'disc'), entry(to, 'ring')], pen, drawn.bottom + 2 * SPACE + LEAST_SPACE));
}
