import type { CardBars } from '../../core/figure/card.ts';
import { formatShare } from '../../core/i18n/format.ts';
import { codesOf } from './codes.ts';
import { keyPart } from './key.ts';
import {
  cellsWidth,
  centredOn,
  corners,
  hatch,
  joined,
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
  type TactileShape,
} from './page.ts';

/** Bars that a hand can survey. */
const MOST = 6;
const BAR = 10;
/** Space between bars, and the length of a tick. */
const GAP = 7;
const TICK = 4;
/** A shorter bar has no space inside its outline: it is raised as a whole, and never lost in the line that it begins at. */
const LEAST_OUTLINE = STROKE + LEAST_SPACE;
const LEAST = 1.5 * STROKE;

const shownOf = (values: CardBars['values']): CardBars['values'] =>
  values.filter(({ amount }) => amount > 0).slice(0, MOST);

/** A scale with a tick at its ends and its middle, and a label at its ends. */
function scalePart(from: number, to: number, top: number, pen: Pen): Part {
  const y = top + LABEL_HEIGHT + LEAST_SPACE + STROKE / 2 + TICK;
  const ticks = [from, (from + to) / 2, to].map((x) => lineThrough([x, y - TICK], [x, y]));
  const labels = ['0', formatShare(pen.locale, 100)].map((text, end): Label => {
    const cells = pen.braille(text);
    return { x: (end ? to : from) - cellsWidth(cells) / 2, y: top, cells, text };
  });
  return { shapes: [lineThrough([from, y], [to, y]), ...ticks], labels, bottom: y };
}

/** Bars from left to right, each with its code before and its value behind it; the subject's are hatched. */
export function barsPart(bars: CardBars, pen: Pen, top: number): Part {
  const values = shownOf(bars.values);
  const codes = codesOf(
    values.map(({ name }) => name),
    pen.locale,
  );
  const codeCells = codes.map((code) => pen.braille(code));
  const valueCells = values.map(({ text }) => pen.braille(text));
  const left = PAGE.margin + Math.max(...codeCells.map(cellsWidth)) + SPACE;
  const right = RIGHT - Math.max(...valueCells.map(cellsWidth)) - SPACE;
  const scale = bars.whole === null ? null : scalePart(left, right, top, pen);
  const first = scale ? scale.bottom + GAP : top + GAP / 2;
  const longest = bars.whole ?? Math.max(...values.map(({ amount }) => amount));
  const shapes: TactileShape[] = [];
  const labels: Label[] = [];
  const isHatched = values.some(({ color }) => color === 'china');
  for (const [at, { amount, text, color, name }] of values.entries()) {
    const y = first + at * (BAR + GAP);
    const length = Math.max(LEAST, (amount / longest) * (right - left));
    const isSubject = isHatched && color === 'china';
    const points = corners(left, y, length, BAR);
    shapes.push(length < LEAST_OUTLINE ? { kind: 'solid', points } : { kind: 'line', points, isClosed: true });
    if (length >= LEAST_OUTLINE && isSubject) shapes.push(hatch(left, y, length, BAR));
    const middle = centredOn(y + BAR / 2);
    labels.push({ x: PAGE.margin, y: middle, cells: codeCells[at] ?? '', text: name });
    labels.push({ x: left + length + SPACE, y: middle, cells: valueCells[at] ?? '', text });
  }
  const bottom = first + values.length * (BAR + GAP);
  const baseline = lineThrough([left, scale?.bottom ?? top], [left, bottom - GAP / 2]);
  const drawn: Part = { shapes: [baseline, ...shapes], labels, bottom };
  const key = keyPart(
    values.map(({ name, detail = '' }, at) => ({ mark: { code: codes[at] ?? '' }, texts: [name, detail] })),
    pen,
    bottom + SPACE,
  );
  return joined(...(scale ? [scale] : []), drawn, key);
}
