import { cdp } from 'vitest/browser';
import '../../../src/define.ts';
import type { FigureElement } from '../../../src/element/figure-element.ts';
import { FIGURES } from '../../../src/figures/registry.ts';

export const VIEWS = FIGURES.flatMap(({ tag, views }) => views.map(({ id }) => [tag, id] as const));

/** A figure in the page with what a reader can go to. */
export interface Drawn {
  readonly figure: FigureElement;
  readonly root: ShadowRoot;
  readonly items: readonly HTMLButtonElement[];
}

const frame = (): Promise<unknown> => new Promise(requestAnimationFrame);

/** Puts one figure into the page and waits for its items. */
export async function drawn(
  tag: string,
  view: string,
  attributes: Readonly<Record<string, string>> = {},
): Promise<Drawn> {
  // An item under a pointer that an earlier test has left there would be brought out.
  await cdp().send('Input.dispatchMouseEvent', { type: 'mouseMoved', x: 0, y: 0 });
  document.body.innerHTML = `<${tag}></${tag}>`;
  const figure = document.querySelector<FigureElement>(tag);
  if (!figure) throw new Error(`The page has no <${tag}>.`);
  for (const [name, value] of Object.entries({ view, ...attributes })) figure.setAttribute(name, value);
  document.body.style.margin = '0';
  await figure.ready;
  const root = figure.shadowRoot;
  if (!root) throw new Error(`<${tag}> has no shadow tree.`);
  for (let wait = 0; wait < 500 && !root.querySelector('.items button'); wait += 1) await frame();
  await frame();
  return { figure, root, items: [...root.querySelectorAll<HTMLButtonElement>('.items button')] };
}

/** Focuses an item, with its text in place. */
export function focusOn(item: HTMLElement): void {
  item.scrollIntoView({ block: 'center' });
  // A browser reports this with the next frame.
  document.dispatchEvent(new Event('scroll', { bubbles: true }));
  item.focus({ preventScroll: true });
}

export const middleOf = (element: Element): DOMPoint => {
  const { left, top, width, height } = element.getBoundingClientRect();
  return new DOMPoint(left + width / 2, top + height / 2);
};

/** The outlines of an item, without what keeps them apart from the picture. */
export const outlinesIn = (root: ShadowRoot, kind: 'active' | 'focused'): readonly SVGGeometryElement[] => [
  ...root.querySelectorAll<SVGGeometryElement>(`.outline .${kind} > :not(.around, .line)`),
];

/** Points along an outline, in px of the window. */
export function pointsAlong(outline: SVGGeometryElement): readonly DOMPoint[] {
  const length = outline.getTotalLength();
  const matrix = outline.getScreenCTM() ?? new DOMMatrix();
  return Array.from({ length: 61 }, (_, step) =>
    outline.getPointAtLength((length * step) / 60).matrixTransform(matrix),
  );
}
