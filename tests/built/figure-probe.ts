import type { Page } from 'playwright';
import type { Locale } from '../../src/core/i18n/locale.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label as the reader sees it. */
export interface Label {
  readonly text: string;
  /** One box for each line. */
  readonly boxes: readonly Box[];
  /** Type size in CSS px. */
  readonly size: number;
  /** Whether another shape that was drawn later lies over its middle. */
  readonly covered: boolean;
  /** Colour of the letters and of what lies under their middle, as red, green and blue from 0 to 255. */
  readonly ink: readonly number[];
  readonly ground: readonly number[];
}

export interface Drawn {
  readonly lang: string;
  readonly picture: Box;
  readonly labels: readonly Label[];
  readonly title: string;
  readonly text: string;
}

export interface Asked {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly locale: Locale;
  readonly width: number;
  readonly font?: string;
}

/** Puts one figure into the page, waits until it is drawn and measures every label of its picture. */
export const drawAndMeasure = (page: Page, asked: Asked): Promise<Drawn> =>
  page.evaluate(async ({ tag, attributes, locale, width, font }) => {
    document.body.replaceChildren();
    document.documentElement.lang = locale;
    document.body.style.width = `${String(width)}px`;
    const figure = document.createElement(tag);
    if (font) figure.style.setProperty('--figure-font-family', font);
    for (const [name, value] of Object.entries(attributes)) figure.setAttribute(name, value);
    document.body.append(figure);
    await (figure as HTMLElement & { ready: Promise<void> }).ready;
    const root = figure.shadowRoot;
    const svg = root?.querySelector('svg');
    if (!root || !svg) throw new Error(`<${tag}> drew no picture.`);
    const boxOf = ({ left, top, right, bottom }: DOMRect) => ({ left, top, right, bottom });
    // What is asked of a shape for each label is read once.
    const shapes = [...svg.querySelectorAll<SVGGeometryElement>('rect, path')].map((shape) => ({
      shape,
      inverse: shape.transform.baseVal.consolidate()?.matrix.inverse(),
      box: shape.getBBox(),
    }));
    const isInFill = ({ shape, inverse, box }: (typeof shapes)[number], point: DOMPoint): boolean => {
      const own = inverse ? point.matrixTransform(inverse) : point;
      const { x, y, width: wide, height: tall } = box;
      return own.x >= x && own.x <= x + wide && own.y >= y && own.y <= y + tall && shape.isPointInFill(own);
    };
    const channels = (color: string): number[] => [...color.matchAll(/[\d.]+/gu)].slice(0, 3).map(Number);
    const surface = channels(getComputedStyle(svg).backgroundColor);
    const scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
    const labels = [...svg.querySelectorAll('text')].map((text) => {
      const range = document.createRange();
      range.selectNodeContents(text);
      const boxes = [...range.getClientRects()].filter(({ width: wide }) => wide > 0).map(boxOf);
      const own = text.getBBox();
      const middle = new DOMPoint(own.x + own.width / 2, own.y + own.height / 2);
      const under = shapes.filter((one) => isInFill(one, middle));
      const colors = under.map(({ shape }) => {
        const { fill, fillOpacity, opacity } = getComputedStyle(shape);
        const isLater = (text.compareDocumentPosition(shape) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
        return { color: channels(fill), share: fill === 'none' ? 0 : Number(fillOpacity) * Number(opacity), isLater };
      });
      const covered = colors.some(({ share, isLater }) => isLater && share > 0.5);
      // Each color below the letters covers those before it.
      const ground = colors
        .filter(({ isLater }) => !isLater)
        .reduce(
          (mixed, { color, share }) => mixed.map((value, at) => value * (1 - share) + (color[at] ?? 0) * share),
          surface,
        );
      return {
        ink: channels(getComputedStyle(text).fill),
        ground,
        text: text.textContent,
        boxes,
        size: Number.parseFloat(getComputedStyle(text).fontSize) * scale,
        covered,
      };
    });
    const inner = root.querySelector('figure');
    const title = root.querySelector('.title')?.textContent.trim() ?? '';
    return {
      lang: inner?.lang ?? '',
      picture: boxOf(svg.getBoundingClientRect()),
      labels,
      title,
      text: inner?.textContent ?? '',
    };
  }, asked);
