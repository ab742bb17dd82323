import type { InteractionHost } from './host.ts';

/** Time in ms that a pointer has to move from an item to its tooltip. */
const GRACE = 150;

/** What an event, or a pointer that rests, points at. */
export type PointedAt = Pick<MouseEvent, 'type' | 'target' | 'clientX' | 'clientY'>;

/** Callbacks for pointers and fingers. Items are given by index. */
export interface PointerTarget {
  hovered(): number | undefined;
  /** The item at the position of an event. */
  itemAt(event: PointedAt): number | undefined;
  /** Whether a node is part of the tooltip. */
  isTooltip(node: Node): boolean;
  /** The pointer has reached an item, or has left the items. */
  hover(item: number | undefined): void;
  choose(item: number, isTapped: boolean): void;
  /** The reader clicked the picture outside all items. */
  miss(): void;
}

/**
 * Listens to pointers and fingers in a figure, for the lifetime of the figure.
 *
 * @returns what finds the item under a pointer that has not moved since the picture was drawn again.
 */
export function listenToPointers({ element, root }: InteractionHost, reader: PointerTarget): () => number | undefined {
  let grace: ReturnType<typeof setTimeout> | undefined;
  let last: PointerEvent | undefined;

  const leave = (): void => {
    clearTimeout(grace);
    if (reader.hovered() === undefined) return;
    grace = setTimeout(() => {
      reader.hover(undefined);
    }, GRACE);
  };

  const move = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    const { target } = event;
    last = event;
    clearTimeout(grace);
    // The reader may move to the tooltip to select its text.
    if (target instanceof Node && reader.isTooltip(target)) return;
    const item = reader.itemAt(event);
    if (item === reader.hovered()) return;
    if (item === undefined) leave();
    else reader.hover(item);
  };

  const click = (event: PointerEvent): void => {
    const item = reader.itemAt(event);
    if (item !== undefined) reader.choose(item, event.pointerType === 'touch');
    else if (event.target instanceof Element && event.target.closest('.picture')) reader.miss();
  };

  root.addEventListener('pointermove', move as EventListener);
  root.addEventListener('pointerdown', move as EventListener);
  root.addEventListener('click', click as EventListener);
  element.addEventListener('pointerleave', () => {
    last = undefined;
    leave();
  });
  return () => {
    if (!last) return undefined;
    const { clientX, clientY, type } = last;
    return reader.itemAt({ type, clientX, clientY, target: root.elementFromPoint(clientX, clientY) });
  };
}

/** The shape of a picture under the pointer; null if there is none. Touch screens have no such pointer. */
export const shapeUnderPointer = (picture: Element): Element | null =>
  matchMedia('(hover: hover)').matches ? picture.querySelector('[data-id]:hover') : null;

/** Events around a figure that may close its tooltip. */
export interface Environment {
  readonly scrolled: () => void;
  readonly pressedOutside: () => void;
  readonly escaped: () => void;
}

/**
 * Listens to the document around a figure.
 *
 * @returns a controller that ends the listeners.
 */
export function listenAround(element: Element, { scrolled, pressedOutside, escaped }: Environment): AbortController {
  const listening = new AbortController();
  const { signal } = listening;
  const { ownerDocument } = element;
  const passive = { signal, passive: true, capture: true } as const;
  const press = (event: Event): void => {
    if (!event.composedPath().includes(element)) pressedOutside();
  };
  const escape = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') escaped();
  };
  ownerDocument.addEventListener('scroll', scrolled, passive);
  ownerDocument.addEventListener('pointerdown', press, passive);
  ownerDocument.addEventListener('keydown', escape, { signal });
  return listening;
}
