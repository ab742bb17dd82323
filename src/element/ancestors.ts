/** The ancestors of a node, nearest first, across the boundaries of shadow trees. */
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
