import { LIGHT, variableColors } from '../../core/drawing/palette.ts';
import { shownPart, type Picture, type Shape, type ShapeElement } from '../../core/drawing/picture.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** A saved copy of the page may have the picture without the figure's styles. */
const COLORS: Readonly<Record<string, string | undefined>> = /* @__PURE__ */ variableColors(LIGHT);

type Drawn = 'svg' | 'tspan' | ShapeElement;

function create(document: Document, name: Drawn, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(SVG, name);
  for (const [attribute, value] of Object.entries(attributes)) {
    element.setAttribute(attribute, COLORS[value] ?? String(value));
  }
  return element;
}

function shapeElement(document: Document, { element, attributes, lines = [], id }: Shape): SVGElement {
  const { 'line-height': lineHeight = 0, ...rest } = attributes;
  const shape = create(document, element, id ? { ...rest, 'data-id': id } : rest);
  lines.forEach((line, index) => {
    if (index === 0) shape.append(line);
    else {
      const span = create(document, 'tspan', { x: attributes['x'] ?? 0, dy: lineHeight });
      span.append(line);
      shape.append(span);
    }
  });
  return shape;
}

/** A picture as an SVG element. It is hidden from screen readers, which read the description and the table. */
export function pictureElement(document: Document, picture: Picture): SVGElement {
  const svg = create(document, 'svg', { viewBox: shownPart(picture), 'aria-hidden': 'true' });
  svg.append(...picture.shapes.map((shape) => shapeElement(document, shape)));
  return svg;
}
