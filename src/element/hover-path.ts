import { dimAllBut, highlightIn } from './highlight.ts';

const idsOf = (shape: Element): readonly string[] => shape.getAttribute('data-key')?.split(' ') ?? [];

/**
 * Whether shapes belong to one: to a link (which has several ids) its ends and itself, to anything else itself, its links
 * and what is at their other ends.
 */
export function belongsTo(shape: Element, picture: Element): (ids: readonly string[]) => boolean {
  const own = idsOf(shape);
  const linked = [...picture.querySelectorAll('[data-key]')]
    .map(idsOf)
    .filter((ids) => own.every((id) => ids.includes(id)))
    .flat();
  return (ids) => (ids.length === 1 ? linked.includes(ids[0] ?? '') : own.every((id) => ids.includes(id)));
}

const started = new WeakSet<Element>();

/**
 * Lets what belongs to the shape under the pointer stand out, in a picture by either painter.
 *
 * @param picture - The box of the picture.
 * @param highlighted - The id that the page brings out where no pointer is.
 */
export function startHoverPath(picture: Element, highlighted: () => string | null): void {
  if (started.has(picture)) return;
  started.add(picture);
  let last: Element | null = null;
  const show = (shape: Element | null): void => {
    if (shape === last) return;
    last = shape;
    if (shape) dimAllBut(picture, belongsTo(shape, picture));
    else highlightIn(picture, highlighted());
  };
  picture.addEventListener('pointerover', ({ target }) => {
    show((target as Element).closest('[data-key]'));
  });
  picture.addEventListener('pointerleave', () => {
    show(null);
  });
  // The pointer came before this script.
  show(picture.querySelector('[data-key]:hover'));
}
