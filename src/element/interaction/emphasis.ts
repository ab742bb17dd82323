import { dimAllBut, highlightIn, isAmong } from '../highlight.ts';
import type { Item } from '../../core/figure/items.ts';
import { warnOnce } from '../warn.ts';
import type { InteractionHost, ShownFigure } from './host.ts';

const idsOf = (shape: Element): readonly string[] => shape.getAttribute('data-id')?.split(' ') ?? [];

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
  else dimAllBut(picture, belongsTo(shape, picture));
}

/** Warns about a `highlight` that matches nothing in the figure shown. */
export function warnIfUnmatched(host: InteractionHost, { picture, view }: ShownFigure): void {
  const id = host.highlight();
  if (!id || [...picture.querySelectorAll('[data-id]')].some((shape) => isAmong(idsOf(shape), id))) return;
  warnOnce(
    `<${host.element.localName} highlight="${id}"> matches nothing in the view "${view}". Nothing is highlighted.`,
  );
}
