import type { CardBars, CardValue } from '../../figure/card.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Shape } from '../picture.ts';
import { textWidth, truncateText, widestText } from '../text.ts';
import { CARD_TYPE, centred, fittedText, lineOf, rectShape, textShape, type Box } from './card-text.ts';

/** The most that is legible at a third of the size. */
const MOST = { bars: 8, steps: 6 };
/** Greatest width of an upright bar: a wider one reads as an area. */
const WIDEST_STEP = 150;
const GAP = 16;
/** Greatest distance of two bars, and the part of it that a bar takes. */
const ROW = { most: 104, bar: 0.68 };
/** Least and greatest part of the width for names. */
const NAMES = { least: 0.14, most: 0.5 };
/** The least length of a bar that stands for something. */
const LEAST = 3;

const isDetailed = ({ detail }: CardValue): boolean => Boolean(detail);

/** Bars under one another, each with its name on the left and its value at its end. */
export function barShapes({ values, whole }: CardBars, box: Box): Shape[] {
  const shown = values.slice(0, MOST.bars);
  const row = Math.min(ROW.most, Math.floor(box.height / shown.length));
  const top = box.y + Math.max(0, (box.height - row * shown.length) / 2);
  const bar = Math.round(row * ROW.bar);
  const hasDetails = shown.some(isDetailed);
  const size = Math.max(CARD_TYPE.least, Math.min(CARD_TYPE.name, Math.floor(row * 0.7)));
  const valueSize = Math.max(CARD_TYPE.least, Math.min(CARD_TYPE.value, Math.floor(row * 0.75)));
  const bold = (one: CardValue): boolean => hasDetails || one === shown[0];
  const widest = Math.max(
    ...shown.map((one) => textWidth(one.name, { size, bold: bold(one) })),
    ...shown.map(({ detail = '' }) => textWidth(detail, { size: CARD_TYPE.detail })),
  );
  const names = Math.min(NAMES.most * box.width, Math.max(NAMES.least * box.width, widest));
  const valueWidth = Math.min(
    box.width / 3,
    widestText(
      shown.map(({ text }) => text),
      { size: valueSize, bold: true },
    ),
  );
  const left = box.x + names + GAP;
  const longest = box.width - names - 2 * GAP - valueWidth;
  const scale = whole ?? Math.max(...shown.map(({ amount }) => amount));
  const lengthOf = (amount: number): number =>
    amount > 0 && scale > 0 ? Math.max(LEAST, Math.min(1, amount / scale) * longest) : 0;
  return shown.flatMap((one, index): Shape[] => {
    const middle = top + row * index + row / 2;
    const length = lengthOf(one.amount);
    const place = { x: left, y: middle - bar / 2, height: bar };
    const detail = one.detail ? [truncateText(one.detail, names, { size: CARD_TYPE.detail })] : [];
    const rise = detail.length ? lineOf(CARD_TYPE.detail) / 2 : 0;
    return [
      ...(whole === null ? [] : [rectShape({ ...place, width: longest }, { fill: 'grid' })]),
      rectShape({ ...place, width: length }, { fill: one.color }),
      textShape({
        lines: [truncateText(one.name, names, { size, bold: bold(one) })],
        x: box.x,
        y: centred(middle - rise, size),
        size,
        bold: bold(one),
        color: 'text',
      }),
      ...(detail.length
        ? [
            textShape({
              lines: detail,
              x: box.x,
              y: centred(middle + rise + 4, CARD_TYPE.detail),
              size: CARD_TYPE.detail,
              color: 'muted',
            }),
          ]
        : []),
      textShape({
        lines: [truncateText(one.text, valueWidth, { size: valueSize, bold: true })],
        x: left + (whole === null ? length : longest) + GAP,
        y: centred(middle, valueSize),
        size: valueSize,
        bold: true,
        color: one.color === 'china' ? 'china' : 'text',
      }),
    ];
  });
}

/** Upright bars beside one another, each with its value above and its name below. */
export function stepShapes({ values, whole }: CardBars, locale: Locale, box: Box): Shape[] {
  const shown = values.length > MOST.steps ? [...values.slice(0, MOST.steps - 1), ...values.slice(-1)] : values;
  const column = (box.width + 2 * GAP) / shown.length;
  const width = column - 2 * GAP;
  const bar = Math.min(width, WIDEST_STEP);
  const style = { locale, bold: true };
  const names = shown.map(({ name }) => fittedText(name, width, 2, [CARD_TYPE.name, 28, CARD_TYPE.least], style));
  const foot = Math.max(...names.map(({ lines, size }) => lines.length * lineOf(size)));
  const texts = shown.map(({ text }) => fittedText(text, width, 1, [56, 48, CARD_TYPE.value, 32, 28, 24], style));
  const head = Math.max(...texts.map(({ size }) => lineOf(size)));
  const bottom = box.y + box.height - foot - 8;
  const longest = bottom - box.y - head - 8;
  const scale = whole ?? Math.max(...shown.map(({ amount }) => amount));
  return shown.flatMap(({ amount, color }, index): Shape[] => {
    const x = box.x + column * index;
    const height = amount > 0 && scale > 0 ? Math.max(LEAST, Math.min(1, amount / scale) * longest) : 0;
    const [name, text] = [names[index], texts[index]];
    return [
      ...(whole === null ? [] : [rectShape({ x, y: bottom - longest, width: bar, height: longest }, { fill: 'grid' })]),
      rectShape({ x, y: bottom - height, width: bar, height }, { fill: color }),
      ...(text
        ? [textShape({ ...text, x, y: (whole === null ? bottom - height : bottom - longest) - 14, color })]
        : []),
      ...(name ? [textShape({ ...name, x, y: bottom + 8 + name.size * 0.95, color: 'text' })] : []),
    ];
  });
}
