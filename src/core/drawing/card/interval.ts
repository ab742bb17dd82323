import type { CardInterval } from '../../figure/card.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Shape } from '../picture.ts';
import { textWidth } from '../text.ts';
import { CARD_TYPE, fittedText, lineOf, rectShape, textShape, type Box } from './card-text.ts';

/** Part of the width between the two dates. */
const BETWEEN = 0.22;
const DOT = 18;
const DATE = [56, 48, 40, 34] as const;
const TITLE_LINES = 3;

/** Two dates on an axis, what happened on each, and the time between them. */
export function intervalShapes({ from, to, between }: CardInterval, locale: Locale, box: Box): Shape[] {
  const bold = true;
  const middle = fittedText(between, box.width / 3, 1, [64, 56, 48, 40], { locale, bold });
  const gap = Math.max(BETWEEN * box.width, textWidth(middle.lines[0] ?? '', middle) + 4 * DOT);
  const width = (box.width - gap) / 2;
  const dates = [from, to].map(({ date }) => fittedText(date, width, 1, DATE, { locale, bold }));
  const date = Math.min(...dates.map(({ size }) => size));
  const texts = [from, to].map((event) => ({
    ...event,
    who: fittedText(event.actor, width, 1, [CARD_TYPE.name], { locale, bold }),
    what: fittedText(event.title, width, TITLE_LINES, [CARD_TYPE.name, 30, CARD_TYPE.caption], { locale }),
  }));
  const below = Math.max(...texts.map(({ who, what }) => lineOf(who.size) + what.lines.length * lineOf(what.size)));
  const above = lineOf(date) + DOT + 18;
  const axis = box.y + above + Math.max(0, (box.height - above - DOT - 24 - below) / 2);
  const ends = [box.x, box.x + box.width - width] as const;
  const eventShapes = ({ who, what, color, ...event }: (typeof texts)[number], x: number): Shape[] => {
    const top = axis + DOT + 50;
    const [label = ''] = fittedText(event.date, width, 1, [date], { locale, bold }).lines;
    return [
      textShape({ lines: [label], x, y: axis - DOT - 20, size: date, bold, color }),
      rectShape({ x, y: axis - DOT, width: 2 * DOT, height: 2 * DOT }, { fill: color }),
      textShape({ ...who, x, y: top, color }),
      textShape({ ...what, x, y: top + lineOf(who.size), color: 'text' }),
    ];
  };
  const start = ends[0] + 2 * DOT;
  return [
    rectShape({ x: start, y: axis - 3, width: ends[1] - start, height: 6 }, { fill: 'text' }),
    ...texts.flatMap((event, index) => eventShapes(event, ends[index] ?? 0)),
    // On the line of the dates, in the space that is left of the second.
    textShape({ ...middle, x: box.x + width + gap / 2 - 2 * DOT, y: axis - DOT - 20, color: 'text', anchor: 'middle' }),
  ];
}
