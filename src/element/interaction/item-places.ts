import { outlinePoints, ShapesById, type ItemPlace, type ShapeReading } from '../../core/drawing/shapes-by-id.ts';
import type { Item } from '../../core/figure/items.ts';
import { windowBoxOf, type Box } from '../window-px.ts';
import { PicturePx } from './picture-px.ts';
import { boxThrough, isGeometry, through, type Point } from './shape-points.ts';

/** Side in px of the box around an item that is a point of a line. */
const POINT = 14;
/** Maximum distance in px at which a pointer still selects a point of a line. */
const REACH = 28;

/** How the elements of a picture are read. */
const ELEMENTS: ShapeReading<SVGGraphicsElement> = {
  ids: ({ dataset }) => dataset['id'] ?? '',
  outline: (shape) => shape.getAttribute('d') ?? '',
  isText: ({ localName }) => localName === 'text',
};

/** Which shapes of a picture belong to which items, and where these are in the picture, in its px. */
export class ItemPlaces {
  /** The picture's px; undefined if there is no picture. */
  readonly px: PicturePx | undefined;
  readonly #places: readonly (ItemPlace<SVGGraphicsElement> | undefined)[];
  readonly #ids: readonly string[];
  readonly #itemsOf = new Map<Element, number[]>();
  readonly #points = new Map<Element, readonly Point[]>();

  /** @param picture - Contains the shapes, with their ids in `data-id`. */
  constructor(picture: Element, items: readonly Item[]) {
    const svg = picture.querySelector('svg') ?? picture;
    this.px = svg instanceof SVGSVGElement ? new PicturePx(svg) : undefined;
    const shapes = new ShapesById(picture.querySelectorAll<SVGGraphicsElement>('[data-id]'), ELEMENTS);
    this.#ids = items.map(({ id }) => id);
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

  /** Whether the picture shows the item at all. */
  has(item: number): boolean {
    return this.#places[item] !== undefined;
  }

  shapesOf(item: number): readonly SVGGraphicsElement[] {
    return this.#places[item]?.shapes ?? [];
  }

  /** Whether its shape belongs to other items too, so that dimming the others would not emphasise it. */
  isPart(item: number): boolean {
    return this.#places[item]?.point !== undefined;
  }

  /** The other items that share this item's shape. */
  foldedWith(item: number): readonly number[] {
    const [shape] = this.shapesOf(item);
    if (!shape || this.isPart(item)) return [];
    return this.#itemsOf.get(shape)?.filter((other) => other !== item) ?? [];
  }

  /** From the coordinates of a shape to px of the picture. */
  matrixOf(shape: SVGGraphicsElement): DOMMatrix {
    return this.px?.matrixOf(shape) ?? new DOMMatrix();
  }

  /** The box of a shape in px of the picture. */
  boxIn(shape: SVGGraphicsElement): Box {
    if (isGeometry(shape)) {
      const { x, y, width, height } = shape.getBBox();
      return boxThrough(this.matrixOf(shape), { left: x, top: y, width, height });
    }
    // The stylesheet scales texts.
    const box = windowBoxOf(shape);
    return this.px ? boxThrough(this.px.fromWindow(), box) : box;
  }

  boxOf(item: number): Box | undefined {
    const place = this.#places[item];
    const [shape] = place?.shapes ?? [];
    if (!shape) return undefined;
    if (place?.point === undefined) {
      for (const one of this.shapesOf(item)) {
        const box = this.boxIn(one);
        // WebKit places a bar without width at the origin; its label is beside it.
        if (box.width || box.height) return box;
      }
      return this.boxIn(shape);
    }
    const at = this.#inPicture(shape)[place.point];
    return at && { left: at.x - POINT / 2, top: at.y - POINT / 2, width: POINT, height: POINT };
  }

  /** The item that a shape, or an ancestor of it, represents as a whole; undefined if the shape consists of points. */
  ofShape(target: Element): number | undefined {
    const shape = target.closest('[data-id]');
    const items = shape ? this.#itemsOf.get(shape) : undefined;
    if (!shape || !items?.length || this.isPart(items[0] ?? -1)) return undefined;
    // The first ids name the shape itself, the others what is folded into it.
    const ids = shape.getAttribute('data-id') ?? '';
    return items.find((item) => ids.startsWith(this.#ids[item] ?? '')) ?? items[0];
  }

  /**
   * The item under a pointer, or the nearest point of a line; `x` and `y` are px of the viewport.
   *
   * @param area - The item whose area the pointer is in, if any.
   */
  at(target: Element, x: number, y: number, area: number | undefined): number | undefined {
    const whole = this.ofShape(target);
    if (whole !== undefined) return whole;
    const shape = target.closest('[data-id]');
    if (!shape && area !== undefined && !this.isPart(area)) return area;
    const items = shape ? this.#itemsOf.get(shape) : undefined;
    const candidates = items ?? this.#places.flatMap((_, index) => (this.isPart(index) ? [index] : []));
    // Of points in the same place, the one whose area is in front.
    const first = area === undefined ? [] : [area];
    if (!this.px) return undefined;
    const point = through(this.px.fromWindow(), { x, y });
    return this.#nearest([...first, ...candidates], point, items ? Infinity : REACH);
  }

  #nearest(items: readonly number[], { x, y }: Point, reach: number): number | undefined {
    let nearest: number | undefined;
    let min = reach;
    for (const item of items) {
      const { shapes: [shape] = [], point = 0 } = this.#places[item] ?? {};
      const at = shape && this.#inPicture(shape)[point];
      const distance = at ? Math.hypot(at.x - x, at.y - y) : Infinity;
      if (distance < min) [min, nearest] = [distance, item];
    }
    return nearest;
  }

  /** Points of an outline, cached until the picture is resized. */
  #inPicture(shape: SVGGraphicsElement): readonly Point[] {
    let points = this.#points.get(shape);
    if (!points) {
      const matrix = this.matrixOf(shape);
      points = outlinePoints(ELEMENTS.outline(shape)).map((point) => through(matrix, point));
      this.#points.set(shape, points);
    }
    return points;
  }

  /** Discards cached positions, because the picture may have been resized. */
  resized(): void {
    this.#points.clear();
    this.px?.resized();
  }
}

/**
 * Returns a function that finds an item of one list in another, by index; undefined if it is not there or not in the
 * picture.
 *
 * @param places - Those of the other list.
 */
export const sameAmong =
  (items: readonly Item[], others: readonly Item[], places: ItemPlaces) =>
  (index: number | undefined): number | undefined => {
    const item = items[index ?? -1];
    const same = others.findIndex(({ id, vertex }) => id === item?.id && vertex === item.vertex);
    return places.has(same) ? same : undefined;
  };
