import type { CardTiles, TileLook } from '../../figure/card.ts';
import type { Locale } from '../../i18n/locale.ts';
import type { Shape } from '../picture.ts';
import { truncateText, widestText } from '../text.ts';
import { CARD_TYPE, centred, fittedText, lineOf, rectShape, textShape, type Box } from './card-text.ts';

const GAP = 12;
/** Part of the width for headings. */
const HEADINGS = 0.3;
const TILE = { least: 88, most: 260, height: 84 };
const SIZE = { symbol: 40, name: CARD_TYPE.least };
/** Groups that there is space for. */
const MOST = 4;

const LOOKS: Readonly<Record<TileLook, Shape['attributes']>> = {
  filled: { fill: 'china' },
  dashed: { fill: 'surface', stroke: 'china', 'stroke-width': 4, 'stroke-dasharray': '10 6' },
  plain: { fill: 'surface', stroke: 'series-2', 'stroke-width': 3 },
};

/** Each group in a line: its heading, and its tiles. Of more than fit, the last says how many there are. */
export function tileShapes({ groups }: CardTiles, locale: Locale, box: Box): Shape[] {
  const shown = groups.slice(0, MOST);
  const all = shown.flatMap(({ tiles }) => tiles);
  const isSymbols = all.every((text) => Array.from(text).length <= 2);
  const size = isSymbols ? SIZE.symbol : SIZE.name;
  const headings = HEADINGS * box.width;
  const available = box.width - headings - GAP;
  const counts = shown.map(({ tiles }) => tiles.length);
  const least = Math.min(TILE.most, Math.max(TILE.least, widestText(all, { size, bold: true }) + 2 * GAP));
  const columns = Math.max(1, Math.min(Math.max(...counts), Math.floor((available + GAP) / (least + GAP))));
  const width = Math.min(TILE.most, (available + GAP) / columns - GAP);
  const row = Math.floor(box.height / shown.length);
  const height = Math.min(TILE.height, row - GAP);
  return shown.flatMap(({ heading, look, tiles }, index): Shape[] => {
    const middle = box.y + row * index + row / 2;
    const style = { locale, bold: true };
    const head = fittedText(heading, headings - GAP, 3, [CARD_TYPE.name, CARD_TYPE.caption, CARD_TYPE.least], style);
    const more = tiles.length - columns;
    const texts = more > 0 ? [...tiles.slice(0, columns - 1), `+${more + 1}`] : tiles;
    const first = middle - ((head.lines.length - 1) * lineOf(head.size)) / 2;
    return [
      textShape({ ...head, x: box.x, y: centred(first, head.size), color: look === 'plain' ? 'muted' : 'china' }),
      ...texts.flatMap((text, place): Shape[] => {
        const x = box.x + headings + GAP + place * (width + GAP);
        return [
          rectShape({ x, y: middle - height / 2, width, height }, { ...LOOKS[look], rx: 6 }),
          textShape({
            lines: [truncateText(text, width - GAP, { size, bold: true })],
            x: x + width / 2,
            y: centred(middle, size),
            size,
            bold: true,
            color: look === 'filled' ? 'surface' : 'text',
            anchor: 'middle',
          }),
        ];
      }),
    ];
  });
}
