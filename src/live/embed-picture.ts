import type { Loader, View } from 'vega';
import embed from 'vega-embed';
import { expressionInterpreter } from 'vega-interpreter';
import type { Locale } from '../core/i18n/locale.ts';
import { isWebAddress } from '../core/data/web-address.ts';
import type { BATCH_RENDERER } from './batch-renderer.ts';
import { vegaLocale } from './vega-locale.ts';

/** A picture that Vega has drawn, and what it listens to. */
export interface EmbeddedPicture {
  readonly mount: HTMLElement;
  readonly view: View;
  /** Lets go of the view; the picture stays. */
  finalize(): void;
  /** Makes Vega forget the picture, which stays. It takes a while for many shapes. */
  detach(): void;
}

/** Specs bring their rows; a link may lead anywhere that is safe, and nothing else leaves the page. */
const loader: Loader = {
  load: () => Promise.reject(new Error('A spec can not load data; hand the rows over.')),
  sanitize: (uri: string, options: { readonly context?: string }) =>
    options.context === 'href' && isWebAddress(uri)
      ? Promise.resolve({ href: uri, rel: 'noopener noreferrer', target: '_blank' })
      : Promise.reject(new Error(`The address ${uri} is not allowed.`)),
  http: () => Promise.reject(new Error('Nothing is loaded.')),
  file: () => Promise.reject(new Error('Nothing is loaded.')),
};

/** An element that may be cleared the way vega-embed does it, where a page forbids strings to become markup. */
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

/** What Vega notes at each element that it has drawn. */
interface Drawn extends SVGElement {
  __data__?: { readonly datum?: { readonly id?: unknown } };
}

const drawnIn = (mount: HTMLElement): NodeListOf<Drawn> => mount.querySelectorAll<Drawn>('svg, svg *');

/** Names each shape by what it stands for, as the shapes of prepared pictures are named. */
function nameShapes(drawn: Iterable<Drawn>): void {
  for (const shape of drawn) {
    const { id } = shape.__data__?.datum ?? {};
    if (typeof id === 'string' && id) shape.setAttribute('data-id', id);
  }
}

/**
 * Draws a Vega spec as SVG into a new element, without evaluating strings and without any request.
 *
 * @param renderer - Name of the renderer; Vega's own answers the pointer item by item.
 */
export async function embedPicture(
  vega: object,
  document: Document,
  locale: Locale,
  renderer: typeof BATCH_RENDERER | 'svg' = 'svg',
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
      // Tooltips are the figure's own, for both painters.
      tooltip: () => undefined,
      loader,
    },
  );
  nameShapes(drawnIn(mount));
  return {
    mount,
    get view() {
      if (!embedded) throw new Error('The picture has let go of its view.');
      return embedded.view;
    },
    finalize() {
      embedded?.finalize();
      embedded = undefined;
    },
    detach() {
      // Its elements hold on to the view, and Vega to the one that it wrote last: copies hold on to nothing.
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
