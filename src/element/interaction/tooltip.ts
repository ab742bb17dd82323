import { autoUpdate } from '@floating-ui/dom';
import { windowBoxOf, zoomOf, type Box } from '../window-px.ts';
import type { InteractionHost } from './host.ts';
import { percent } from './percent.ts';
import { placeBox, placeStrip } from './place-clear.ts';
import type { Point } from './shape-points.ts';

/** Width in px of a figure from which the text is a box beside the item; below, it is a strip under the picture. */
const BOX_FROM = 480;

/** Content of a tooltip. */
export interface TooltipContent {
  /** Name of the item. */
  readonly title: string;
  /** What the item is about, such as its share; empty if it has no value. */
  readonly value: string;
  /** What else is known of it, as one sentence. */
  readonly sentence: string;
  /** The items that share its shape. */
  readonly others: readonly string[];
  /** Texts, or what Lit can render. */
  readonly sources: readonly unknown[];
  /** Whether its sources are links. */
  readonly hasLinks: boolean;
}

/** Where an item is now, in px of the window. */
export interface ItemExtent {
  /** Boxes on the item, the best place for a text first. */
  readonly around: readonly Box[];
  /** Points that a text must not cover. */
  readonly points: readonly Point[];
}

/**
 * The text about an item, in the top layer: a box beside the item or a strip under the picture, never over the item. The
 * accessible name of the item's button has the same text.
 */
export class Tooltip {
  readonly element: HTMLElement;
  readonly #host: InteractionHost;
  #stop: (() => void) | undefined;

  constructor(host: InteractionHost) {
    this.#host = host;
    this.element = host.element.ownerDocument.createElement('div');
    this.element.className = 'tooltip';
    // A long text scrolls, without a tab stop of its own.
    this.element.tabIndex = -1;
    this.element.setAttribute('part', 'tooltip');
    this.element.setAttribute('popover', 'manual');
  }

  get isShown(): boolean {
    return this.#stop !== undefined;
  }

  /**
   * @param context - The box of the picture; the tooltip follows when it moves with the page.
   * @param extentOf - Returns where the item is now.
   */
  show(
    { title, value, sentence, others, sources, hasLinks }: TooltipContent,
    context: Element,
    extentOf: () => ItemExtent,
  ): void {
    const { element } = this;
    const { html, nothing, render, spoken } = this.#host;
    render(
      html`<strong>${spoken(title)}</strong>${value ? html`<b>${spoken(value)}</b>` : nothing}${
          sentence ? html`<span>${spoken(sentence)}</span>` : nothing
        }${others.map((other) => html`<span>${spoken(other)}</span>`)}${
          sources.length ? html`<small>${sources}</small>` : nothing
        }`,
      element,
    );
    // The focused item already has the text as its name; a reader must be able to reach the links.
    element.ariaHidden = hasLinks ? null : 'true';
    this.#stop?.();
    if (!element.matches(':popover-open')) element.showPopover();
    // Placing sets the size of the tooltip, which must not cause it to be placed again. A resized picture is noticed as a
    // shift of the layout.
    const follow = { elementResize: false };
    this.#stop = autoUpdate(context, element, () => this.#place(windowBoxOf(context), extentOf()), follow);
  }

  hide(): void {
    this.#stop?.();
    this.#stop = undefined;
    if (this.element.isConnected && this.element.matches(':popover-open')) this.element.hidePopover();
  }

  #place(picture: Box, { around, points }: ItemExtent): void {
    const { element } = this;
    const { clientWidth: width, clientHeight: height } = element.ownerDocument.documentElement;
    const space = { width, height };
    const below = picture.top + picture.height;
    const isNarrow = picture.width / zoomOf(element) < BOX_FROM || matchMedia('(pointer: coarse)').matches;
    const sizeAs = (strip: string): Box => {
      element.dataset['as'] = strip;
      element.style.inlineSize = strip === 'strip' ? percent(Math.min(picture.width, width), width) : '';
      element.style.maxBlockSize = '';
      return windowBoxOf(element);
    };
    const left = Math.max(0, Math.min(picture.left, width - picture.width));
    const position =
      (isNarrow ? undefined : placeBox(sizeAs('box'), around, points, space)) ??
      placeStrip(sizeAs('strip'), left, below, around, points, space);
    element.style.left = percent(position.left, width);
    element.style.top = percent(position.top, height);
    if (position.height !== undefined) element.style.maxBlockSize = percent(position.height, height);
  }
}
