/*
 * A small picture of a view, for a list of figures: the visual of its card with one label, and no other text. Long because
 * it draws the six kinds of visual, each with its label in the same sizes.
 */
import type { CardBars, CardDots, CardInterval, CardLine, CardTiles, CardVisual, TileLook } from '../../figure/card.ts';
import { centred, rectShape, textShape, type Box } from '../card/card-text.ts';
import { strokedLine } from '../card/stroked-line.ts';
import type { Token } from '../palette.ts';
import { MARGIN, shownWidth, type Picture, type Shape } from '../picture.ts';
import { textWidth, truncateText, type TypeStyle } from '../text.ts';
import { SMALL } from './small-metrics.ts';

/** Sizes of the label in px. */
const LARGEST = 14;
const SMALLEST = 12;
/** How a label is set, so that it fits. */
const STYLES: readonly TypeStyle[] = [
  { size: LARGEST, bold: true },
  { size: 13, bold: true },
  { size: SMALLEST, bold: true },
  { size: SMALLEST },
];
const LINE = 18;
/** The most marks that a reader can distinguish. */
const MOST = { bars: 6, steps: 5, rows: 4, columns: 4, tiles: 60 };
const LEAST = 2;

const dot = (x: number, y: number, radius: number, attributes: Shape['attributes']): Shape => ({
  element: 'path',
  attributes: {
    d: `M${x - radius},${y}a${radius},${radius} 0 1,1 ${2 * radius},0a${radius},${radius} 0 1,1 ${-2 * radius},0Z`,
    ...attributes,
  },
});

interface Label extends TypeStyle {
  readonly text: string;
}

/** The first of some texts that fits, if need be in smaller letters, or the last of them shortened. */
function fitting(texts: readonly string[], width: number): Label {
  for (const text of texts) {
    const style = STYLES.find((one) => textWidth(text, one) <= width);
    if (style) return { text, ...style };
  }
  const style = { size: SMALLEST };
  return { text: truncateText(texts.at(-1) ?? '', width, style), ...style };
}

const labelShape = (
  { text, size, bold = false }: Label,
  { x, y }: Pick<Box, 'x' | 'y'>,
  color: Token,
  anchor?: 'middle' | 'end',
): Shape => textShape({ lines: [text], x, y: centred(y, size), size, bold, color, ...(anchor && { anchor }) });

/** A colour that letters are legible in. */
const inkOf = (color: Token): Token => (color === 'china' || color === 'us' ? color : 'text');

/** The label of a value: its name and itself, or itself alone. */
const textsOf = ({ values, lead = 0, leadText }: CardBars): string[] => {
  const { name = '', text: own = '' } = values[lead] ?? {};
  const text = leadText ?? own;
  return [`${name} ${text}`, text];
};

/** The length of a bar. */
const scaleOf = ({ values, whole }: CardBars, longest: number): ((amount: number) => number) => {
  const most = whole ?? Math.max(...values.map(({ amount }) => amount));
  return (amount) => (amount > 0 && most > 0 ? Math.max(LEAST, Math.min(1, amount / most) * longest) : 0);
};

/** Bars under one another; the label stands above its bar. */
function barShapes(bars: CardBars, box: Box): Shape[] {
  const { values, whole, lead = 0 } = bars;
  const first = Math.max(0, Math.min(lead - MOST.bars + 1, values.length - MOST.bars));
  const shown = values.slice(first, first + MOST.bars);
  const row = (box.height - LINE) / Math.max(2, shown.length);
  const thick = Math.round(row * 0.68);
  const lengthOf = scaleOf(bars, box.width);
  return shown.flatMap(({ amount, color }, index): Shape[] => {
    const isLead = index + first === lead;
    const y = box.y + row * index + (index + first >= lead ? LINE : 0) + (row - thick) / 2;
    const place = { x: box.x, y, height: thick };
    return [
      ...(whole === null ? [] : [rectShape({ ...place, width: box.width }, { fill: 'grid' })]),
      rectShape({ ...place, width: lengthOf(amount) }, { fill: color }),
      ...(isLead
        ? [labelShape(fitting(textsOf(bars), box.width), { x: box.x, y: box.y + row * index + LINE / 2 }, inkOf(color))]
        : []),
    ];
  });
}

/** Upright bars beside one another; the label stands above its bar, and ends with it. */
function stepShapes(bars: CardBars, box: Box): Shape[] {
  const { values, whole, lead = 0 } = bars;
  const shown = values.length > MOST.steps ? [...values.slice(0, MOST.steps - 1), ...values.slice(-1)] : values;
  const labelled = values[lead];
  const gap = 8;
  const column = (box.width + gap) / shown.length;
  const width = column - gap;
  const longest = box.height - LINE - 2;
  const bottom = box.y + box.height;
  const lengthOf = scaleOf(bars, longest);
  return shown.flatMap((value, index): Shape[] => {
    const x = box.x + column * index;
    const height = lengthOf(value.amount);
    const isLeft = index < shown.length / 2;
    return [
      ...(whole === null ? [] : [rectShape({ x, y: bottom - longest, width, height: longest }, { fill: 'grid' })]),
      rectShape({ x, y: bottom - height, width, height }, { fill: value.color }),
      ...(value === labelled
        ? [
            labelShape(
              fitting(textsOf(bars), isLeft ? box.x + box.width - x : x + width - box.x),
              { x: isLeft ? x : x + width, y: box.y + LINE / 2 },
              inkOf(value.color),
              isLeft ? undefined : 'end',
            ),
          ]
        : []),
    ];
  });
}

/** One line; its last value and the time of that stand at its end. */
function lineShapes(line: CardLine, box: Box): Shape[] {
  const {
    runs,
    scale: [least, most],
    color,
  } = line;
  const points = runs.flat();
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return [];
  const radius = 4;
  const style = { size: LARGEST, bold: true };
  const label = Math.min(
    box.width / 2,
    Math.max(textWidth(last.text, style), textWidth(last.time, { size: SMALLEST })),
  );
  const right = box.x + box.width - label - radius - 4;
  const [top, bottom] = [box.y + radius, box.y + box.height - 1];
  const xOf = (at: number): number =>
    Math.round((box.x + ((at - first.at) / Math.max(1, last.at - first.at)) * (right - box.x)) * 10) / 10;
  const yOf = (amount: number): number =>
    Math.round((bottom - ((amount - least) / (most - least || 1)) * (bottom - top)) * 10) / 10;
  const area = runs.flatMap((run) => {
    const [start, end] = [run[0], run.at(-1)];
    if (!start || !end) return [];
    const along = run.map(({ at, amount }) => `${xOf(at)},${yOf(amount)}`).join('L');
    return `M${xOf(start.at)},${bottom}L${along}L${xOf(end.at)},${bottom}Z`;
  });
  // Both lines of the label within the box, and the first beside the point.
  const middle = Math.min(Math.max(yOf(last.amount), box.y + LINE / 2), box.y + box.height - LINE * 1.5);
  const x = right + radius + 4;
  return [
    { element: 'path', attributes: { d: area.join(''), fill: 'grid' } },
    rectShape({ x: box.x, y: bottom - 1, width: right - box.x, height: 2 }, { fill: 'series-2' }),
    ...strokedLine(line, ({ at, amount }) => `${xOf(at)},${yOf(amount)}`, 3),
    dot(xOf(last.at), yOf(last.amount), radius, { fill: color }),
    labelShape({ text: truncateText(last.text, label, style), ...style }, { x, y: middle }, inkOf(color)),
    labelShape(
      { text: truncateText(last.time, label, { size: SMALLEST }), size: SMALLEST },
      { x, y: middle + LINE - 2 },
      'muted',
    ),
  ];
}

/** Two dates; the time between them stands above their connection. */
function intervalShapes({ from, to, between }: CardInterval, box: Box): Shape[] {
  const half = Math.round(box.height / 7);
  const axis = Math.round(box.y + (box.height + LINE) / 2);
  const [start, end] = [box.x + half, box.x + box.width - half];
  const square = (x: number, fill: Token): Shape =>
    rectShape({ x: x - half, y: axis - half, width: 2 * half, height: 2 * half }, { fill });
  return [
    rectShape({ x: start, y: axis - 1, width: end - start, height: 3 }, { fill: 'series-2' }),
    square(start, from.color),
    square(end, to.color),
    labelShape(
      fitting([between], box.width),
      { x: box.x + box.width / 2, y: axis - half - LINE / 2 - 2 },
      'text',
      'middle',
    ),
  ];
}

const LOOKS: Readonly<Record<TileLook, Shape['attributes']>> = {
  filled: { fill: 'china' },
  dashed: { fill: 'surface', stroke: 'china', 'stroke-width': 1.5, 'stroke-dasharray': '3 2' },
  plain: { fill: 'surface', stroke: 'series-2', 'stroke-width': 1 },
};

/** Tiles of all groups, one after the other; the label is the heading of the first. */
function tileShapes({ groups }: CardTiles, box: Box): Shape[] {
  const looks = groups.flatMap(({ look, tiles }) => tiles.map(() => look)).slice(0, MOST.tiles);
  const gap = 4;
  const height = box.height - LINE;
  const sideIn = (columns: number): number =>
    Math.min((box.width + gap) / columns, (height + gap) / Math.ceil(looks.length / columns)) - gap;
  const densest = looks.reduce((best, _, index) => (sideIn(index + 1) > sideIn(best) ? index + 1 : best), 1);
  // Each group has a row of its own, unless that makes the tiles much smaller.
  const widest = Math.max(1, ...groups.map(({ tiles }) => tiles.length));
  const inRows = Math.min((box.width + gap) / widest, (height + gap) / Math.max(1, groups.length)) - gap;
  const isInRows = inRows >= 0.7 * sideIn(densest);
  const side = Math.floor(isInRows ? inRows : sideIn(densest));
  const places = isInRows
    ? groups.flatMap(({ look, tiles }, row) => tiles.map((_, column) => ({ look, row, column })))
    : looks.map((look, index) => ({ look, row: Math.floor(index / densest), column: index % densest }));
  const [first] = groups;
  return [
    labelShape(
      fitting([first?.heading ?? ''], box.width),
      { x: box.x, y: box.y + LINE / 2 - 2 },
      first?.look === 'plain' ? 'text' : 'china',
    ),
    ...places.map(({ look, row, column }) => {
      // A border lies within its tile.
      const inset = look === 'filled' ? 0 : 1;
      const x = box.x + column * (side + gap) + inset;
      const y = box.y + LINE + row * (side + gap) + inset;
      return rectShape({ x, y, width: side - 2 * inset, height: side - 2 * inset }, { ...LOOKS[look], rx: 2 });
    }),
  ];
}

/** Rows of dots. The title names the rows that the statement is about; the label, the first column. */
function dotShapes({ rows, columns }: CardDots, box: Box): Shape[] {
  const shown = rows.slice(0, MOST.rows);
  const count = Math.min(MOST.columns, columns.length);
  const row = (box.height - LINE) / Math.max(1, shown.length);
  const column = box.width / Math.max(1, count);
  const radius = Math.floor(Math.min(row, column) * 0.36);
  return [
    labelShape(
      fitting([columns[0] ?? ''], box.width),
      { x: box.x, y: box.y + LINE / 2 - 2 },
      shown.some(({ isLead }) => isLead) ? 'china' : 'text',
    ),
    ...shown.flatMap(({ isLead, dots }, index) => {
      const y = Math.round(box.y + LINE + row * (index + 0.5));
      const color: Token = isLead ? 'china' : 'series-2';
      return [
        rectShape({ x: box.x, y: y - 1, width: box.width, height: 1 }, { fill: 'grid' }),
        ...dots.slice(0, count).flatMap((look, place): Shape[] => {
          if (!look) return [];
          const x = Math.round(box.x + radius + (count > 1 ? ((box.width - 2 * radius) / (count - 1)) * place : 0));
          return [
            look === 'filled'
              ? dot(x, y, radius, { fill: color })
              : dot(x, y, radius - 1, { fill: 'surface', stroke: color, 'stroke-width': 2 }),
          ];
        }),
      ];
    }),
  ];
}

function shapesOf(visual: CardVisual, box: Box): Shape[] {
  switch (visual.kind) {
    case 'bars':
      return barShapes(visual, box);
    case 'steps':
      return stepShapes(visual, box);
    case 'line':
      return lineShapes(visual, box);
    case 'interval':
      return intervalShapes(visual, box);
    case 'tiles':
      return tileShapes(visual, box);
    case 'dots':
      return dotShapes(visual, box);
  }
}

/** The visual of a card, small; without one, an empty picture of the same size. */
export function smallPicture(visual: CardVisual | null, width: number): Picture {
  const shown = shownWidth(width);
  const box = { x: MARGIN, y: 0, width: shown, height: Math.round(shown * (SMALL.ratio - SMALL.gap)) };
  return { width, height: Math.round(shown * SMALL.ratio), shapes: visual ? shapesOf(visual, box) : [] };
}
