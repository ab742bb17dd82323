import { viewBoxOf, windowMatrixOf } from '../window-px.ts';

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

/**
 * Px of a picture: px of its styles, from its upper left corner. All items are placed in these, so that no zoom or
 * transform of the page matters; only pointers and the text about an item are in px of the window. What is read from the
 * browser is kept until the picture is resized, because reading it makes the browser lay out the page.
 */
export class PicturePx {
  readonly #svg: SVGSVGElement;
  readonly #matrices = new Map<Element, DOMMatrix>();
  #scale: number | undefined;

  constructor(svg: SVGSVGElement) {
    this.#svg = svg;
  }

  /** Width and height of the picture. */
  get size(): Pick<DOMRect, 'width' | 'height'> {
    const { width, height } = viewBoxOf(this.#svg);
    const scale = this.#scaled();
    return { width: width * scale, height: height * scale };
  }

  /** From the coordinates of a shape to px of the picture. */
  matrixOf(shape: SVGGraphicsElement): DOMMatrix {
    let matrix = this.#matrices.get(shape);
    if (!matrix) {
      matrix = this.#fromUnits().multiply(unitMatrixOf(shape));
      this.#matrices.set(shape, matrix);
    }
    return matrix;
  }

  /** From px of the picture to px of the window, as it is scrolled now. */
  toWindow(): DOMMatrix {
    return windowMatrixOf(this.#svg).multiply(this.#fromUnits().inverse());
  }

  /** From px of the window to px of the picture, as it is scrolled now. A picture that is not displayed is one point. */
  fromWindow(): DOMMatrix {
    const matrix = this.toWindow();
    const isDisplayed = matrix.a * matrix.d !== matrix.b * matrix.c;
    return isDisplayed ? matrix.inverse() : new DOMMatrix([0, 0, 0, 0, 0, 0]);
  }

  /** The picture may have been resized. */
  resized(): void {
    this.#matrices.clear();
    this.#scale = undefined;
  }

  /** From the units of the picture to its px. */
  #fromUnits(): DOMMatrix {
    const { x, y } = viewBoxOf(this.#svg);
    return new DOMMatrix().scale(this.#scaled()).translate(-x, -y);
  }

  /** How many px a unit of the picture is. */
  #scaled(): number {
    const { width } = viewBoxOf(this.#svg);
    // `clientWidth` is rounded, and would be half a px off at the end of a picture.
    return (this.#scale ??= parseFloat(getComputedStyle(this.#svg).width) / width || 1);
  }
}
