/**
 * Brings out every shape whose ids belong: its `data-lit`, and the picture's `data-emphasis`, with which the stylesheet
 * quiets the other shapes. If none belongs, nothing is brought out.
 */
export function bringOut(picture: Element, belongs: (ids: readonly string[]) => boolean): void {
  let some = false;
  // Only what changes is written, because a picture has up to thousands of shapes.
  for (const shape of picture.querySelectorAll('[data-id]'))
    some = shape.toggleAttribute('data-lit', belongs(shape.getAttribute('data-id')?.split(' ') ?? [])) || some;
  picture.toggleAttribute('data-emphasis', some);
}

/** An id as a page may write it: without the backslashes before underscores of a name, and with `_` for spaces. */
export const plainId = (id: string): string => id.replace(/\s/gu, '_').replaceAll('\\', '');

/** Brings out every shape that carries the id. An id that no shape carries brings out nothing. */
export function highlightIn(picture: Element, id: string | null): void {
  if (id || picture.hasAttribute('data-emphasis'))
    bringOut(picture, (ids) => ids.map(plainId).includes(plainId(id ?? '')));
}
