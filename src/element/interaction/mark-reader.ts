import { interactionWords } from '../../core/interaction-words.ts';
import type { Mark } from '../../core/marks.ts';
import { FigureSelectEvent } from '../select-event.ts';
import { highlightIn } from '../highlight.ts';
import { emphasise } from './emphasis.ts';
import type { InteractionHost, ShownFigure } from './host.ts';
import { KeyList } from './key-list.ts';
import { MarkLayer } from './mark-layer.ts';
import { MarkPlaces } from './mark-places.ts';
import { warnOnce } from '../warn.ts';
import { Tooltip } from './tooltip.ts';

/** A pointer has so long, in ms, to get from a mark to its tooltip. */
const GRACE = 150;

/** What is told of a mark after its title: its facts, and the sources of its row. */
function factsOf({ facts, row }: Mark, { table, sources }: ShownFigure): readonly string[] {
  const column = table.columns.findIndex(({ kind }) => kind === 'sources');
  const cell = row === null || column < 0 ? null : table.rows[row]?.[column];
  const ids = String(cell ?? '').split(';');
  const shorts = sources.filter(({ id }) => ids.includes(id)).map(({ short }) => short);
  // Some figures name it themselves, with what it tells of.
  return [...facts, ...shorts.filter((short) => !facts.some((fact) => fact.includes(short)))];
}

/** The row of a mark by the ids of its columns, or at least what it is. */
function datumOf({ key, title, row }: Mark, { table }: ShownFigure): FigureSelectEvent['datum'] {
  const cells = row === null ? undefined : table.rows[row];
  const fields = table.columns.map(({ id }, column) => [id, cells?.[column] ?? null] as const);
  return { key, title, ...(cells && Object.fromEntries(fields)) };
}

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
  #grace: ReturnType<typeof setTimeout> | undefined;
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
        this.#showKeys();
      },
    });
    this.#sizes = new ResizeObserver(() => {
      this.#moved();
    });
    const { root } = host;
    root.addEventListener('pointermove', this.#onMove as EventListener);
    root.addEventListener('pointerdown', this.#onMove as EventListener);
    root.addEventListener('click', this.#onClick as EventListener);
    host.element.addEventListener('pointerleave', this.#onLeave);
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
    if (!mark || !shown) return '';
    return [mark.title, ...factsOf(mark, shown)].join(interactionWords(shown.locale).comma);
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
      const { comma } = interactionWords(shown.locale);
      const folded = places.foldedWith(active).flatMap((other) => this.#marks[other] ?? []);
      const others = folded.map(({ title, facts: [fact = ''] }) => title + comma + fact);
      const told = { title: mark.title, facts: [...factsOf(mark, shown), ...others] };
      this.#tooltip.show(told, shown.picture, () => places.boxOf(active));
    }
    this.#listen(active !== undefined);
  }

  /** Listens to the document only while something is shown that it may end. */
  #listen(on: boolean): void {
    if (on === (this.#listening !== undefined)) return;
    this.#listening?.abort();
    this.#listening = on ? new AbortController() : undefined;
    if (!this.#listening) return;
    const { signal } = this.#listening;
    const { ownerDocument } = this.#host.element;
    const passive = { signal, passive: true, capture: true } as const;
    ownerDocument.addEventListener('scroll', this.#onScroll, passive);
    ownerDocument.addEventListener('pointerdown', this.#onOutside, passive);
    ownerDocument.addEventListener('keydown', this.#onEscape, { signal });
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

  #showKeys(): void {
    if (!this.#shown) return;
    this.#host.say(this.#keys.toggle(interactionWords(this.#shown.locale)));
  }

  /** While nothing is listened to, the page may have scrolled. */
  #forgetPlaces(): void {
    if (!this.#listening) this.#places?.moved();
  }

  /** The mark that the pointer rests on; a finger rests on none. */
  #markUnderPointer(picture: Element): number | undefined {
    const shape = matchMedia('(hover: hover)').matches ? picture.querySelector('[data-key]:hover') : null;
    return shape ? this.#places?.at(shape, Number.NaN, Number.NaN) : undefined;
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

  readonly #onMove = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const { target } = event;
    clearTimeout(this.#grace);
    // The reader may go to the tooltip, to select its words.
    if (target instanceof Node && this.#tooltip.element.contains(target)) return;
    const mark = this.#markAt(event);
    if (mark === this.#hovered) return;
    if (mark === undefined) this.#onLeave();
    else {
      this.#hovered = mark;
      this.#update();
    }
  };

  readonly #onLeave = (): void => {
    clearTimeout(this.#grace);
    if (this.#hovered === undefined) return;
    this.#grace = setTimeout(() => {
      this.#hovered = undefined;
      this.#update();
    }, GRACE);
  };

  readonly #onClick = (event: PointerEvent): void => {
    const mark = this.#markAt(event);
    if (mark !== undefined) this.#pin(mark, event.pointerType === 'touch');
    else if (event.target instanceof Element && event.target.closest('.picture')) this.#undo();
  };

  readonly #onScroll = (): void => {
    this.#places?.moved();
    if (this.#pinned === undefined || !this.#isTapped) return;
    this.#pinned = undefined;
    this.#update();
  };

  readonly #onOutside = (event: Event): void => {
    if (this.#pinned === undefined || event.composedPath().includes(this.#host.element)) return;
    this.#pinned = undefined;
    this.#update();
  };

  readonly #onEscape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') this.#undo();
  };
}
