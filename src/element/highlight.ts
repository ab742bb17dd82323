/** Dims every shape whose ids do not belong. If none belongs, nothing is dimmed. */
export function dimAllBut(picture: Element, belongs: (ids: readonly string[]) => boolean): void {
  const shapes = [...picture.querySelectorAll('[data-id]')].map((shape) => ({
    shape,
    belongs: belongs(shape.getAttribute('data-id')?.split(' ') ?? []),
  }));
  const some = shapes.some((one) => one.belongs);
  for (const one of shapes) one.shape.toggleAttribute('data-dimmed', some && !one.belongs);
}

/** Dims every shape that does not carry the id. An id that no shape carries dims nothing. */
export function highlightIn(picture: Element, id: string | null): void {
  if (id || picture.querySelector('[data-dimmed]')) dimAllBut(picture, (ids) => ids.includes(id ?? ''));
}
