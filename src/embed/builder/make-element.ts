/** Makes an element with attributes and content. A text is a text node, never markup; null is no attribute. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | null>> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [attribute, text] of Object.entries(attributes)) if (text !== null) element.setAttribute(attribute, text);
  element.append(...content);
  return element;
}
