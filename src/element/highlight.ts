/** Dims every shape whose ids do not belong. If none belongs, nothing is dimmed. */
export function dimAllBut(picture: Element, belongs: (ids: readonly string[]) => boolean): void {
  const shapes = [...picture.querySelectorAll('[data-id]')].map((shape) => ({
    shape,
    belongs: belongs(shape.getAttribute('data-id')?.split(' ') ?? []),
  }));
  const some = shapes.some((one) => one.belongs);
  for (const one of shapes) one.shape.toggleAttribute('data-dimmed', some && !one.belongs);
}

/** An id as a page may write it: without the backslashes before underscores of a name, and with spaces for `_`. */
const plain = (id: string): string => id.replace(/\s/gu, '_').replaceAll('\\', '');

/** Whether one of the ids of a shape is the one that a page highlights. */
export const isAmong = (ids: readonly string[], id: string): boolean => ids.map(plain).includes(plain(id));

/** Dims every shape that does not carry the id. An id that no shape carries dims nothing. */
export function highlightIn(picture: Element, id: string | null): void {
  if (id || picture.querySelector('[data-dimmed]')) dimAllBut(picture, (ids) => isAmong(ids, id ?? ''));
}
