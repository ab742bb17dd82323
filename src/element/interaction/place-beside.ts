import { autoUpdate } from '@floating-ui/dom';
import { windowBoxOf } from '../window-px.ts';
import { percent } from './percent.ts';

/** Minimum distance in px between a popover and the edge of the window. */
const EDGE = 8;

/**
 * Keeps a popover under an element, with which it ends, or over it if there is no space below. It follows while the page
 * scrolls, or while either moves or is resized.
 *
 * @param distance - Distance in px between the two.
 * @returns a function that ends this.
 */
export const placeBeside = (element: Element, popover: HTMLElement, distance: number): (() => void) =>
  autoUpdate(element, popover, () => {
    const { clientWidth, clientHeight } = popover.ownerDocument.documentElement;
    const [by, { width, height }] = [windowBoxOf(element), windowBoxOf(popover)];
    const end = by.left + by.width - width;
    const [above, below] = [by.top - distance - height, by.top + by.height + distance];
    const isBelow = below + height + EDGE <= clientHeight || above < EDGE;
    popover.style.left = percent(Math.max(EDGE, Math.min(end, clientWidth - width - EDGE)), clientWidth);
    popover.style.top = percent(isBelow ? below : above, clientHeight);
  });
