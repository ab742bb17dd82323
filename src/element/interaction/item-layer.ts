import type { InteractionMessages } from '../../core/i18n/interaction.ts';
import type { Item, Neighbours } from '../../core/figure/items.ts';
import type { ItemPlaces } from './item-places.ts';

/** Marks that stand in the page at once; of more, those around the current one. */
const WINDOW = 200;
/** A mark under the focus is at least that high and wide, in px. */
const LEAST = 12;

const ARROWS: Readonly<Record<string, keyof Neighbours>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** What a layer of marks tells of. */
export interface LayerHost {
  /** A mark has come under the focus; undefined when the focus has left the marks. */
  focused(item: number | undefined): void;
  /** The reader chose a mark by key. */
  chosen(item: number): void;
  /** The reader wants to leave. Returns whether there was something to undo first. */
  left(): boolean;
  /** The reader asks for the keys. */
  asked(): void;
}

/**
 * A button for each mark of a picture, in reading order, over its shape: what keys and screen readers find in place of
 * the hidden picture. The tab key stops once; arrows lead from neighbour to neighbour.
 */
export class ItemLayer {
  readonly element: HTMLElement;
  readonly #host: LayerHost;
  #items: readonly Item[] = [];
  #nameOf: (item: number) => string = () => '';
  #places: ItemPlaces | undefined;
  /** Places in the list of the marks that the picture has, in reading order. */
  #order: readonly number[] = [];
  #buttons = new Map<number, HTMLButtonElement>();
  #current: number | undefined;
  /** The mark that the reader is at, and the pinned one. */
  #shown: readonly [active: number | undefined, pinned: number | undefined] = [undefined, undefined];

  constructor(document: Document, host: LayerHost) {
    this.#host = host;
    this.element = document.createElement('div');
    this.element.className = 'items';
    this.element.role = 'group';
    this.element.addEventListener('keydown', this.#onKey);
    this.element.addEventListener('focusin', ({ target }) => {
      this.#focus(this.#itemOf(target));
    });
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.element.contains(relatedTarget as Node | null)) host.focused(undefined);
    });
    // A screen reader's click; pointers never reach the buttons.
    this.element.addEventListener('click', (event) => {
      event.stopPropagation();
      const item = this.#itemOf(event.target);
      if (item !== undefined) host.chosen(item);
    });
  }

  /**
   * Shows the marks of another picture. The focus stays at the same mark where it has it.
   *
   * @param current - Place in the list of the mark that the tab key comes to.
   */
  show(
    items: readonly Item[],
    places: ItemPlaces,
    nameOf: (item: number) => string,
    messages: InteractionMessages,
    current: number | undefined,
  ): void {
    const hadFocus = [...this.#buttons.values()].some((button) => button.matches(':focus'));
    this.#items = items;
    this.#nameOf = nameOf;
    this.#places = places;
    this.#order = items.flatMap((_, index) => (places.has(index) ? [index] : []));
    this.#current = current ?? this.#order[0];
    this.#shown = [undefined, undefined];
    this.element.ariaLabel = messages.items(this.#order.length);
    this.element.replaceChildren();
    this.#buttons.clear();
    this.#stopAt(this.#current);
    if (!hadFocus) return;
    const button = this.#buttons.get(this.#current ?? -1);
    if (button) button.focus();
    else this.#focusBox();
  }

  /** The mark that the tab key comes to. */
  get current(): number | undefined {
    return this.#current;
  }

  /** Moves the buttons to where their marks are now. */
  place(): void {
    this.#place([...this.#buttons]);
  }

  /** Shows which mark the reader is at, and which is pinned. */
  item(active: number | undefined, pinned: number | undefined): void {
    const [wasActive, wasPinned] = this.#shown;
    this.#shown = [active, pinned];
    if (wasActive !== active) {
      this.#buttons.get(wasActive ?? -1)?.removeAttribute('data-active');
      this.#buttons.get(active ?? -1)?.setAttribute('data-active', '');
    }
    if (wasPinned === pinned) return;
    this.#buttons.get(wasPinned ?? -1)?.setAttribute('aria-pressed', 'false');
    this.#buttons.get(pinned ?? -1)?.setAttribute('aria-pressed', 'true');
  }

  #place(buttons: readonly (readonly [mark: number, button: HTMLElement])[]): void {
    const { left, top } = this.element.getBoundingClientRect();
    // Everything is read before anything is written, for one layout and not one each.
    const boxes = buttons.map(([item, button]) => ({ button, box: this.#places?.boxOf(item) }));
    for (const { button, box } of boxes) {
      if (!box) continue;
      const [width, height] = [Math.max(box.width, LEAST), Math.max(box.height, LEAST)];
      button.style.left = `${box.left - left - (width - box.width) / 2}px`;
      button.style.top = `${box.top - top - (height - box.height) / 2}px`;
      button.style.width = `${width}px`;
      button.style.height = `${height}px`;
    }
  }

  #itemOf(target: EventTarget | null): number | undefined {
    return [...this.#buttons].find(([, button]) => button === target)?.[0];
  }

  /** Makes the buttons around the current mark that are not there yet. */
  #fill(): void {
    const at = this.#order.indexOf(this.#current ?? -1);
    const start = Math.max(0, Math.min(at - WINDOW / 2, this.#order.length - WINDOW));
    const requested = this.#order.slice(start, start + WINDOW);
    const kept = new Set(requested);
    for (const [item, button] of this.#buttons) {
      if (kept.has(item)) continue;
      button.remove();
      this.#buttons.delete(item);
    }
    const [active, pinned] = this.#shown;
    const fresh = requested.flatMap((item, index) => {
      if (this.#buttons.has(item)) return [];
      const button = this.element.ownerDocument.createElement('button');
      button.type = 'button';
      button.tabIndex = -1;
      button.textContent = this.#nameOf(item);
      button.toggleAttribute('data-active', item === active);
      button.ariaPressed = String(item === pinned);
      this.#buttons.set(item, button);
      this.element.insertBefore(button, this.element.children[index] ?? null);
      return [[item, button] as const];
    });
    if (fresh.length) this.#place(fresh);
  }

  /** The button of a mark, made where it is too far from the current one to stand there. */
  #buttonOf(item: number): HTMLButtonElement | undefined {
    if (!this.#buttons.has(item)) this.#stopAt(item);
    return this.#buttons.get(item);
  }

  /** Makes a mark the one that the tab key comes to. */
  #stopAt(item: number | undefined): void {
    const before = this.#buttons.get(this.#current ?? -1);
    if (before) before.tabIndex = -1;
    this.#current = item;
    this.#fill();
    const button = this.#buttons.get(item ?? -1);
    if (button) button.tabIndex = 0;
  }

  #focus(item: number | undefined): void {
    if (item === undefined) return;
    this.#stopAt(item);
    this.#host.focused(item);
  }

  #go(item: number | undefined): void {
    if (item !== undefined) this.#buttonOf(item)?.focus();
  }

  /** The next mark in a direction that the picture has. */
  #neighbour(direction: keyof Neighbours): number | undefined {
    const passed = new Set<number>();
    let next = this.#items[this.#current ?? -1]?.to[direction] ?? undefined;
    while (next !== undefined && !this.#places?.has(next)) {
      if (passed.has(next)) return undefined;
      passed.add(next);
      next = this.#items[next]?.to[direction] ?? undefined;
    }
    return next;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    // With a modifier the key is the browser's; a question mark needs the shift key.
    if (event.altKey || event.ctrlKey || event.metaKey || (event.shiftKey && key !== '?')) return;
    const direction = ARROWS[key];
    if (direction) this.#go(this.#neighbour(direction));
    else if (key === 'Home') this.#go(this.#order[0]);
    else if (key === 'End') this.#go(this.#order.at(-1));
    else if (key === '?') this.#host.asked();
    else if (key === 'Escape') {
      if (!this.#host.left()) this.#leave();
    } else return;
    // Enter and the space bar are a button's own.
    event.preventDefault();
    event.stopPropagation();
  };

  /** The focus goes to the box of the picture, from where the tab key leads past the marks. */
  #leave(): void {
    const box = this.element.parentElement;
    const button = this.#buttons.get(this.#current ?? -1);
    if (!box || !button) return;
    button.tabIndex = -1;
    this.#focusBox();
    const comeBack = (): void => {
      button.tabIndex = 0;
    };
    box.addEventListener('focusout', comeBack, { once: true });
  }

  #focusBox(): void {
    const box = this.element.parentElement;
    if (!box) return;
    box.tabIndex = -1;
    box.focus();
  }
}
