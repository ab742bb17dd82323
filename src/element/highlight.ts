/** Dims every shape with ids that do not belong; where none does, nothing is dimmed. */
export function dimAllBut(picture: Element, belongs: (ids: readonly string[]) => boolean): void {
  const shapes = [...picture.querySelectorAll('[data-id]')].map((shape) => ({
    shape,
    belongs: belongs(shape.getAttribute('data-id')?.split(' ') ?? []),
  }));
  const some = shapes.some((one) => one.belongs);
  for (const one of shapes) one.shape.toggleAttribute('data-dimmed', some && !one.belongs);
}

/** Dims every shape that does not stand for an id. An id that nothing stands for dims nothing. */
export function highlightIn(picture: Element, id: string | null): void {
  if (id || picture.querySelector('[data-dimmed]')) dimAllBut(picture, (ids) => ids.includes(id ?? ''));
}
