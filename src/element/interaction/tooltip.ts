import type { Box } from './item-places.ts';
import { placeBeside } from './place-beside.ts';

/** Space in px between a mark and its tooltip. */
const DISTANCE = 6;

/** What a tooltip says: what something is, and what is told of it. */
export interface TooltipContent {
  readonly title: string;
  readonly facts: readonly string[];
}

/** A box of words beside a mark, above everything else of the page. What it says is also said by the mark itself. */
export class Tooltip {
  readonly element: HTMLElement;
  #stop: (() => void) | undefined;

  constructor(document: Document) {
    this.element = document.createElement('div');
    this.element.className = 'tooltip';
    this.element.setAttribute('part', 'tooltip');
    this.element.setAttribute('popover', 'manual');
    // The focused mark is named the same.
    this.element.ariaHidden = 'true';
  }

  get isShown(): boolean {
    return this.#stop !== undefined;
  }

  /**
   * @param context - An element of the picture: when it moves with the page, the tooltip follows.
   * @param boxOf - Where the mark is now.
   */
  show({ title, facts }: TooltipContent, context: Element, boxOf: () => Box | undefined): void {
    const { element } = this;
    const line = (text: string, name: string): HTMLElement => {
      const row = element.ownerDocument.createElement(name);
      row.textContent = text;
      return row;
    };
    element.replaceChildren(line(title, 'strong'), ...facts.map((fact) => line(fact, 'span')));
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
