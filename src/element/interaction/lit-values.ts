import type { Item } from '../../core/figure/items.ts';
import type { ItemPlaces } from './item-places.ts';
import { unitMatrixOf } from './picture-px.ts';
import { isGeometry, isOn, through } from './shape-points.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Size in px of a value, the height that it needs, and the space between it and the end of its shape. */
const SIZE = 13;
const LINE = 16;
const GAP = 6;

/** The vertical middle of a shape at its right end, and its height there, in its own coordinates. */
function rightEndOf(shape: SVGGeometryElement): { x: number; y: number; height: number } | undefined {
  const box = shape.getBBox();
  const x = box.x + box.width;
  const ys: number[] = [];
  for (let y = box.y; y <= box.y + box.height; y += 1) if (isOn(shape, { x: x - 1, y }, box)) ys.push(y);
  const [first] = ys;
  const last = ys.at(-1);
  return first === undefined || last === undefined ? undefined : { x, y: (first + last) / 2, height: last - first };
}

/** Writes the values of what is brought out on its shapes, where the picture has none. */
export function writeValues(svg: SVGSVGElement, items: readonly Item[], places: ItemPlaces): void {
  for (const old of svg.querySelectorAll('.value')) old.remove();
  if (!svg.hasAttribute('data-emphasis')) return;
  const taken: DOMRect[] = [];
  const valued = items.flatMap(({ value, id }, index) => {
    const shape = places.shapesOf(index).find((one) => isGeometry(one) && one.hasAttribute('data-lit'));
    const end = value !== undefined && shape && isGeometry(shape) ? rightEndOf(shape) : undefined;
    return shape && end ? [{ value, id, end, at: through(unitMatrixOf(shape), end) }] : [];
  });
  // Where two would meet, the larger shape has its value.
  for (const { value = '', id, end, at } of valued.toSorted((a, b) => b.end.height - a.end.height)) {
    const text = svg.ownerDocument.createElementNS(SVG, 'text');
    const attributes = {
      class: end.height < LINE ? 'value beside' : 'value',
      'data-id': id,
      'data-lit': '',
      x: at.x - GAP,
      y: at.y + SIZE * 0.36,
      'font-size': SIZE,
      'font-weight': 'bold',
      'text-anchor': 'end',
      fill: end.height < LINE ? 'var(--_text)' : 'var(--_surface)',
    };
    for (const [name, one] of Object.entries(attributes)) text.setAttribute(name, String(one));
    text.append(value);
    svg.append(text);
    const box = text.getBoundingClientRect();
    const meets = taken.some(
      ({ left, right, top, bottom }) => left < box.right && right > box.left && top < box.bottom && bottom > box.top,
    );
    if (meets) text.remove();
    else taken.push(box);
  }
}
