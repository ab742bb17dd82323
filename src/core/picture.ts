/**
 * A picture is what a painter made of a spec: a flat list of SVG shapes in drawing order, as plain data. It is packed
 * for the way to the reader and becomes elements only in the page, so no markup is ever parsed.
 */

export type ShapeElement = 'rect' | 'line' | 'path' | 'text';

export interface Shape {
  readonly element: ShapeElement;
  /**
   * SVG attributes by name. Paints are palette tokens. Texts carry `x`, `y` of their first baseline and, where they have
   * several lines, `line-height` in px.
   */
  readonly attributes: Readonly<Record<string, string | number>>;
  /** Lines of a text. */
  readonly lines?: readonly string[];
  /** Ids of what the shape stands for, separated by spaces: the country of a bar, both ends of a ribbon. */
  readonly key?: string;
}

export interface Picture {
  /** Size in px; a picture is scaled from there as a whole. */
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Values of one attribute, one for each shape of a run; a lone value stands for all. */
type PackedColumn = string | number | readonly (string | number | null)[];
type PackedTexts = readonly (string | readonly string[])[];
/** Shapes that follow one another and differ only in values: element, number of shapes, columns, texts, keys. */
type PackedRun = readonly [
  element: ShapeElement,
  count: number,
  columns: Readonly<Record<string, PackedColumn>>,
  texts?: PackedTexts | 0,
  keys?: readonly string[],
];
export type PackedPicture = readonly [width: number, height: number, runs: readonly PackedRun[]];

/** Attributes that a shape may lack and still stand in one run with others: their absence is packed as null. */
const OPTIONAL = new Set(['line-height', 'transform', 'stroke-dasharray', 'fill-opacity', 'font-weight']);

const required = ({ element, attributes, key }: Shape): string =>
  [element, key !== undefined, ...Object.keys(attributes).filter((name) => !OPTIONAL.has(name))].join();

function packRun(shapes: readonly Shape[]): PackedRun {
  const [first] = shapes as readonly [Shape];
  const columns: Record<string, PackedColumn> = {};
  for (const name of new Set(shapes.flatMap(({ attributes }) => Object.keys(attributes)))) {
    const values = shapes.map(({ attributes }) => attributes[name] ?? null);
    const [value] = values;
    columns[name] = value != null && values.every((other) => other === value) ? value : values;
  }
  const run: [ShapeElement, number, Record<string, PackedColumn>, (PackedTexts | 0)?, (readonly string[])?] = [
    first.element,
    shapes.length,
    columns,
  ];
  if (first.lines) run[3] = shapes.map(({ lines = [] }) => (lines.length === 1 ? (lines[0] ?? '') : lines));
  if (first.key !== undefined) {
    run[3] ??= 0;
    run[4] = shapes.map(({ key = '' }) => key);
  }
  return run;
}

/** Packs a picture as columns, in which neighbouring values compress well. */
export function packPicture({ width, height, shapes }: Picture): PackedPicture {
  const runs: Shape[][] = [];
  for (const shape of shapes) {
    const run = runs.at(-1);
    if (run?.[0] && required(run[0]) === required(shape)) run.push(shape);
    else runs.push([shape]);
  }
  return [width, height, runs.map(packRun)];
}

/** The picture that was packed. */
export function unpackPicture([width, height, runs]: PackedPicture): Picture {
  const shapes = runs.flatMap(([element, count, columns, texts, keys]) =>
    Array.from({ length: count }, (_, index): Shape => {
      const attributes: Record<string, string | number> = {};
      for (const name in columns) {
        const column = columns[name];
        const value = typeof column === 'object' ? column[index] : column;
        if (value != null) attributes[name] = value;
      }
      const text = texts ? texts[index] : undefined;
      const key = keys?.[index];
      return {
        element,
        attributes,
        ...(text !== undefined && { lines: typeof text === 'string' ? [text] : text }),
        ...(key && { key }),
      };
    }),
  );
  return { width, height, shapes };
}

/** Widths in px that pictures are drawn at. Between two, the narrower is scaled up, by no more than 1.29. */
export const PICTURE_WIDTHS = [288, 370, 475, 610, 783, 1000] as const;

/** Widest a figure gets, in px. */
export const WIDEST = 1200;

/** Index of the widest picture that fits a room of so many px; the narrowest where none does. */
export function pictureIndexFor(room: number, widths: readonly number[] = PICTURE_WIDTHS): number {
  // A room may be a hair narrower than its nominal width where the browser rounds layout.
  return Math.max(0, widths.findLastIndex((width) => width <= room + 0.5));
}
