import { interactionWords } from '../../core/i18n/interaction.ts';
import type { Mark } from '../../core/figure/items.ts';
import { highlightIn } from '../highlight.ts';
import { FigureSelectEvent } from '../select-event.ts';
import { warnOnce } from '../warn.ts';
import { emphasise } from './emphasis.ts';
import type { InteractionHost, ShownFigure } from './host.ts';
import { KeyList } from './shortcut-list.ts';
import { MarkLayer } from './item-layer.ts';
import { MarkPlaces } from './item-places.ts';
import { datumOf, nameOf, toldOf } from './item-text.ts';
import { listenAround, listenToPointers } from './pointer.ts';
import { Tooltip } from './tooltip.ts';

/** Lets a reader go from mark to mark of one figure: by pointer, touch and keys. */
export class MarkReader {
  readonly #host: InteractionHost;
  readonly #layer: MarkLayer;
  readonly #tooltip: Tooltip;
  readonly #keys: KeyList;
  #shown: ShownFigure | undefined;
  #marks: readonly Mark[] = [];
  #places: MarkPlaces | undefined;
  #hovered: number | undefined;
  #focused: number | undefined;
  #pinned: number | undefined;
  /** Whether the reader wants no words beside the mark under the focus. */
  #isDismissed = false;
  /** Whether the pinned mark was tapped, so that scrolling lets go of it. */
  #isTapped = false;
  #listening: AbortController | undefined;
  readonly #sizes: ResizeObserver;

  constructor(host: InteractionHost) {
    const { ownerDocument } = host.element;
    this.#host = host;
    this.#tooltip = new Tooltip(ownerDocument);
    this.#keys = new KeyList(ownerDocument);
    this.#layer = new MarkLayer(ownerDocument, {
      focused: (mark) => {
        this.#focused = mark;
        this.#isDismissed = false;
        if (mark === undefined) this.#keys.close();
        this.#update();
      },
      chosen: (mark) => {
        this.#pin(mark, false);
      },
      left: () => this.#undo(),
      asked: () => {
        if (this.#shown) host.say(this.#keys.toggle(interactionWords(this.#shown.locale)));
      },
    });
    this.#sizes = new ResizeObserver(() => {
      this.#moved();
    });
    listenToPointers(host, {
      hovered: () => this.#hovered,
      markAt: (event) => this.#markAt(event),
      isTooltip: (node) => this.#tooltip.element.contains(node),
      hover: (mark) => {
        this.#hovered = mark;
        this.#update();
      },
      choose: (mark, isTapped) => {
        this.#pin(mark, isTapped);
      },
      miss: () => {
        this.#undo();
      },
    });
  }

  /** Takes the picture that the figure shows now. */
  show(shown: ShownFigure, marks: readonly Mark[]): void {
    const box = this.#box();
    if (!box) return;
    const again = this.#sameAmong(marks);
    const words = interactionWords(shown.locale);
    this.#shown = shown;
    this.#marks = marks;
    this.#places = new MarkPlaces(shown.picture, marks);
    // The pointer may have come before these scripts.
    this.#hovered = this.#markUnderPointer(shown.picture);
    this.#pinned = again(this.#pinned, this.#places);
    const { element } = this.#layer;
    if (element.parentElement !== box) box.append(element);
    const figure = box.parentElement;
    for (const popover of [this.#tooltip.element, this.#keys.element])
      if (popover.parentElement !== figure) figure?.append(popover);
    this.#sizes.disconnect();
    this.#sizes.observe(box);
    const current = again(this.#layer.current, this.#places);
    this.#layer.show(marks, this.#places, (mark) => this.#nameOf(mark), words, current);
    this.#update();
    this.#checkHighlight(shown);
  }

  /** The figure shows something else, whose marks are not known yet: nothing is told of the old ones. */
  letGo(): void {
    this.#hovered = undefined;
    this.#tooltip.hide();
  }

  /** The marks of what the figure shows can't be had. */
  clear(): void {
    this.#hovered = this.#focused = this.#pinned = undefined;
    this.#marks = [];
    this.#places = undefined;
    this.#layer.element.remove();
    this.#update();
  }

  /** The figure has been drawn again: shapes have lost what stood out. */
  emphasise(): void {
    const { picture } = this.#shown ?? {};
    const active = this.#active;
    const mark = this.#marks[active ?? -1];
    const [shape] = active === undefined ? [] : (this.#places?.shapesOf(active) ?? []);
    if (!picture) return;
    if (mark && shape && (mark.subject || !this.#places?.isPart(active ?? -1))) emphasise(picture, mark, shape);
    else highlightIn(picture, this.#host.highlight());
  }

  /** Ends what listens outside the figure. */
  release(): void {
    this.#hovered = this.#focused = this.#pinned = undefined;
    this.#sizes.disconnect();
    this.#keys.close();
    this.#update();
  }

  get #active(): number | undefined {
    return this.#hovered ?? this.#focused ?? this.#pinned;
  }

  /** Tells the page's developer of an id that brings out nothing. */
  #checkHighlight({ picture, view }: ShownFigure): void {
    const id = this.#host.highlight();
    if (!id || picture.querySelector(`[data-key~="${CSS.escape(id)}"]`)) return;
    const { localName } = this.#host.element;
    warnOnce(`<${localName} highlight="${id}"> names nothing in the view "${view}", so nothing is brought out.`);
  }

  #box(): HTMLElement | null {
    return this.#host.root.querySelector<HTMLElement>('.picture');
  }

  /** Finds among other marks the one that a mark of now is. */
  #sameAmong(others: readonly Mark[]): (mark: number | undefined, places: MarkPlaces) => number | undefined {
    const marks = this.#marks;
    return (index, places) => {
      const mark = marks[index ?? -1];
      const same = others.findIndex(({ key, vertex }) => key === mark?.key && vertex === mark.vertex);
      return places.has(same) ? same : undefined;
    };
  }

  #nameOf(index: number): string {
    const [mark, shown] = [this.#marks[index], this.#shown];
    return mark && shown ? nameOf(mark, shown) : '';
  }

  #update(): void {
    this.#forgetPlaces();
    const active = this.#active;
    const [mark, shown, places] = [this.#marks[active ?? -1], this.#shown, this.#places];
    this.emphasise();
    this.#layer.mark(active, this.#pinned);
    const isWanted = active !== this.#focused || !this.#isDismissed;
    if (active === undefined || !mark || !shown || !places || !isWanted) this.#tooltip.hide();
    else {
      const folded = places.foldedWith(active).flatMap((other) => this.#marks[other] ?? []);
      this.#tooltip.show(toldOf(mark, folded, shown), shown.picture, () => places.boxOf(active));
    }
    this.#listen(active !== undefined);
  }

  /** Listens to the document only while something is shown that it may end. */
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

  /** Closes the keys, or else the words beside a mark, pinned or not. Returns whether there was anything to close. */
  #undo(): boolean {
    if (this.#keys.isOpen) {
      this.#keys.close();
      return true;
    }
    const had = this.#pinned !== undefined || this.#tooltip.isShown;
    this.#pinned = this.#hovered = undefined;
    this.#isDismissed = true;
    this.#update();
    return had;
  }

  #pin(mark: number, isTapped: boolean): void {
    this.#pinned = this.#pinned === mark ? undefined : mark;
    this.#isTapped = isTapped;
    if (isTapped) this.#hovered = undefined;
    this.#update();
    const [chosen, shown] = [this.#marks[mark], this.#shown];
    if (this.#pinned !== undefined && chosen && shown)
      this.#host.element.dispatchEvent(new FigureSelectEvent(datumOf(chosen, shown)));
  }

  /** While nothing is listened to, the page may have scrolled. */
  #forgetPlaces(): void {
    if (!this.#listening) this.#places?.moved();
  }

  /** The mark that the pointer rests on; a finger rests on none. */
  #markUnderPointer(picture: Element): number | undefined {
    const shape = matchMedia('(hover: hover)').matches ? picture.querySelector('[data-key]:hover') : null;
    return shape ? this.#places?.ofShape(shape) : undefined;
  }

  #moved(): void {
    this.#places?.moved();
    this.#layer.place();
  }

  #markAt({ target, clientX, clientY }: MouseEvent): number | undefined {
    this.#forgetPlaces();
    const isInPicture = target instanceof Element && target.closest('.picture');
    return isInPicture ? this.#places?.at(target, clientX, clientY) : undefined;
  }
}
