import type { Picture, Shape, ShapeElement } from '../../../core/drawing/picture.ts';
import { MARGIN } from '../../../core/drawing/picture.ts';
import { viewBoxOf } from '../../window-px.ts';

const SHAPES: readonly string[] = ['rect', 'line', 'path', 'text'] satisfies ShapeElement[];

/** Attributes that shapes inherit from groups. */
const INHERITED = ['fill', 'stroke', 'font-size', 'font-weight', 'text-anchor'];

/** What is known of a shape from the groups around it. */
interface Context {
  readonly x: number;
  readonly y: number;
  readonly attributes: Readonly<Record<string, string>>;
}

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));

function movedBy(element: Element, { x, y }: Context): Pick<Context, 'x' | 'y'> {
  const [, dx = 0, dy = 0] =
    /translate\(([-\d.e]+)[ ,]+([-\d.e]+)/u.exec(element.getAttribute('transform') ?? '') ?? [];
  return { x: x + Number(dx), y: y + Number(dy) };
}

function shapeOf(element: Element, context: Context): Shape {
  const { x, y } = movedBy(element, context);
  const { 'data-id': id, ...own } = attributesOf(element);
  const attributes: Record<string, string | number> = { ...context.attributes, ...own };
  if (element.localName !== 'text')
    return {
      element: element.localName as ShapeElement,
      attributes: { ...attributes, transform: `translate(${x},${y})` },
      ...(id !== undefined && { id }),
    };
  return {
    element: 'text',
    attributes: {
      ...attributes,
      x: x + Number(own['x'] ?? 0),
      y: y + Number(own['y'] ?? 0),
      'line-height': Number(element.querySelector('tspan[dy]')?.getAttribute('dy') ?? 0),
    },
    lines: [...element.childNodes].map(({ textContent }) => textContent ?? '').filter(Boolean),
    ...(id !== undefined && { id }),
  };
}

function shapesUnder(parent: Element, context: Context): Shape[] {
  return [...parent.children].flatMap((element) => {
    // What is only shown where it is highlighted, and what is never shown.
    if (element.matches('.value, [display=none], defs, clipPath')) return [];
    if (SHAPES.includes(element.localName)) return [shapeOf(element, context)];
    const own = attributesOf(element);
    const inherited = Object.fromEntries(INHERITED.flatMap((name) => (own[name] ? [[name, own[name]] as const] : [])));
    return shapesUnder(element, {
      ...movedBy(element, context),
      attributes: { ...context.attributes, ...inherited },
    });
  });
}

/** A picture in a page, pre-rendered or drawn by Vega, as data. */
export function pictureIn(svg: SVGSVGElement): Picture {
  const { x, width, height } = viewBoxOf(svg);
  const shapes = shapesUnder(svg, { x: 0, y: 0, attributes: { fill: 'text' } });
  return { width: x ? width + 2 * x : width + 2 * MARGIN, height, shapes };
}
