import type { InteractionHost } from './host.ts';
import type { Box } from './item-places.ts';
import { placeBeside } from './place-beside.ts';

/** Distance in px between an item and its tooltip. */
const DISTANCE = 6;

/** Content of a tooltip: the title of an item and its facts. */
export interface TooltipContent {
  readonly title: string;
  /** Texts, or what Lit can render. */
  readonly facts: readonly unknown[];
  /** Whether facts may have links. */
  readonly hasLinks: boolean;
}

/** A box of text next to an item, in the top layer. Its text is also the accessible name of the item's button. */
export class Tooltip {
  readonly element: HTMLElement;
  readonly #host: InteractionHost;
  #stop: (() => void) | undefined;

  constructor(host: InteractionHost) {
    this.#host = host;
    this.element = host.element.ownerDocument.createElement('div');
    this.element.className = 'tooltip';
    this.element.setAttribute('part', 'tooltip');
    this.element.setAttribute('popover', 'manual');
  }

  get isShown(): boolean {
    return this.#stop !== undefined;
  }

  /**
   * @param context - An element of the picture; the tooltip follows when it moves with the page.
   * @param boxOf - Returns the current box of the item.
   */
  show({ title, facts, hasLinks }: TooltipContent, context: Element, boxOf: () => Box | undefined): void {
    const { element } = this;
    const { html, render } = this.#host;
    render(html`<strong>${title}</strong>${facts.map((fact) => html`<span>${fact}</span>`)}`, element);
    // The focused item already has the text as its name; a reader must be able to reach the links.
    element.ariaHidden = hasLinks ? null : 'true';
    this.#stop?.();
    if (!element.matches(':popover-open')) element.showPopover();
    const reference = {
      contextElement: context,
      getBoundingClientRect: () => {
        const { left, top, width, height } = boxOf() ?? context.getBoundingClientRect();
        return { x: left, y: top, left, top, width, height, right: left + width, bottom: top + height };
      },
    };
    this.#stop = placeBeside(reference, element, { placement: 'top', distance: DISTANCE, mayCover: true });
  }

  hide(): void {
    this.#stop?.();
    this.#stop = undefined;
    if (this.element.isConnected && this.element.matches(':popover-open')) this.element.hidePopover();
  }
}
