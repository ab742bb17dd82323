import type { InteractionHost } from './host.ts';

/** A pointer has so long, in ms, to get from a mark to its tooltip. */
const GRACE = 150;

/** What a pointer or a finger may come to. Marks are places in their list. */
export interface PointerTarget {
  hovered(): number | undefined;
  /** The mark at an event in the picture. */
  markAt(event: MouseEvent): number | undefined;
  /** Whether something is part of the tooltip. */
  isTooltip(node: Node): boolean;
  /** The pointer has come to a mark, or has left it for good. */
  hover(item: number | undefined): void;
  choose(item: number, isTapped: boolean): void;
  /** The reader pressed the picture beside all marks. */
  miss(): void;
}

/** Listens to the pointers and fingers in a figure for as long as there is one. */
export function listenToPointers({ element, root }: InteractionHost, reader: PointerTarget): void {
  let grace: ReturnType<typeof setTimeout> | undefined;

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
    clearTimeout(grace);
    // The reader may go to the tooltip, to select its words.
    if (target instanceof Node && reader.isTooltip(target)) return;
    const item = reader.markAt(event);
    if (item === reader.hovered()) return;
    if (item === undefined) leave();
    else reader.hover(item);
  };

  const click = (event: PointerEvent): void => {
    const item = reader.markAt(event);
    if (item !== undefined) reader.choose(item, event.pointerType === 'touch');
    else if (event.target instanceof Element && event.target.closest('.picture')) reader.miss();
  };

  root.addEventListener('pointermove', move as EventListener);
  root.addEventListener('pointerdown', move as EventListener);
  root.addEventListener('click', click as EventListener);
  element.addEventListener('pointerleave', leave);
}

/** What happens around a figure that may end what it shows. */
export interface Environment {
  readonly scrolled: () => void;
  readonly pressedOutside: () => void;
  readonly escaped: () => void;
}

/**
 * Listens to the document around a figure.
 *
 * @returns what ends it.
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
