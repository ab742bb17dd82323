import { dimAllBut, highlightIn } from '../highlight.ts';
import type { Item } from '../../core/figure/items.ts';

const idsOf = (shape: Element): readonly string[] => shape.getAttribute('data-id')?.split(' ') ?? [];

/**
 * Whether shapes belong to one: to a link (which has several ids) its ends and itself, to anything else itself, its links
 * and what is at their other ends.
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
 * Lets a mark and what belongs to it stand out.
 *
 * @param shape - Stands for the mark.
 */
export function emphasise(picture: Element, { subject }: Item, shape: Element): void {
  if (subject) highlightIn(picture, subject);
  else dimAllBut(picture, belongsTo(shape, picture));
}
