/** The elements around a node, the nearest first, out of every shadow tree it is in. */
export function* ancestors(node: Element): Generator<Element> {
  let from: Element = node;
  for (;;) {
    const root = from.getRootNode();
    const next = from.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
    if (!next) return;
    yield next;
    from = next;
  }
}
