import type { Item } from '../../core/figure/items.ts';

/** A rectangle in px of the window. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where a mark is in a picture. */
interface Place {
  /** Every shape that stands for it; the first tells where it is. */
  readonly shapes: readonly SVGGraphicsElement[];
  /** Which point of the outlines it is, where its shapes are a line or a crowd. */
  readonly point?: number;
}

/** Side in px of the box around a mark that is a point of a line. */
const POINT = 14;
/** A pointer that far from a point of a line, in px, means that point. */
const REACH = 28;

const idsOf = (ids: string): string[] => ids.split(' ');
const isText = (shape: Element): boolean => shape.localName === 'text';

/** An outline that runs back along its upper edge, as the squares of a crowd do. */
const SQUARE = /M(-?[\d.]+),(-?[\d.]+)h(-?[\d.]+)/gu;
const VERTEX = /[ML](-?[\d.]+)[, ](-?[\d.]+)/gu;

/** The points of a shape's outline: the middles of its squares, or the vertices of its lines. */
function pointsOf(shape: SVGGraphicsElement): readonly Point[] {
  const outline = shape.getAttribute('d') ?? '';
  const squares = [...outline.matchAll(SQUARE)].map(([, x, y, side]) => ({
    x: Number(x) + Number(side) / 2,
    y: Number(y) + Number(side) / 2,
  }));
  return squares.length ? squares : [...outline.matchAll(VERTEX)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
}

/** The shapes of a picture by what they stand for. */
class Shapes {
  readonly #byIds = new Map<string, SVGGraphicsElement[]>();
  readonly #byId = new Map<string, SVGGraphicsElement[]>();
  /** For each crowd, which of its squares an id has. */
  readonly #squares = new Map<Element, ReadonlyMap<string, number> | undefined>();

  constructor(picture: Element) {
    const note = (map: Map<string, SVGGraphicsElement[]>, name: string, shape: SVGGraphicsElement): void => {
      const known = map.get(name);
      if (known) known.push(shape);
      else map.set(name, [shape]);
    };
    for (const shape of picture.querySelectorAll<SVGGraphicsElement>('[data-id]')) {
      const ids = shape.dataset['id'] ?? '';
      note(this.#byIds, ids, shape);
      for (const id of idsOf(ids)) note(this.#byId, id, shape);
    }
  }

  placeOf({ id, row, vertex }: Item): Place | undefined {
    const exact = this.#byIds.get(id);
    if (exact && vertex !== undefined) {
      const line = exact.find((shape) => pointsOf(shape).length > vertex);
      return line && { shapes: [line], point: vertex };
    }
    // Marks before their labels: the mark tells where it is.
    if (exact) return { shapes: [...exact.filter((one) => !isText(one)), ...exact.filter(isText)] };
    const [first = '', ...others] = idsOf(id);
    // A node whose shape a narrow picture lacks is no part of its links.
    if (row === null && !others.length) return undefined;
    const holding = this.#byId.get(first);
    const shape = others.length
      ? holding?.find(({ dataset }) => others.every((id) => idsOf(dataset['id'] ?? '').includes(id)))
      : holding?.[0];
    if (!shape) return undefined;
    const point = this.#squaresOf(shape)?.get(first);
    return { shapes: [shape], ...(point !== undefined && { point }) };
  }

  /** A crowd has a square for each of its ids; undefined for any other shape. */
  #squaresOf(shape: SVGGraphicsElement): ReadonlyMap<string, number> | undefined {
    if (!this.#squares.has(shape)) {
      const ids = idsOf(shape.dataset['id'] ?? '');
      const isBatch = !isText(shape) && ids.length > 1 && pointsOf(shape).length === ids.length;
      this.#squares.set(shape, isBatch ? new Map(ids.map((id, index) => [id, index])) : undefined);
    }
    return this.#squares.get(shape);
  }
}

/** Which shapes of a picture stand for which marks, and where these are in the window. */
export class ItemPlaces {
  readonly #places: readonly (Place | undefined)[];
  readonly #shortcuts: readonly string[];
  readonly #itemsOf = new Map<Element, number[]>();
  readonly #points = new Map<Element, readonly Point[]>();

  /** @param picture - Holds the shapes, named by `data-id`, by either painter. */
  constructor(picture: Element, items: readonly Item[]) {
    const shapes = new Shapes(picture);
    this.#shortcuts = items.map(({ id }) => id);
    this.#places = items.map((item, index) => {
      const place = shapes.placeOf(item);
      for (const shape of place?.shapes ?? []) {
        const others = this.#itemsOf.get(shape);
        if (others) others.push(index);
        else this.#itemsOf.set(shape, [index]);
      }
      return place;
    });
  }

  /** Whether a mark is in the picture at all. */
  has(item: number): boolean {
    return this.#places[item] !== undefined;
  }

  shapesOf(item: number): readonly SVGGraphicsElement[] {
    return this.#places[item]?.shapes ?? [];
  }

  /** Whether its shapes stand for other marks too, so that dimming tells nothing of it. */
  isPart(item: number): boolean {
    return this.#places[item]?.point !== undefined;
  }

  /** Other marks that one shape stands for together with this. */
  foldedWith(item: number): readonly number[] {
    const [shape] = this.shapesOf(item);
    if (!shape || this.isPart(item)) return [];
    return this.#itemsOf.get(shape)?.filter((other) => other !== item) ?? [];
  }

  boxOf(item: number): Box | undefined {
    const place = this.#places[item];
    const [shape] = place?.shapes ?? [];
    if (!shape) return undefined;
    if (place?.point === undefined) return shape.getBoundingClientRect();
    const at = this.#inWindow(shape)[place.point];
    return at && { left: at.x - POINT / 2, top: at.y - POINT / 2, width: POINT, height: POINT };
  }

  /** The mark that a shape, or the one around it, stands for as a whole; undefined where it only shows points. */
  ofShape(target: Element): number | undefined {
    const shape = target.closest('[data-id]');
    const items = shape ? this.#itemsOf.get(shape) : undefined;
    if (!shape || !items?.length || this.isPart(items[0] ?? -1)) return undefined;
    // What a shape is named by first, before what is folded into it.
    const ids = shape.getAttribute('data-id') ?? '';
    return items.find((item) => ids.startsWith(this.#shortcuts[item] ?? '')) ?? items[0];
  }

  /** The mark under a pointer, or near it where a line passes; `x` and `y` are px of the window. */
  at(target: Element, x: number, y: number): number | undefined {
    const whole = this.ofShape(target);
    if (whole !== undefined) return whole;
    const shape = target.closest('[data-id]');
    const items = shape ? this.#itemsOf.get(shape) : undefined;
    const candidates = items ?? this.#places.flatMap((_, index) => (this.isPart(index) ? [index] : []));
    return this.#nearest(candidates, x, y, items ? Infinity : REACH);
  }

  #nearest(items: readonly number[], x: number, y: number, reach: number): number | undefined {
    let nearest: number | undefined;
    let min = reach;
    for (const item of items) {
      const { shapes: [shape] = [], point = 0 } = this.#places[item] ?? {};
      const at = shape && this.#inWindow(shape)[point];
      const distance = at ? Math.hypot(at.x - x, at.y - y) : Infinity;
      if (distance < min) [min, nearest] = [distance, item];
    }
    return nearest;
  }

  /** Points of an outline in px of the window; kept until the picture moves. */
  #inWindow(shape: SVGGraphicsElement): readonly Point[] {
    let points = this.#points.get(shape);
    if (!points) {
      const matrix = shape.getScreenCTM();
      if (!matrix) return [];
      const { a, b, c, d, e, f } = matrix;
      points = pointsOf(shape).map(({ x, y }) => ({ x: a * x + c * y + e, y: b * x + d * y + f }));
      this.#points.set(shape, points);
    }
    return points;
  }

  /** Forgets where things were: the page has scrolled, or the picture has another size. */
  moved(): void {
    this.#points.clear();
  }
}
