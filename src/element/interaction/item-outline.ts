import type { ItemPlaces } from './item-places.ts';
import { isGeometry } from './shape-points.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Attributes of a shape that say where it is. */
const FORM = ['d', 'x', 'y', 'width', 'height', 'rx', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r'];
/** Width in px of the outline of what is active, and of the focus. */
const WIDTH = { active: 2, focused: 3 } as const;
/** Width in px of the background on each side of an outline, which keeps it apart from any colour. */
const AROUND = 2;
/** Distance in px between a text and its outline, whose background would cut the letters. */
const CLEAR = 4;
/** Radius in px of the outline of a point. */
const RADIUS = 7;

type Kind = keyof typeof WIDTH;

/** Outlines along the shapes of the active and the focused item, over the picture. */
export class ItemOutline {
  readonly element: SVGElement;
  #places: ItemPlaces | undefined;
  #items: Readonly<Record<Kind, number | undefined>> = { active: undefined, focused: undefined };

  constructor(document: Document) {
    this.element = document.createElementNS(SVG, 'svg');
    this.element.setAttribute('class', 'outline');
    this.element.ariaHidden = 'true';
  }

  /** Draws the outlines; an item that is undefined has none. */
  show(places: ItemPlaces | undefined, items: Readonly<Record<Kind, number | undefined>>): void {
    this.#places = places;
    this.#items = items;
    this.place();
  }

  /** Draws the outlines where the shapes are now. */
  place(): void {
    const { active, focused } = this.#items;
    const px = this.#places?.px;
    if (px) this.#fit(px.size);
    this.element.replaceChildren(...this.#outline('active', active), ...this.#outline('focused', focused));
  }

  /** Puts it over a picture of this size. */
  #fit({ width, height }: Pick<DOMRect, 'width' | 'height'>): void {
    const { element } = this;
    const viewBox = `0 0 ${width} ${height}`;
    if (element.getAttribute('viewBox') === viewBox || !element.parentElement) return;
    element.setAttribute('viewBox', viewBox);
    // `inherit` in the stylesheet would make Chromium restyle all of the picture at each key.
    element.style.padding = getComputedStyle(element.parentElement).padding;
  }

  #outline(kind: Kind, item: number | undefined): readonly Element[] {
    const places = this.#places;
    if (item === undefined || !places?.has(item)) return [];
    const group = this.#create('g', { class: kind });
    const rounded = (box: ReturnType<ItemPlaces['boxOf']>, rx: number): Record<string, string | number> =>
      box ? { x: box.left, y: box.top, width: box.width, height: box.height, rx } : {};
    if (places.isPart(item)) this.#trace(group, kind, 'rect', rounded(places.boxOf(item), RADIUS));
    else {
      const shapes = places.shapesOf(item);
      const marks = shapes.filter(isGeometry);
      // A text has no outline of its own.
      if (!marks.length)
        for (const text of shapes) {
          const { left, top, width, height } = places.boxIn(text);
          const clear = { left: left - CLEAR, top: top - CLEAR, width: width + 2 * CLEAR, height: height + 2 * CLEAR };
          this.#trace(group, kind, 'rect', rounded(clear, 2));
        }
      for (const mark of marks) {
        if (isKnockout(mark)) continue;
        const { a, b, c, d, e, f } = places.matrixOf(mark);
        const form = FORM.flatMap((name) => {
          const value = mark.getAttribute(name);
          return value === null ? [] : [[name, value] as const];
        });
        const transform = `matrix(${[a, b, c, d, e, f].join(' ')})`;
        this.#trace(group, kind, mark.localName, { ...Object.fromEntries(form), transform }, mark, a);
      }
    }
    return [group];
  }

  /** Draws along a form. Around a line goes a wider one, with the line itself over it. */
  #trace(
    group: Element,
    kind: Kind,
    name: string,
    form: Readonly<Record<string, string | number>>,
    mark?: SVGElement,
    scale = 1,
  ): void {
    const isLine = mark?.getAttribute('fill') === 'none' || name === 'line';
    const line = isLine ? Number(mark?.getAttribute('stroke-width') ?? 1) * scale : 0;
    const width = (isLine ? 2 : 1) * WIDTH[kind] + line;
    const shapes = [
      this.#create(name, { ...form, class: 'around', 'stroke-width': width + 2 * AROUND }),
      this.#create(name, { ...form, 'stroke-width': width }),
    ];
    group.append(...shapes);
    const stroke = mark?.getAttribute('stroke');
    if (isLine && stroke) group.append(this.#create(name, { ...form, class: 'line', stroke, 'stroke-width': line }));
  }

  #create(name: string, attributes: Readonly<Record<string, string | number>>): Element {
    const element = this.element.ownerDocument.createElementNS(SVG, name);
    for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
    return element;
  }
}

/** Whether a shape looks like the surface: a line that keeps others away from its own, or an area to point at. */
const isKnockout = (shape: Element): boolean => {
  const [fill, stroke] = [shape.getAttribute('fill') ?? '', shape.getAttribute('stroke')];
  return fill === 'none' ? Boolean(stroke?.includes('surface')) : fill.includes('surface') && stroke === null;
};
