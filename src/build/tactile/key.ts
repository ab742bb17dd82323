import { BRAILLE, cellsWidth, joined, LABEL_HEIGHT, PAGE, paragraph, STROKE, type Part, type Pen } from './page.ts';

/** What a code, a disc or a ring on the page means. */
export interface KeyEntry {
  readonly mark: { readonly code: string } | { readonly kind: 'disc' | 'ring' };
  /** Each begins a line. */
  readonly texts: readonly string[];
}

/** Radius of the marks of a key, as high as a line of braille. */
const MARK_RADIUS = LABEL_HEIGHT / 2;

/** Entries under one another: the mark at the margin, its meaning beside it. */
export function keyPart(entries: readonly KeyEntry[], pen: Pen, top: number): Part {
  const left = PAGE.margin;
  const widthOf = ({ mark }: KeyEntry): number =>
    'code' in mark ? cellsWidth(pen.braille(mark.code)) : 2 * MARK_RADIUS + STROKE;
  const indent = left + Math.max(0, ...entries.map(widthOf)) + BRAILLE.cells + BRAILLE.dots;
  let y = top;
  const parts = entries.map((entry): Part => {
    const { mark, texts } = entry;
    const head: Part =
      'code' in mark
        ? { shapes: [], labels: [{ x: left, y, cells: pen.braille(mark.code), text: mark.code }], bottom: y }
        : {
            shapes: [{ kind: mark.kind, at: [left + MARK_RADIUS, y + MARK_RADIUS], radius: MARK_RADIUS - STROKE / 2 }],
            labels: [],
            bottom: y,
          };
    const lines = texts.filter(Boolean).map((text) => {
      const part = paragraph(text, pen, indent, y);
      y = part.bottom;
      return part;
    });
    return joined(head, ...lines);
  });
  return joined({ shapes: [], labels: [], bottom: top }, ...parts);
}
