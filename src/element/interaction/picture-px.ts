/**
 * Px of a picture: px of its styles, from its upper left corner. All items are placed in these, so that no zoom or
 * transform of the page matters; only pointers and the text about an item are in px of the window.
 */
import { viewBoxOf, windowMatrixOf } from '../window-px.ts';

/** How many px a unit of a picture is. */
function scaleOf(svg: SVGSVGElement): number {
  const { width } = viewBoxOf(svg);
  // `clientWidth` is rounded, and would be half a px off at the end of a picture.
  return parseFloat(getComputedStyle(svg).width) / width || 1;
}

/** Width and height of a picture in its px. */
export function sizeOf(svg: SVGSVGElement): Pick<DOMRect, 'width' | 'height'> {
  const { width, height } = viewBoxOf(svg);
  const scale = scaleOf(svg);
  return { width: width * scale, height: height * scale };
}

/** From the units of a picture to its px. */
function fromUnits(svg: SVGSVGElement): DOMMatrix {
  const { x, y } = viewBoxOf(svg);
  return new DOMMatrix().scale(scaleOf(svg)).translate(-x, -y);
}

/** From the coordinates of a shape to the units of its picture. */
export function unitMatrixOf(shape: SVGGraphicsElement): DOMMatrix {
  let matrix = new DOMMatrix();
  for (let one: Element | null = shape; one && one !== shape.ownerSVGElement; one = one.parentElement) {
    if (!(one instanceof SVGGraphicsElement)) continue;
    let own = new DOMMatrix();
    for (const transform of one.transform.baseVal) own = own.multiply(transform.matrix);
    matrix = own.multiply(matrix);
  }
  return matrix;
}

/** From the coordinates of a shape to px of its picture. */
export const matrixOf = (shape: SVGGraphicsElement): DOMMatrix => {
  const { ownerSVGElement: svg } = shape;
  return svg ? fromUnits(svg).multiply(unitMatrixOf(shape)) : new DOMMatrix();
};

/** From px of a picture to px of the window. */
export const toWindow = (svg: SVGSVGElement): DOMMatrix => windowMatrixOf(svg).multiply(fromUnits(svg).inverse());
