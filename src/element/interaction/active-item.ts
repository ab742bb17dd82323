import { interactionMessages } from '../../core/i18n/interaction.ts';
import type { Item } from '../../core/figure/items.ts';
import { highlightIn } from '../highlight.ts';
import { FigureSelectEvent } from '../select-event.ts';
import { emphasise, warnIfUnmatched } from './emphasis.ts';
import type { InteractionHost, ShownFigure } from './host.ts';
import { ShortcutList } from './shortcut-list.ts';
import { ItemLayer } from './item-layer.ts';
import { ItemPlaces, sameAmong } from './item-places.ts';
import { citedSource, datumOf, nameOf, contentOf } from './item-text.ts';
import { listenAround, listenToPointers, shapeUnderPointer } from './pointer.ts';
import { Tooltip } from './tooltip.ts';

/** Lets a reader move between the items of a figure by pointer, touch and keyboard. */
export class ActiveItem {
  readonly #host: InteractionHost;
  readonly #layer: ItemLayer;
  readonly #tooltip: Tooltip;
  readonly #shortcuts: ShortcutList;
  #shown: ShownFigure | undefined;
  #items: readonly Item[] = [];
  #places: ItemPlaces | undefined;
  #hovered: number | undefined;
  #focused: number | undefined;
  #pinned: number | undefined;
  /** Whether the reader has closed the tooltip of the focused item. */
  #isDismissed = false;
  /** Whether the pinned item was tapped; scrolling then unpins it. */
  #isTapped = false;
  #listening: AbortController | undefined;
  readonly #sizes: ResizeObserver;

  constructor(host: InteractionHost) {
    const { ownerDocument } = host.element;
    this.#host = host;
    this.#tooltip = new Tooltip(host);
    this.#shortcuts = new ShortcutList(ownerDocument);
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
    this.#sizes = new ResizeObserver(() => {
      this.#moved();
    });
    listenToPointers(host, {
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
  show(shown: ShownFigure, items: readonly Item[]): void {
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
    this.#pinned = again(this.#pinned);
    const { element } = this.#layer;
    if (element.parentElement !== box) box.append(element);
    const [tooltip, shortcuts] = [this.#tooltip.element, this.#shortcuts.element];
    // After the picture, so that Tab leads from a pinned item to the links in its tooltip.
    if (tooltip.previousElementSibling !== box) box.after(tooltip);
    if (shortcuts.parentElement !== box.parentElement) box.parentElement?.append(shortcuts);
    this.#sizes.disconnect();
    this.#sizes.observe(box);
    const current = again(this.#layer.current);
    this.#layer.show(items, places, (item) => this.#nameOf(item), messages, current);
    this.#update();
    warnIfUnmatched(this.#host, shown);
  }

  /** The figure shows something else whose items have not loaded yet, so the tooltip of the old one is hidden. */
  letGo(): void {
    this.#hovered = undefined;
    this.#tooltip.hide();
  }

  /** The details of the sources have changed. */
  informed(): void {
    if (this.#pinned !== undefined) this.#update();
  }

  /** The items of the displayed figure failed to load. */
  clear(): void {
    this.#hovered = this.#focused = this.#pinned = undefined;
    this.#items = [];
    this.#places = undefined;
    this.#layer.element.remove();
    this.#update();
  }

  /** The figure has been rendered again, which reset the emphasis of its shapes. */
  emphasise(): void {
    const { picture } = this.#shown ?? {};
    const active = this.#active;
    const item = this.#items[active ?? -1];
    const [shape] = active === undefined ? [] : (this.#places?.shapesOf(active) ?? []);
    if (!picture) return;
    if (item && shape && (item.subject || !this.#places?.isPart(active ?? -1))) emphasise(picture, item, shape);
    else highlightIn(picture, this.#host.highlight());
  }

  /** Ends all listeners outside the figure. */
  release(): void {
    this.#hovered = this.#focused = this.#pinned = undefined;
    this.#sizes.disconnect();
    this.#shortcuts.close();
    this.#update();
  }

  get #active(): number | undefined {
    return this.#hovered ?? this.#focused ?? this.#pinned;
  }

  #box(): HTMLElement | null {
    return this.#host.root.querySelector<HTMLElement>('.picture');
  }

  #nameOf(index: number): string {
    const [item, shown] = [this.#items[index], this.#shown];
    return item && shown ? nameOf(item, shown) : '';
  }

  #update(): void {
    this.#forgetPlaces();
    const active = this.#active;
    const [item, shown, places] = [this.#items[active ?? -1], this.#shown, this.#places];
    this.emphasise();
    this.#layer.reflect(active, this.#pinned);
    const showsTooltip = active !== this.#focused || !this.#isDismissed;
    if (active === undefined || !item || !shown || !places || !showsTooltip) this.#tooltip.hide();
    else {
      const folded = places.foldedWith(active).flatMap((other) => this.#items[other] ?? []);
      const cite = active === this.#pinned ? citedSource(this.#host, shown.locale) : undefined;
      const content = contentOf(item, folded, shown, cite);
      this.#tooltip.show(content, shown.picture, () => places.boxOf(active));
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
            this.#places?.moved();
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
    this.#pinned = undefined;
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
    this.#pinned = this.#hovered = undefined;
    this.#isDismissed = true;
    this.#update();
    return had;
  }

  #pin(item: number, isTapped: boolean): void {
    this.#pinned = this.#pinned === item ? undefined : item;
    this.#isTapped = isTapped;
    if (isTapped) this.#hovered = undefined;
    this.#update();
    const [chosen, shown] = [this.#items[item], this.#shown];
    if (this.#pinned !== undefined && chosen && shown)
      this.#host.element.dispatchEvent(new FigureSelectEvent(datumOf(chosen, shown)));
  }

  /** Without listeners, scrolling goes unnoticed, so known positions may be out of date. */
  #forgetPlaces(): void {
    if (!this.#listening) this.#places?.moved();
  }

  #moved(): void {
    this.#places?.moved();
    this.#layer.place();
  }

  #itemAt({ target, clientX, clientY }: MouseEvent): number | undefined {
    this.#forgetPlaces();
    const isInPicture = target instanceof Element && target.closest('.picture');
    return isInPicture ? this.#places?.at(target, clientX, clientY) : undefined;
  }
}
