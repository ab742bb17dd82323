import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  type Placement,
  type ReferenceElement,
} from '@floating-ui/dom';

/** Least space in px between what floats and the edge of the window. */
const EDGE = 8;

/** How something floats beside something else. */
export interface Beside {
  /** The side where it stands while there is room, such as `top`. */
  readonly placement: Placement;
  /** Space in px between the two. */
  readonly distance: number;
  /** Whether it covers what it stands beside rather than leave the window. */
  readonly mayCover?: boolean;
}

/**
 * Keeps a popover beside something while the page scrolls, or either moves or changes its size.
 *
 * @returns what ends it.
 */
export const placeBeside = (
  reference: ReferenceElement,
  popover: HTMLElement,
  { placement, distance, mayCover = false }: Beside,
): (() => void) =>
  autoUpdate(reference, popover, () => {
    void computePosition(reference, popover, {
      strategy: 'fixed',
      placement,
      middleware: [offset(distance), flip({ padding: EDGE }), shift({ padding: EDGE, crossAxis: mayCover })],
    }).then(({ x, y }) => {
      popover.style.left = `${x}px`;
      popover.style.top = `${y}px`;
    });
  });
