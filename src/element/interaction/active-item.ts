/*
 * Long because pointer, keys and listening all move the same state, which item is hovered, focused or pinned; finding,
 * outlining and describing items are files of their own.
 */
import { pinOf as pinOfItem } from '../../core/figure/annotation.ts';
import { interactionMessages } from '../../core/i18n/interaction.ts';
import type { Item, ItemSet } from '../../core/figure/items.ts';
import { FigureSelectEvent } from '../select-event.ts';
import { windowBoxOf } from '../window-px.ts';
import { emphasise } from './emphasis.ts';
import { bringOutMeant, Highlighted } from './highlighted.ts';
import type { InteractionHost, ShownFigure } from './host.ts';
import { ShortcutList } from './shortcut-list.ts';
import { ItemLayer } from './item-layer.ts';
import { ItemOutline } from './item-outline.ts';
import { extentOf } from './item-extent.ts';
import { ItemPlaces, sameAmong } from './item-places.ts';
import { writeValues } from './lit-values.ts';
import { citedSource, contentOf, datumOf, numberOf, spokenOf } from './item-text.ts';
import { listenAround, listenToPointers, shapeUnderPointer, type PointedAt } from './pointer.ts';
import { Tooltip } from './tooltip.ts';

/** How a figure's `pin` names an item, if there is one. */
const pinOf = (item: Item | undefined): string | null => (item ? pinOfItem(item) : null);

/** Lets a reader move between the items of a figure by pointer, touch and keyboard. */
export class ActiveItem {
  readonly #host: InteractionHost;
  readonly #layer: ItemLayer;
  readonly #outline: ItemOutline;
  readonly #tooltip: Tooltip;
  readonly #shortcuts: ShortcutList;
  readonly #highlighted: Highlighted;
  #shown: ShownFigure | undefined;
  #items: readonly Item[] = [];
  #places: ItemPlaces | undefined;
  #hovered: number | undefined;
  readonly #itemUnderPointer: () => number | undefined;
  #focused: number | undefined;
  #pinned: number | undefined;
  /** The item that the player is at. */
  #followed: number | undefined;
  /** Whether the reader has closed the tooltip of the focused item. */
  #isDismissed = false;
  /** Whether the pinned item was tapped; scrolling then unpins it. */
  #isTapped = false;
  #listening: AbortController | undefined;
  readonly #sizes: ResizeObserver;

  constructor(host: InteractionHost) {
    const { ownerDocument } = host.element;
    this.#host = host;
    this.#highlighted = new Highlighted(host);
    this.#tooltip = new Tooltip(host);
    this.#shortcuts = new ShortcutList(ownerDocument);
    this.#outline = new ItemOutline(ownerDocument);
    this.#layer = new ItemLayer(ownerDocument, {
      focused: (item) => {
        this.#focused = item;
        this.#isDismissed = false;
        if (item === undefined) this.#shortcuts.close();
        this.#update();
      },
      chosen: (item) => {
        this.#pin(item, false);
      },
      left: () => this.#undo(),
      shortcutsRequested: () => {
        if (this.#shown) host.say(this.#shortcuts.toggle(interactionMessages(this.#shown.locale)));
      },
    });
    this.#sizes = new ResizeObserver(([entry]) => {
      // Nothing has a place in a picture that is not displayed.
      if (entry?.contentRect.width) this.#resized();
    });
    this.#itemUnderPointer = listenToPointers(host, {
      hovered: () => this.#hovered,
      itemAt: (event) => this.#itemAt(event),
      isTooltip: (node) => this.#tooltip.element.contains(node),
      hover: (item) => {
        this.#hovered = item;
        this.#update();
      },
      choose: (item, isTapped) => {
        this.#pin(item, isTapped);
      },
      miss: () => {
        this.#undo();
      },
    });
  }

  /** Adopts the picture that the figure shows now. */
  show(shown: ShownFigure, { items, groups, chart }: ItemSet): void {
    const box = this.#box();
    if (!box) return;
    const messages = interactionMessages(shown.locale);
    const places = new ItemPlaces(shown.picture, items);
    const again = sameAmong(this.#items, items, places);
    this.#shown = shown;
    this.#items = items;
    this.#places = places;
    // The pointer may have been there before these scripts were loaded.
    const under = shapeUnderPointer(shown.picture);
    this.#hovered = under ? places.ofShape(under) : undefined;
    const pinned = again(this.#pinned);
    this.#setPinned(pinOf(items[pinned ?? -1]) === this.#element.pin ? pinned : this.#indexOfPin());
    this.#followed = again(this.#followed);
    const { element } = this.#layer;
    // A spec of the page may answer the pointer itself: links and selections are in the shapes.
    element.classList.toggle('under', (this.#host.element as { transformSpec?: unknown }).transformSpec != null);
    if (element.parentElement !== box) box.append(this.#outline.element, element);
    const [tooltip, shortcuts] = [this.#tooltip.element, this.#shortcuts.element];
    // After the picture, so that Tab leads from a pinned item to the links in its tooltip.
    if (tooltip.previousElementSibling !== box) box.after(tooltip);
    if (shortcuts.parentElement !== box.parentElement) box.parentElement?.append(shortcuts);
    this.#sizes.disconnect();
    this.#sizes.observe(box);
    const current = again(this.#layer.current);
    const content = {
      ...{ items, groups, chart, messages },
      spoken: (index: number) => {
        const item = items[index];
        return item ? spokenOf(item, this.#shown ?? shown, this.#host.explained) : { name: '', description: '' };
      },
      write: (text: string, into: HTMLElement) => {
        this.#host.render(this.#host.spoken(text), into);
      },
      numberOf: (index: number) => {
        const item = items[index];
        return item ? numberOf(item, shown) : null;
      },
      isStop: (index: number) => {
        const item = items[index];
        return item !== undefined && (this.#shown ?? shown).notesOn(item).length > 0;
      },
    };
    this.#layer.show(shown.picture, content, places, current);
    // A pointer that rests while a reader uses the keyboard shows nothing.
    if (this.#focused === undefined) this.#hovered ??= this.#itemUnderPointer();
    this.#update();
  }

  /**
   * Shows the item that the player is at, while the reader is at no other; none for undefined. The text about it is in
   * the player.
   */
  follow(item: number | undefined): void {
    // What was pinned before is not what the reader follows now.
    if (this.#followed === undefined) this.#setPinned(undefined);
    // Keys go on from where the player was.
    else if (item === undefined) this.#layer.stopAt(this.#followed);
    this.#followed = item;
    this.#update();
  }

  /** The figure shows something else whose items have not loaded yet, so the tooltip of the old one is hidden. */
  letGo(): void {
    this.#hovered = undefined;
    this.#tooltip.hide();
    // Nor are they placed again, where the new picture has another height.
    this.#sizes.disconnect();
  }

  /** More may be known of the sources than when the picture was adopted, such as their names. */
  informed(): void {
    const shown = this.#host.shown();
    if (!shown || shown.picture !== this.#shown?.picture) return;
    this.#shown = shown;
    this.#layer.describe();
    if (this.#reached !== undefined) this.#update();
  }

  /** The items of the displayed figure failed to load. */
  clear(): void {
    this.#hovered = this.#focused = this.#pinned = this.#followed = undefined;
    this.#items = [];
    this.#places = undefined;
    this.#layer.element.remove();
    this.#outline.element.remove();
    this.#update();
  }

  /** The figure has been rendered again, which reset the emphasis of its shapes. */
  emphasise(): void {
    const shown = this.#shown;
    const { picture } = shown ?? {};
    const active = this.#active;
    const item = this.#items[active ?? -1];
    const [shape] = active === undefined ? [] : (this.#places?.shapesOf(active) ?? []);
    if (!shown || !picture) return;
    if (item && shape && (item.subject || !this.#places?.isPart(active ?? -1))) emphasise(picture, item, shape);
    else bringOutMeant(picture, this.#highlighted.meant);
    const svg = picture.querySelector('svg') ?? picture;
    if (this.#places && svg instanceof SVGSVGElement) writeValues(svg, this.#items, this.#places);
    void this.#highlighted.find(shown, this.#items).then((isNew) => {
      if (isNew) this.emphasise();
    });
  }

  /** Pins the data point that the figure's property names; one that is not here may come with the next picture. */
  pinAsSet(): void {
    const { pin } = this.#element;
    if (pinOf(this.#items[this.#pinned ?? -1]) === pin) return;
    const item = this.#indexOfPin();
    if (pin !== null && item === undefined) return;
    this.#setPinned(item);
    this.#update();
  }

  /** What the page highlights; see `isAmong`. */
  get highlighted(): readonly string[] {
    return this.#highlighted.meant;
  }

  /** Ends all listeners outside the figure. */
  release(): void {
    this.#hovered = this.#focused = this.#followed = undefined;
    this.#setPinned(undefined);
    this.#sizes.disconnect();
    this.#shortcuts.close();
    this.#update();
  }

  /** The item that the reader points at. */
  get #reached(): number | undefined {
    return this.#hovered ?? this.#focused ?? this.#pinned;
  }

  get #element(): { pin: string | null } {
    return this.#host.element as HTMLElement & { pin: string | null };
  }

  #indexOfPin(): number | undefined {
    const { pin } = this.#element;
    const index = this.#items.findIndex((item) => pinOf(item) === pin);
    return this.#places?.has(index) ? index : undefined;
  }

  /** Changes what is pinned, and the figure's property with it. */
  #setPinned(item: number | undefined): void {
    this.#pinned = item;
    const pin = pinOf(this.#items[item ?? -1]);
    if (this.#element.pin !== pin) this.#element.pin = pin;
  }

  get #active(): number | undefined {
    return this.#reached ?? this.#followed;
  }

  #box(): HTMLElement | null {
    return this.#host.root.querySelector<HTMLElement>('.picture');
  }

  #update(): void {
    const active = this.#active;
    const [item, shown, places] = [this.#items[active ?? -1], this.#shown, this.#places];
    this.emphasise();
    this.#layer.reflect(this.#pinned);
    this.#outline.show(places, { active, focused: this.#focused });
    const showsTooltip = this.#reached !== undefined && (active !== this.#focused || !this.#isDismissed);
    if (active === undefined || !item || !shown || !places || !showsTooltip) this.#tooltip.hide();
    else {
      const folded = places.foldedWith(active).flatMap((other) => this.#items[other] ?? []);
      const cite = active === this.#pinned ? citedSource(this.#host, shown.locale) : undefined;
      const content = contentOf(item, folded, shown, { ...this.#host, cite });
      this.#tooltip.show(content, shown.picture, () => extentOf(places, active, this.#layer.areaOf(active)));
    }
    this.#listen(active !== undefined);
  }

  /** Listens to the document only while there is something that an event there can close. */
  #listen(on: boolean): void {
    if (on === (this.#listening !== undefined)) return;
    this.#listening?.abort();
    this.#listening = on
      ? listenAround(this.#host.element, {
          scrolled: () => {
            if (this.#isTapped) this.#unpin();
          },
          pressedOutside: () => {
            this.#unpin();
          },
          escaped: () => {
            this.#undo();
          },
        })
      : undefined;
  }

  #unpin(): void {
    if (this.#pinned === undefined) return;
    this.#setPinned(undefined);
    this.#update();
  }

  /**
   * Closes the shortcut list if it is open, otherwise the tooltip, pinned or not. Returns whether anything was closed.
   */
  #undo(): boolean {
    if (this.#shortcuts.isOpen) {
      this.#shortcuts.close();
      return true;
    }
    const had = this.#pinned !== undefined || this.#tooltip.isShown;
    const { root } = this.#host;
    // From a link in the tooltip, the focus returns to the item.
    if (this.#tooltip.element.contains(root.activeElement)) this.#layer.focus(this.#pinned);
    this.#hovered = undefined;
    this.#setPinned(undefined);
    this.#isDismissed = true;
    this.#update();
    return had;
  }

  #pin(item: number, isTapped: boolean): void {
    this.#setPinned(this.#pinned === item ? undefined : item);
    this.#isTapped = isTapped;
    this.#layer.stopAt(item);
    if (isTapped) this.#hovered = undefined;
    this.#update();
    const [chosen, shown] = [this.#items[item], this.#shown];
    if (this.#pinned !== undefined && chosen && shown)
      this.#host.element.dispatchEvent(new FigureSelectEvent(datumOf(chosen, shown)));
  }

  #resized(): void {
    // A figure that was removed while these scripts were loading.
    if (!this.#host.element.isConnected) return;
    this.#places?.resized();
    this.#layer.place();
    this.#outline.place();
  }

  #itemAt({ type, target, clientX, clientY }: PointedAt): number | undefined {
    const { root } = this.#host;
    if (!(target instanceof Element && target.closest('.picture'))) return undefined;
    const area = this.#layer.itemOf(target);
    // A voice or a screen reader clicks at the middle of what it has named, whatever else is there.
    if (type === 'click' && area !== undefined && isAtMiddle(target, clientX, clientY)) return area;
    // The areas of the items lie over the shapes.
    const shape = root.elementsFromPoint(clientX, clientY).find((one) => one.closest('.picture [data-id]'));
    return this.#places?.at(shape ?? target, clientX, clientY, area);
  }
}

/** Whether a point is the middle of an item's cell, to a px. */
function isAtMiddle(target: Element, x: number, y: number): boolean {
  const { left, top, width, height } = windowBoxOf(target.closest('button') ?? target);
  return Math.abs(left + width / 2 - x) <= 1 && Math.abs(top + height / 2 - y) <= 1;
}
