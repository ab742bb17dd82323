import type { Box } from '../window-px.ts';
import type { ItemPlaces } from './item-places.ts';
import { isOn, pointsWithin, through, type Point } from './shape-points.ts';

/** Width and height in px of the area of an item, where its neighbours leave that much. */
const SIZE = 24;
/** Distance in px that the points of two items keep, where there is a choice. */
const APART = 14;

/** The form of a shape. */
interface Form {
  /** An SVG path, in coordinates of the shape. */
  readonly path: string;
  /** From these to px of the picture. */
  readonly matrix: DOMMatrix;
  /** Where it ends, in these coordinates. */
  readonly width: number;
  readonly height: number;
}

/** Distance in px that an area keeps from the middle of another. */
const MARGIN = 2;

/** Where an item is hit. */
export interface HitArea {
  /** In px of the picture. Its middle is on the item. */
  readonly box: Box;
  /** The form of its shape, if the box is only a part of it. */
  readonly form: Form | undefined;
  /** How far in front it is: as its shape. */
  readonly order: number;
}

/** A shape of the picture, as it is now. */
interface Drawn {
  readonly shape: SVGGraphicsElement;
  readonly inverse: DOMMatrix;
  /** In its own coordinates. */
  readonly box: DOMRect;
}

interface Mutable {
  at: Point;
  readonly own: Box | undefined;
  readonly order: number;
  readonly form: Form | undefined;
  width: number;
  height: number;
}

/** Finds for each item of a picture a point where it is in front of all others, and the area around it. */
export class HitAreas {
  readonly #places: ItemPlaces;
  readonly #shapes: readonly SVGGraphicsElement[];
  readonly #orders: ReadonlyMap<Element, number>;
  /** A point of each item in the coordinates of its first shape: whether it is the middle, or behind others. */
  readonly #points = new Map<
    number,
    { readonly local: Point; readonly isMiddle: boolean; readonly isHidden: boolean }
  >();

  constructor(picture: Element, places: ItemPlaces) {
    this.#places = places;
    this.#shapes = [...picture.querySelectorAll<SVGGraphicsElement>('[data-id]')];
    this.#orders = new Map(this.#shapes.map((shape, order) => [shape, order]));
  }

  /** The areas of items; undefined for one that is not drawn. */
  of(items: readonly number[]): readonly (HitArea | undefined)[] {
    this.#find(items);
    const areas = items.map((item): Mutable | undefined => {
      const box = this.#shareOf(item, this.#places.boxOf(item));
      const [shape] = this.#places.shapesOf(item);
      const point = this.#points.get(item);
      if (!box || !shape) return undefined;
      const matrix = this.#places.matrixOf(shape);
      const isWhole = !point || point.isMiddle;
      const at = isWhole ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : through(matrix, point.local);
      const own = this.#places.isPart(item) || !isWhole ? undefined : box;
      // What is nowhere in front is hit in front of everything.
      const orders = this.#places.shapesOf(item).map((one) => this.#orders.get(one) ?? 0);
      const order = point?.isHidden ? this.#shapes.length : Math.max(...orders);
      const form = own || this.#places.isPart(item) ? undefined : formOf(shape, matrix);
      return { at, own, order, form, width: Math.max(own?.width ?? 0, SIZE), height: Math.max(own?.height ?? 0, SIZE) };
    });
    separate(areas.filter((area) => area !== undefined));
    return areas.map(
      (area) =>
        area && {
          box: { left: area.at.x - area.width / 2, top: area.at.y - area.height / 2, ...sizeOf(area) },
          form: area.form,
          order: area.order,
        },
    );
  }

  /** The part of a box for an item that shares it with others: its slice. */
  #shareOf(item: number, box: Box | undefined): Box | undefined {
    const all = [item, ...this.#places.foldedWith(item)].sort((one, other) => one - other);
    if (!box || all.length === 1) return box;
    const [isWide, before] = [box.width > box.height, all.indexOf(item) / all.length];
    const [width, height] = isWide ? [box.width / all.length, box.height] : [box.width, box.height / all.length];
    return {
      left: box.left + (isWide ? before * box.width : 0),
      top: box.top + (isWide ? 0 : before * box.height),
      width,
      height,
    };
  }

  /** Finds the points of items that have none yet. Parts of a shape are where they are. */
  #find(items: readonly number[]): void {
    const missing = items.filter((item) => !this.#points.has(item) && !this.#places.isPart(item));
    if (!missing.length) return;
    const drawn = this.#shapes.map((shape) => ({
      shape,
      inverse: this.#places.matrixOf(shape).inverse(),
      box: shape.getBBox(),
    }));
    const taken: Point[] = [];
    for (const item of missing) {
      const [shape] = this.#places.shapesOf(item);
      if (!shape) continue;
      const matrix = this.#places.matrixOf(shape);
      const own = [item, ...this.#places.foldedWith(item)];
      const isInFront = (local: Point): boolean => own.includes(this.#inFront(through(matrix, local), drawn) ?? -1);
      const isFree = (local: Point): boolean => {
        const { x, y } = through(matrix, local);
        return taken.every((other) => Math.hypot(other.x - x, other.y - y) >= APART);
      };
      const isShared = own.length > 1;
      // What is in front takes long to find, and so do further points, so no more are tried than are needed.
      let [first, inFront]: Point[] = [];
      for (const local of pointsWithin(shape)) {
        first ??= local;
        if (isShared) break;
        const free = isFree(local);
        if ((inFront && !free) || !isInFront(local)) continue;
        inFront = local;
        if (free) break;
      }
      const local = inFront ?? first;
      if (!local) continue;
      this.#points.set(item, {
        local,
        isMiddle: local === first && isBox(shape, matrix.a),
        isHidden: !isShared && !inFront,
      });
      taken.push(through(matrix, local));
    }
  }

  /** The item that is in front at a point of the picture. */
  #inFront(point: Point, drawn: readonly Drawn[]): number | undefined {
    const top = drawn.findLast(({ shape, inverse, box }) => isOn(shape, through(inverse, point), box));
    return top && this.#places.ofShape(top.shape);
  }
}

const sizeOf = ({ width, height }: Pick<Box, 'width' | 'height'>): Pick<Box, 'width' | 'height'> => ({ width, height });

/** Whether a shape fills its box well enough that the box is its area, as a bar or a symbol does. */
function isBox(shape: SVGGraphicsElement, scale: number): boolean {
  const { width, height } = shape.getBBox();
  return isFilled(shape) && (shape.localName !== 'path' || Math.max(width, height) * scale <= 2 * SIZE);
}

/** A line has no inside, so its box is not its area. */
const isFilled = (shape: SVGGraphicsElement): boolean => shape.getAttribute('fill') !== 'none';

function formOf(shape: SVGGraphicsElement, matrix: DOMMatrix): Form | undefined {
  const { x, y, width, height } = shape.getBBox();
  const box = `M${x} ${y}h${width}v${height}h${-width}z`;
  const path = shape.localName === 'path' ? (shape.getAttribute('d') ?? '') : box;
  return isFilled(shape) ? { path, matrix, width: x + width, height: y + height } : undefined;
}

/** Makes areas smaller where they would lie on the middle of one another. */
function separate(areas: readonly Mutable[]): void {
  for (const area of areas)
    for (const other of areas) {
      const x = Math.abs(area.at.x - other.at.x);
      let y = Math.abs(area.at.y - other.at.y);
      if (area !== other && x < MARGIN && y < MARGIN) {
        // Two points in one place stand beside each other.
        area.at = { x: area.at.x, y: area.at.y - MARGIN };
        other.at = { x: other.at.x, y: other.at.y + MARGIN };
        y = Math.abs(area.at.y - other.at.y);
      }
      if (area === other || x - MARGIN >= area.width / 2 || y - MARGIN >= area.height / 2) continue;
      // They meet half-way. What is its own stays: the other's point is in front of it.
      const [width, height] = [area.own?.width ?? 0, area.own?.height ?? 0];
      if (x > y) area.width = Math.max(Math.min(area.width, x), width, 1);
      else area.height = Math.max(Math.min(area.height, y), height, 1);
    }
}
