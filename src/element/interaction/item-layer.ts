/*
 * Long because one layer has all that lies over a picture: the cells of items, their outlines and the tooltip, each of
 * which is placed when another moves. How each is drawn is in files of its own.
 */
import type { Neighbours } from '../../core/figure/items.ts';
import { HitAreas } from './hit-areas.ts';
import { ItemGrid, placeCell, type GridContent } from './item-grid.ts';
import { windowBoxOf, type Box } from '../window-px.ts';
import type { ItemPlaces } from './item-places.ts';
import { extremeOf, Typing } from './item-search.ts';

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

/** What a layer shows: the items, and what is said and known of them. */
export interface LayerContent extends Omit<GridContent, 'order'> {
  /** The number that an item's row in the table has; null if there is none. */
  readonly numberOf: (item: number) => number | null;
  /** Whether an item is a tab stop of its own, because the author of the page writes on it. */
  readonly isStop: (item: number) => boolean;
}

/**
 * A cell on each item of a picture, in reading order: what keyboards, screen readers, voices and fingers reach in place
 * of the hidden picture. The items are one tab stop, and each that has an annotation is another; arrow keys move between
 * neighbours.
 */
export class ItemLayer {
  readonly element: HTMLElement;
  readonly #host: LayerHost;
  readonly #grid: ItemGrid;
  readonly #typing = new Typing();
  #content: LayerContent | undefined;
  #places: ItemPlaces | undefined;
  #areas: HitAreas | undefined;
  /** Indexes of the items that the picture shows, in reading order. */
  #order: readonly number[] = [];
  #current: number | undefined;
  #pinned: number | undefined;
  /** Whether the space that is being pressed belongs to a search. */
  #isSpaceTyped = false;

  constructor(document: Document, host: LayerHost) {
    this.#host = host;
    this.#grid = new ItemGrid(document);
    this.element = this.#grid.element;
    this.element.addEventListener('keydown', this.#onKey);
    this.element.addEventListener('keyup', (event) => {
      // Firefox presses a button when the key is let go.
      if (event.key === ' ' && this.#isSpaceTyped) event.preventDefault();
      this.#isSpaceTyped = false;
    });
    this.element.addEventListener('focusin', ({ target }) => {
      this.#focused(this.itemOf(target));
    });
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (!this.element.contains(relatedTarget as Node | null)) host.focused(undefined);
    });
    this.element.addEventListener('click', (event) => {
      const item = this.itemOf(event.target);
      // A click at a place chooses what is in front there.
      if (item === undefined || event.detail) return;
      event.stopPropagation();
      host.chosen(item);
    });
    // A pointer leaves the focus where it is, so that a second click lets go of an item.
    this.element.addEventListener('mousedown', (event) => {
      event.preventDefault();
    });
  }

  /**
   * Shows the items of another picture. If an item has the focus, the same item keeps it.
   *
   * @param current - Index of the item that is the tab stop.
   */
  show(picture: Element, content: LayerContent, places: ItemPlaces, current: number | undefined): void {
    const hadFocus = [...this.#grid.cells.values()].some((cell) => cell.matches(':focus'));
    this.#content = content;
    this.#places = places;
    this.#areas = new HitAreas(picture, places);
    this.#order = content.items.flatMap((_, index) => (places.has(index) ? [index] : []));
    this.#current = current ?? this.#order[0];
    this.#pinned = undefined;
    // Out of the page, so that all rows are one change for screen readers, which lose what is said among many.
    const { parentNode, nextSibling } = this.element;
    this.element.remove();
    this.#grid.show({ ...content, order: this.#order });
    this.#grid.fill(this.#current);
    parentNode?.insertBefore(this.element, nextSibling);
    this.#stopAt(this.#current);
    this.place();
    if (!hadFocus) return;
    const cell = this.#cellAt(this.#current);
    if (cell) cell.focus();
    else this.#focusBox();
  }

  /** Says anew what is known of the items. */
  describe(): void {
    this.#grid.describe();
    this.#setStops();
  }

  /** The item that is the tab stop. */
  get current(): number | undefined {
    return this.#current;
  }

  /** Where an item is hit, in px of the window. */
  areaOf(item: number): Box | undefined {
    const cell = this.#cellAt(item);
    return cell && windowBoxOf(cell);
  }

  /** Makes an item the tab stop, from which keys go on. */
  stopAt(item: number): void {
    this.#stopAt(item);
  }

  /** The item of a cell, or of a part of one. */
  itemOf(target: EventTarget | null): number | undefined {
    return this.#grid.itemOf(target);
  }

  /** Moves the focus to an item. */
  focus(item: number | undefined): void {
    if (item === undefined) return;
    // It has no cell if it was too far from the current one.
    if (!this.#cellAt(item)) this.#stopAt(item);
    this.#cellAt(item)?.focus();
  }

  /** Moves the cells to the current positions of their items. */
  place(): void {
    this.#place([...this.#grid.cells]);
  }

  /** Reflects the pinned item in the cells. */
  reflect(pinned: number | undefined): void {
    this.#cellAt(this.#pinned)?.removeAttribute('aria-selected');
    this.#cellAt(pinned)?.setAttribute('aria-selected', 'true');
    this.#pinned = pinned;
  }

  #cellAt(item: number | undefined): HTMLButtonElement | undefined {
    return this.#grid.cells.get(item ?? -1);
  }

  #place(cells: readonly (readonly [item: number, cell: HTMLElement])[]): void {
    const [px, box] = [this.#places?.px, this.element.parentElement];
    if (!px || !box) return;
    // All is read before anything is written, so that styles and layout are computed once.
    const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(box);
    const frame = { ...px.size, padding: { paddingLeft, paddingRight, paddingTop, paddingBottom } };
    const areas = this.#areas?.of(cells.map(([item]) => item)) ?? [];
    cells.forEach(([, cell], index) => {
      const area = areas[index];
      if (area) placeCell(cell, area, frame);
    });
  }

  /** Makes an item the tab stop. */
  #stopAt(item: number | undefined): void {
    this.#current = item;
    const fresh = this.#grid.fill(item);
    if (fresh.length) this.#place(fresh);
    this.reflect(this.#pinned);
    this.#setStops();
  }

  #setStops(): void {
    for (const [item, cell] of this.#grid.cells)
      cell.tabIndex = item === this.#current || this.#content?.isStop(item) ? 0 : -1;
  }

  #focused(item: number | undefined): void {
    if (item === undefined) return;
    this.#stopAt(item);
    this.#host.focused(item);
  }

  /** The next item in a direction that the picture shows. */
  #neighbour(direction: keyof Neighbours): number | undefined {
    const passed = new Set<number>();
    let next = this.#content?.items[this.#current ?? -1]?.to[direction] ?? undefined;
    while (next !== undefined && !this.#places?.has(next)) {
      if (passed.has(next)) return undefined;
      passed.add(next);
      next = this.#content?.items[next]?.to[direction] ?? undefined;
    }
    return next;
  }

  /** The item that a key leads to by its words or its number. */
  #found({ key }: KeyboardEvent): number | undefined {
    const [content, current] = [this.#content, this.#current];
    if (!content || current === undefined) return undefined;
    if (key === 'PageUp' || key === 'PageDown')
      return extremeOf({ ...content, order: this.#order }, current, key === 'PageUp');
    return this.#typing.takes(key) ? this.#typing.find(key, content.items, this.#order, current) : undefined;
  }

  readonly #onKey = (event: KeyboardEvent): void => {
    const { key } = event;
    // Keys with a modifier belong to the browser; capitals and a question mark need Shift.
    if (event.altKey || event.ctrlKey || event.metaKey || (event.shiftKey && key.length > 1)) return;
    const direction = ARROWS[key];
    if (direction) this.focus(this.#neighbour(direction));
    else if (key === 'Home') this.focus(this.#order[0]);
    else if (key === 'End') this.focus(this.#order.at(-1));
    else if (key === '?') this.#host.shortcutsRequested();
    else if (key === 'Escape') {
      if (!this.#host.left()) this.#leave();
    } else {
      this.#isSpaceTyped = key === ' ' && this.#typing.takes(key);
      const found = this.#found(event);
      // A button handles Enter and any other space itself.
      if (found === undefined && !this.#isSpaceTyped) return;
      this.focus(found);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  /** Moves the focus to the picture's box, from which Tab continues past the items. */
  #leave(): void {
    const box = this.element.parentElement;
    if (!box || !this.#cellAt(this.#current)) return;
    for (const [, cell] of this.#grid.cells) cell.tabIndex = -1;
    this.#focusBox();
    const comeBack = (): void => {
      this.#setStops();
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
