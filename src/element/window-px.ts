/** A rectangle. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;

/** Whether an engine measures boxes in px of the window, as the standard for CSS `zoom` demands. */
const isStandard = (element: Element): boolean => 'currentCSSZoom' in element;

/** The element that a browser renders an element in. */
function containerOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.assignedSlot ?? element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** How many px of the window a px of an element's styles is by CSS `zoom`. Transforms do not count. */
export function zoomOf(element: Element): number {
  if (isStandard(element)) return element.currentCSSZoom;
  let zoom = 1;
  for (let one: Element | null = element; one; one = containerOf(one)) zoom *= Number(getComputedStyle(one).zoom) || 1;
  return zoom;
}

/** The box of an element in px of the window, in which pointers are reported. */
export function windowBoxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (isStandard(element)) return { left, top, width, height };
  // WebKit measures in px of the element's styles from the start of the page, and then subtracts px of the window.
  const zoom = zoomOf(element);
  const { scrollX = 0, scrollY = 0 } = element.ownerDocument.defaultView ?? {};
  return {
    left: (left + scrollX) * zoom - scrollX,
    top: (top + scrollY) * zoom - scrollY,
    width: width * zoom,
    height: height * zoom,
  };
}

/** The part of an SVG that is shown, in its own units. */
export function viewBoxOf(svg: SVGSVGElement): Pick<DOMRect, 'x' | 'y' | 'width' | 'height'> {
  const { x, y, width, height } = svg.viewBox.baseVal;
  return width && height ? { x, y, width, height } : { x: 0, y: 0, width: svg.clientWidth, height: svg.clientHeight };
}

/**
 * From the units of an SVG to px of the window. Its place and size are those of its box, because engines disagree on
 * what `getScreenCTM` has of a page's zoom and transforms; only the directions of the axes are read there.
 */
export function windowMatrixOf(svg: SVGSVGElement): DOMMatrix {
  const box = windowBoxOf(svg);
  const { x, y, width, height } = viewBoxOf(svg);
  const axes = SVGGraphicsElement.prototype.getScreenCTM.call(svg) ?? new DOMMatrix();
  const across = box.width / (Math.abs(axes.a) * width + Math.abs(axes.c) * height);
  const down = box.height / (Math.abs(axes.b) * width + Math.abs(axes.d) * height);
  const [a, b, c, d] = [axes.a * across, axes.b * down, axes.c * across, axes.d * down];
  const [middleX, middleY] = [x + width / 2, y + height / 2];
  const e = box.left + box.width / 2 - a * middleX - c * middleY;
  const f = box.top + box.height / 2 - b * middleX - d * middleY;
  return new DOMMatrix([a, b, c, d, e, f]);
}
