/** Stylesheets by the document that they were made in, which alone accepts them, and by their rules. */
const made = new WeakMap<Document, Map<string, CSSStyleSheet>>();

/** The rules of each root, which loses its stylesheets when it is moved to another document. */
const adopted = new WeakMap<ShadowRoot, Set<string>>();

function styleSheetOf(document: Document, view: typeof globalThis, rules: string): CSSStyleSheet {
  const styleSheets = made.get(document) ?? new Map<string, CSSStyleSheet>();
  made.set(document, styleSheets);
  let styleSheet = styleSheets.get(rules);
  if (!styleSheet) {
    styleSheet = new view.CSSStyleSheet();
    (styleSheet as Partial<CSSStyleSheet>).replaceSync?.(rules);
    styleSheets.set(rules, styleSheet);
  }
  return styleSheet;
}

/** Adds rules to those of a root, once. All roots of a document share the stylesheet. */
export function adoptStyles(root: ShadowRoot, rules: string): void {
  const all = (adopted.get(root) ?? new Set<string>()).add(rules);
  adopted.set(root, all);
  const { ownerDocument } = root;
  const { defaultView: view } = ownerDocument;
  // A document without a window, as of a template, shows nothing and accepts no stylesheet.
  if (view) root.adoptedStyleSheets = [...all].map((each) => styleSheetOf(ownerDocument, view, each));
}
