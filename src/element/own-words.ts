/** Where Lit keeps what it has rendered into a container. */
const RENDERED = '_$litPart$';

type Container = (HTMLElement | DocumentFragment) & { [RENDERED]?: unknown };

/** What the figure contains without Lit: pictures, the items on them and the list of keys. */
const OTHERS = 'svg,.picture>:not(p),.shortcuts';

/** Lit puts a comment before each text, and later writes into the node after it. Text of a template may follow. */
const isAfterComment = ({ previousSibling: before }: ChildNode): boolean =>
  before?.nodeType === Node.COMMENT_NODE || (before?.nodeType === Node.TEXT_NODE && isAfterComment(before));

/** Whether each text is where Lit has put it. A text that was put into elements is taken out of them. */
const isWhole = (parent: Container): boolean =>
  ([...parent.childNodes] as (HTMLElement | Text)[]).every((node) => {
    if ('data' in node) return node.nodeType !== Node.TEXT_NODE || !node.data.trim() || isAfterComment(node);
    if (node.localName === 'font' && isAfterComment(node)) {
      node.replaceWith(node.textContent);
      return true;
    }
    return RENDERED in node || node.matches(OTHERS) || isWhole(node);
  });

/**
 * Makes a container ready for Lit in a page that was translated: by elements in place of texts, or by texts in place of
 * whatever an element contained. Otherwise, Lit would throw, or write where nobody sees it. Where Lit would not find its
 * nodes again, all are made anew.
 */
export function restoreWords(container: Container): void {
  if (isWhole(container)) return;
  container.replaceChildren();
  // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- Lit knows no other way to forget a container.
  delete container[RENDERED];
}
