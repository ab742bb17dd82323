import type { Item } from '../figure/items.ts';

/** How the shapes of a picture are read, be they elements or data. */
export interface ShapeReading<Shape> {
  /** The ids of what it represents, separated by spaces; empty for none. */
  readonly ids: (shape: Shape) => string;
  /** Its path; empty if it has none. */
  readonly outline: (shape: Shape) => string;
  readonly isText: (shape: Shape) => boolean;
}

/** Where an item is in a picture. */
export interface ItemPlace<Shape> {
  /** Its shapes. The first one determines the position. */
  readonly shapes: readonly Shape[];
  /** Index of its point in the outline, if its shape is a line or a path of squares. */
  readonly point?: number;
}

/** What identifies an item in a picture. */
export type PlacedItem = Pick<Item, 'id' | 'row' | 'vertex'>;

/** A square within an outline. Only squares start with a horizontal line. */
const SQUARE = /M(-?[\d.]+),(-?[\d.]+)h(-?[\d.]+)/gu;
const VERTEX = /[ML](-?[\d.]+)[, ](-?[\d.]+)/gu;

/** The points of an outline: the centres of its squares, or the vertices of its lines. */
export function outlinePoints(outline: string): readonly { readonly x: number; readonly y: number }[] {
  const squares = [...outline.matchAll(SQUARE)].map(([, x, y, side]) => ({
    x: Number(x) + Number(side) / 2,
    y: Number(y) + Number(side) / 2,
  }));
  return squares.length ? squares : [...outline.matchAll(VERTEX)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

const idsOf = (ids: string): string[] => ids.split(' ');

/** The shapes of a picture by id. */
export class ShapesById<Shape extends object> {
  readonly #reading: ShapeReading<Shape>;
  readonly #byIds = new Map<string, Shape[]>();
  readonly #byId = new Map<string, Shape[]>();
  /** For each path of squares, the index of the square that an id has. */
  readonly #squares = new Map<Shape, ReadonlyMap<string, number> | undefined>();

  /** @param shapes - In drawing order. Those without an id are left out. */
  constructor(shapes: Iterable<Shape>, reading: ShapeReading<Shape>) {
    this.#reading = reading;
    const note = (map: Map<string, Shape[]>, name: string, shape: Shape): void => {
      const known = map.get(name);
      if (known) known.push(shape);
      else map.set(name, [shape]);
    };
    for (const shape of shapes) {
      const ids = reading.ids(shape);
      if (!ids) continue;
      note(this.#byIds, ids, shape);
      for (const id of idsOf(ids)) note(this.#byId, id, shape);
    }
  }

  /** Where an item is; undefined if the picture does not show it. */
  placeOf({ id, row, vertex }: PlacedItem): ItemPlace<Shape> | undefined {
    const { ids, isText, outline } = this.#reading;
    const exact = this.#byIds.get(id);
    if (exact && vertex !== undefined) {
      const line = exact.find((shape) => outlinePoints(outline(shape)).length > vertex);
      return line && { shapes: [line], point: vertex };
    }
    // Graphics before their labels, because the first shape determines the position.
    if (exact) return { shapes: [...exact.filter((one) => !isText(one)), ...exact.filter(isText)] };
    const [first = '', ...others] = idsOf(id);
    // A node that a narrow picture omits must not be found in its links.
    if (row === null && !others.length) return undefined;
    const holding = this.#byId.get(first);
    const shape = others.length
      ? holding?.find((one) => others.every((other) => idsOf(ids(one)).includes(other)))
      : holding?.[0];
    if (!shape) return undefined;
    const point = this.#squaresOf(shape)?.get(first);
    return { shapes: [shape], ...(point !== undefined && { point }) };
  }

  /** The squares of a path that has one for each of its ids; undefined for any other shape. */
  #squaresOf(shape: Shape): ReadonlyMap<string, number> | undefined {
    const { ids, isText, outline } = this.#reading;
    if (!this.#squares.has(shape)) {
      const all = idsOf(ids(shape));
      const hasSquares = !isText(shape) && all.length > 1 && outlinePoints(outline(shape)).length === all.length;
      this.#squares.set(shape, hasSquares ? new Map(all.map((id, index) => [id, index])) : undefined);
    }
    return this.#squares.get(shape);
  }
}
