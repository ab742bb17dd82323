import type { Loader, View } from 'vega';
import embed from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import { isSecureWebAddress } from '../core/data/web-address.ts';
import { shownPart } from '../core/drawing/picture.ts';
import { FONT_FAMILY } from '../core/drawing/spec.ts';
import type { Locale } from '../core/i18n/locale.ts';
import { windowMatrixOf } from '../element/window-px.ts';
import type { BATCH_RENDERER } from './batch-renderer.ts';
import { vegaLocale } from './vega-locale.ts';

/** A picture drawn by Vega, with the view that listens to it. */
export interface EmbeddedPicture {
  readonly mount: HTMLElement;
  readonly view: View;
  /** Finalizes the view. The picture stays. */
  finalize(): void;
  /** Makes Vega release the picture, which stays. This takes a while with many shapes. */
  detach(): void;
}

/** Specs contain their rows, so nothing is loaded. Links may lead to `https:` URLs. */
const loader: Loader = {
  load: () => Promise.reject(new Error('A spec cannot load data. Pass the rows as "values".')),
  sanitize: (uri: string, options: { readonly context?: string }) =>
    options.context === 'href' && isSecureWebAddress(uri)
      ? Promise.resolve({ href: uri, rel: 'noopener noreferrer', target: '_blank' })
      : Promise.reject(new Error(`The URL ${uri} is not allowed.`)),
  http: () => Promise.reject(new Error('Loading is disabled.')),
  file: () => Promise.reject(new Error('Loading is disabled.')),
};

/** An element that vega-embed can clear with `innerHTML` even if the page's Trusted Types policy forbids it. */
function createMount(document: Document): HTMLElement {
  const mount = document.createElement('div');
  Object.defineProperty(mount, 'innerHTML', {
    set: () => {
      mount.replaceChildren();
    },
  });
  mount.ariaHidden = 'true';
  return mount;
}

/** Vega asks the picture's element where a pointer is, and engines disagree on that where the page is zoomed. */
function findPointers(mount: HTMLElement): void {
  const svg = mount.querySelector('svg');
  if (svg) svg.getScreenCTM = () => windowMatrixOf(svg);
}

/** An element drawn by Vega, with the data that Vega stores on it. */
interface Drawn extends SVGElement {
  __data__?: { readonly datum?: { readonly id?: unknown } };
}

const drawnIn = (mount: HTMLElement): NodeListOf<Drawn> => mount.querySelectorAll<Drawn>('svg, svg *');

/** Sets `data-id` on each shape, as pre-rendered pictures have it, and leaves the font to the figure's styles. */
function nameShapes(drawn: Iterable<Drawn>): void {
  for (const shape of drawn) {
    if (shape.getAttribute('font-family') === FONT_FAMILY) shape.removeAttribute('font-family');
    const { id } = shape.__data__?.datum ?? {};
    // The lines of a text belong to it.
    if (typeof id === 'string' && id && shape.localName !== 'tspan') shape.setAttribute('data-id', id);
  }
}

/**
 * Gives a picture what the figure's styles expect of one: the frame of a pre-rendered picture, and each text at the
 * origin of a group, so that it can be scaled where it stands.
 */
function fitFigure(mount: HTMLElement): void {
  const svg = mount.querySelector('svg');
  const [, , width = 0, height = 0] = (svg?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  // A spec of the page may be empty; its picture is left as it is.
  if (width) svg?.setAttribute('viewBox', shownPart({ width, height }));
  // They would set the ratio of its sides.
  svg?.removeAttribute('width');
  svg?.removeAttribute('height');
  for (const text of mount.querySelectorAll<SVGElement>('text[transform]')) {
    const group = mount.ownerDocument.createElementNS(text.namespaceURI, 'g');
    group.setAttribute('transform', text.getAttribute('transform') ?? '');
    text.removeAttribute('transform');
    text.replaceWith(group);
    group.append(text);
  }
}

/**
 * Draws a Vega spec as SVG into a new element, without evaluating strings and without any request.
 *
 * @param renderer - Name of the renderer; Vega's own makes an element for each item, so that each can respond to the
 *   pointer.
 * @param isFitted - Whether the picture is to fit the figure's styles; a strip of controls keeps its size.
 */
export async function embedPicture(
  vega: object,
  document: Document,
  locale: Locale,
  renderer: typeof BATCH_RENDERER | 'svg' = 'svg',
  isFitted = true,
): Promise<EmbeddedPicture> {
  const mount = createMount(document);
  const { usermeta: _, $schema: __, ...spec } = vega as Record<string, unknown>;
  const config = { ...(spec['config'] as object | undefined), locale: vegaLocale(locale) };
  let embedded: Awaited<ReturnType<typeof embed>> | undefined = await embed(
    mount,
    { ...spec, config } as Parameters<typeof embed>[1],
    {
      mode: 'vega',
      renderer: renderer as 'svg',
      ast: true,
      expr: expressionInterpreter,
      actions: false,
      defaultStyle: false,
      hover: false,
      // The figure has its own tooltips.
      tooltip: () => undefined,
      loader,
    },
  );
  nameShapes(drawnIn(mount));
  findPointers(mount);
  if (isFitted) fitFigure(mount);
  return {
    mount,
    get view() {
      if (!embedded) throw new Error('The view has been finalized.');
      return embedded.view;
    },
    finalize() {
      embedded?.finalize();
      embedded = undefined;
    },
    detach() {
      // The elements refer to the view, and Vega to the last element it wrote. Copies have no references.
      const drawn = drawnIn(mount);
      nameShapes(drawn);
      mount.replaceChildren(...[...mount.childNodes].map((node) => node.cloneNode(true)));
      for (const element of drawn) {
        delete element.__data__;
        element.remove();
      }
    },
  };
}
