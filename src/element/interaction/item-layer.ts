import type { InteractionMessages } from '../../core/i18n/interaction.ts';
import type { Item, Neighbours } from '../../core/figure/items.ts';
import type { ItemPlaces } from './item-places.ts';

/**
 * Maximum number of buttons in the page at once. If there are more items, those around the current one get a button.
 */
const WINDOW = 200;
/** Minimum width and height of an item's button, in px. */
const MIN_SIZE = 12;

const ARROWS: Readonly<Record<string, keyof Neighbours>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

/** Callbacks of an item layer. */
export interface LayerHost {
  /** An item has received the focus; undefined when the focus has left the items. */
  focused(item: number | undefined): void;
  /** The reader chose an item with the keyboard. */
  chosen(item: number): void;
  /** The reader pressed Escape. Returns whether that closed something. */
  left(): boolean;
  /** The reader asked for the keyboard shortcuts. */
  shortcutsRequested(): void;
}

/**
 * A button over the shape of each item of a picture, in reading order: what keyboards and screen readers reach in place
 * of the hidden picture. The items are one tab stop; arrow keys move between neighbours.
 */
export class ItemLayer {
  readonly element: HTMLElement;
  readonly #host: LayerHost;
  #items: readonly Item[] = [];
  #nameOf: (item: number) => string = () => '';
  #places: ItemPlaces | undefined;
  /** Indexes of the items that the picture shows, in reading order. */
  #order: readonly number[] = [];
  #buttons = new Map<number, HTMLButtonElement>();
  #current: number | undefined;
  /** The active and the pinned item. */
  #shown: readonly [active: number | undefined, pinned: number | undefined] = [undefined, undefined];

  constructor(document: Document, host: LayerHost) {
    this.#host = host;
    this.element = document.createElement('div');
    this.element.className = 'items';
    this.element.role = 'group';
    this.element.addEventListener('keydown', this.#onKey);
    this.element.addEventListener('focusin', ({ target }) => {
      this.#focused(this.#itemOf(target));
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
   * Shows the items of another picture. If an item has the focus, the same item keeps it.
   *
   * @param current - Index of the item that is the tab stop.
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

  /** The item that is the tab stop. */
  get current(): number | undefined {
    return this.#current;
  }

  /** Moves the focus to an item. */
  focus(item: number | undefined): void {
    if (item !== undefined) this.#buttonOf(item)?.focus();
  }

  /** Moves the buttons to the current positions of their items. */
  place(): void {
    this.#place([...this.#buttons]);
  }

  /** Reflects the active and the pinned item in the buttons. */
  reflect(active: number | undefined, pinned: number | undefined): void {
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

  #place(buttons: readonly (readonly [item: number, button: HTMLElement])[]): void {
    const { left, top } = this.element.getBoundingClientRect();
    // All positions are read before any is written, so that the layout is computed once.
    const boxes = buttons.map(([item, button]) => ({ button, box: this.#places?.boxOf(item) }));
    for (const { button, box } of boxes) {
      if (!box) continue;
      const [width, height] = [Math.max(box.width, MIN_SIZE), Math.max(box.height, MIN_SIZE)];
      button.style.left = `${box.left - left - (width - box.width) / 2}px`;
      button.style.top = `${box.top - top - (height - box.height) / 2}px`;
      button.style.width = `${width}px`;
      button.style.height = `${height}px`;
    }
  }

  #itemOf(target: EventTarget | null): number | undefined {
    return [...this.#buttons].find(([, button]) => button === target)?.[0];
  }

  /** Creates the missing buttons around the current item, and removes those out of range. */
  #fill(): void {
    const at = this.#order.indexOf(this.#current ?? -1);
    const start = Math.max(0, Math.min(at - WINDOW / 2, this.#order.length - WINDOW));
    const visible = this.#order.slice(start, start + WINDOW);
    const kept = new Set(visible);
    for (const [item, button] of this.#buttons) {
      if (kept.has(item)) continue;
      button.remove();
      this.#buttons.delete(item);
    }
    const [active, pinned] = this.#shown;
    const fresh = visible.flatMap((item, index) => {
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

  /** The button of an item, created if the item was too far from the current one. */
  #buttonOf(item: number): HTMLButtonElement | undefined {
    if (!this.#buttons.has(item)) this.#stopAt(item);
    return this.#buttons.get(item);
  }

  /** Makes an item the tab stop. */
  #stopAt(item: number | undefined): void {
    const before = this.#buttons.get(this.#current ?? -1);
    if (before) before.tabIndex = -1;
    this.#current = item;
    this.#fill();
    const button = this.#buttons.get(item ?? -1);
    if (button) button.tabIndex = 0;
  }

  #focused(item: number | undefined): void {
    if (item === undefined) return;
    this.#stopAt(item);
    this.#host.focused(item);
  }

  /** The next item in a direction that the picture shows. */
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
    // Keys with a modifier belong to the browser; a question mark needs Shift.
    if (event.altKey || event.ctrlKey || event.metaKey || (event.shiftKey && key !== '?')) return;
    const direction = ARROWS[key];
    if (direction) this.focus(this.#neighbour(direction));
    else if (key === 'Home') this.focus(this.#order[0]);
    else if (key === 'End') this.focus(this.#order.at(-1));
    else if (key === '?') this.#host.shortcutsRequested();
    else if (key === 'Escape') {
      if (!this.#host.left()) this.#leave();
    } else return;
    // A button handles Enter and space itself.
    event.preventDefault();
    event.stopPropagation();
  };

  /** Moves the focus to the picture's box, from which Tab continues past the items. */
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
