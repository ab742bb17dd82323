import { bringOut, highlightIn } from '../highlight.ts';
import type { Item } from '../../core/figure/items.ts';

export const idsOf = (shape: Element): readonly string[] => shape.getAttribute('data-id')?.split(' ') ?? [];

/**
 * Whether shapes are related to a given shape: to a link (which has several ids), the link and its ends; to anything
 * else, the shape itself, its links and their other ends.
 */
function belongsTo(shape: Element, picture: Element): (ids: readonly string[]) => boolean {
  const own = idsOf(shape);
  const linked = [...picture.querySelectorAll('[data-id]')]
    .map(idsOf)
    .filter((ids) => own.every((id) => ids.includes(id)))
    .flat();
  return (ids) => (ids.length === 1 ? linked.includes(ids[0] ?? '') : own.every((id) => ids.includes(id)));
}

/**
 * Emphasises an item and everything related to it.
 *
 * @param shape - The item's shape.
 */
export function emphasise(picture: Element, { subject }: Item, shape: Element): void {
  if (subject) highlightIn(picture, subject);
  else bringOut(picture, belongsTo(shape, picture));
}
