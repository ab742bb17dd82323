/** An attribute of an element of the page. */
interface Attribute {
  readonly name: string;
  readonly value: string;
}

/** Attributes that are not part of a state. */
const OTHERS = ['data-figure', 'data-state'];

/**
 * The state that an element of the page names: its `data-state`, else its other `data-*` attributes, each of which is a
 * part: `data-view="trend" data-highlight="CHN"` is `view=trend&highlight=CHN`.
 */
export function stateIn(attributes: Iterable<Attribute>): string {
  const all = [...attributes];
  const whole = all.find(({ name }) => name === 'data-state');
  if (whole) return whole.value;
  const parts = all.filter(({ name }) => name.startsWith('data-') && !OTHERS.includes(name));
  return new URLSearchParams(parts.map(({ name, value }) => [name.slice('data-'.length), value])).toString();
}
