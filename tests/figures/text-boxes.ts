import type { Picture } from '../../src/core/drawing/picture.ts';
import { textWidth } from '../../src/core/drawing/text.ts';

/** A rectangle in px of a picture. */
interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A line of text and its box. */
export interface TextBox extends Box {
  readonly text: string;
  readonly size: number;
  readonly fill: string;
}

/** The box of each line of text in the widest of common fonts. */
export const textBoxes = ({ shapes }: Picture): TextBox[] =>
  shapes.flatMap(({ lines = [], attributes }) => {
    const size = Number(attributes['font-size']);
    return lines.map((text, index) => {
      const wide = textWidth(text, { size, bold: attributes['font-weight'] === 'bold' });
      const anchor = attributes['text-anchor'];
      const left = Number(attributes['x']) - (anchor === 'end' ? wide : anchor === 'middle' ? wide / 2 : 0);
      const base = Number(attributes['y']) + index * Number(attributes['line-height'] ?? 0);
      const fill = String(attributes['fill']);
      return { text, size, fill, left, right: left + wide, top: base - size * 0.8, bottom: base + size * 0.1 };
    });
  });

/** What overlaps what, "one × two". */
export const overlaps = (boxes: readonly TextBox[]): string[] =>
  boxes.flatMap((one, index) =>
    boxes.slice(index + 1).flatMap((two) => (overlap(one, two) ? [`${one.text} × ${two.text}`] : [])),
  );

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
