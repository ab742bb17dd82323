import type { CardDots } from '../../figure/card.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Token } from '../palette.ts';
import type { Shape } from '../picture.ts';
import { textWidth, truncateText, widestText } from '../text.ts';
import { CARD_TYPE, centred, fittedText, lineOf, rectShape, textShape, type Box } from './card-text.ts';

/** What is legible at a third of the size. */
const MOST = { columns: 4, rows: 5 };
/** Distance of two rows. */
const ROW = { least: 42, most: 72 };
const GAP = 24;
const RADIUS = 15;
const STROKE = 5;
/** Greatest part of the width for names. */
const NAMES = 0.4;
const LEGEND = 40;

const circle = (x: number, y: number, dot: 'filled' | 'open', color: Token): Shape => {
  const r = dot === 'filled' ? RADIUS : RADIUS - STROKE / 2;
  return {
    element: 'path',
    attributes: {
      d: `M${x - r},${y}a${r},${r} 0 1,1 ${2 * r},0a${r},${r} 0 1,1 ${-2 * r},0Z`,
      ...(dot === 'filled' ? { fill: color } : { fill: 'surface', stroke: color, 'stroke-width': STROKE }),
    },
  };
};

/** The meaning of the dots, below them. */
function legendShapes({ legend }: CardDots, x: number, y: number, width: number): Shape[] {
  let left = x;
  const size = CARD_TYPE.least;
  return (['filled', 'open'] as const).flatMap((dot): Shape[] => {
    const text = legend[dot] && truncateText(legend[dot], width / 2 - 3 * RADIUS, { size });
    if (!text) return [];
    const shapes = [
      circle(left + RADIUS, y, dot, 'series-1'),
      textShape({ lines: [text], x: left + 2 * RADIUS + 10, y: centred(y, size), size, color: 'muted' }),
    ];
    left += 2 * RADIUS + 10 + textWidth(text, { size }) + GAP;
    return shapes;
  });
}

/** A matrix of a few rows and columns. */
export function dotShapes(dots: CardDots, locale: Locale, box: Box): Shape[] {
  const columns = dots.columns.slice(0, MOST.columns);
  const size = CARD_TYPE.name;
  const widest = widestText(
    dots.rows.slice(0, MOST.rows).map(({ name }) => name),
    { size, bold: true },
  );
  const names = Math.min(NAMES * box.width, widest);
  const left = box.x + names + GAP;
  const column = (box.x + box.width - left) / Math.max(1, columns.length);
  const heads = columns.map((name) =>
    fittedText(name, column - GAP, 2, [CARD_TYPE.caption, CARD_TYPE.least], { locale, bold: true }),
  );
  const head = Math.max(0, ...heads.map(({ lines, size: own }) => lines.length * lineOf(own)));
  const top = box.y + head + 8;
  const hasLegend = Boolean(dots.legend.filled || dots.legend.open);
  const available = box.height - head - 8 - (hasLegend ? LEGEND : 0);
  const rows = dots.rows.slice(0, Math.max(1, Math.min(MOST.rows, Math.floor(available / ROW.least))));
  const row = Math.min(ROW.most, available / Math.max(1, rows.length));
  const xOf = (index: number): number => Math.round(left + column * index + RADIUS);
  return [
    ...heads.map((text, index) =>
      textShape({
        ...text,
        x: xOf(index) - RADIUS,
        y: box.y + head - (text.lines.length - 1) * lineOf(text.size) - 10,
        color: 'text',
      }),
    ),
    ...rows.flatMap(({ name, isLead, dots: own }, index): Shape[] => {
      const y = Math.round(top + row * (index + 0.5));
      return [
        rectShape({ x: box.x, y: top + row * index, width: box.width, height: 2 }, { fill: 'grid' }),
        textShape({
          lines: [truncateText(name, names, { size, bold: isLead })],
          x: box.x,
          y: centred(y, size),
          size,
          bold: isLead,
          color: isLead ? 'text' : 'muted',
        }),
        ...own
          .slice(0, columns.length)
          .flatMap((dot, place) => (dot ? [circle(xOf(place), y, dot, isLead ? 'china' : 'series-2')] : [])),
      ];
    }),
    ...(hasLegend
      ? legendShapes(dots, left, Math.round(box.y + box.height - LEGEND / 2 + 8), box.x + box.width - left)
      : []),
  ];
}
