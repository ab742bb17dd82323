import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  type Placement,
  type ReferenceElement,
} from '@floating-ui/dom';

/** Minimum distance in px between a floating element and the edge of the window. */
const EDGE = 8;

/** How a floating element is placed next to its reference. */
export interface Beside {
  /** The preferred side, such as `top`, used while there is space. */
  readonly placement: Placement;
  /** Distance in px between the two. */
  readonly distance: number;
}

/**
 * Keeps a popover next to its reference while the page scrolls, or while either moves or is resized.
 *
 * @returns a function that ends this.
 */
export const placeBeside = (
  reference: ReferenceElement,
  popover: HTMLElement,
  { placement, distance }: Beside,
): (() => void) =>
  autoUpdate(reference, popover, () => {
    void computePosition(reference, popover, {
      strategy: 'fixed',
      placement,
      middleware: [offset(distance), flip({ padding: EDGE }), shift({ padding: EDGE })],
    }).then(({ x, y }) => {
      popover.style.left = `${x}px`;
      popover.style.top = `${y}px`;
    });
  });
