/* global CSSStyleSheet */
/** Lit’s module of stylesheets for browsers that adopt them, as all do that know container queries. */

/** @param {string} text */
export const unsafeCSS = (text) => {
  /** @type {CSSStyleSheet | undefined} */
  let sheet;
  return {
    get styleSheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(text);
      return sheet;
    },
  };
};

/** @template Style @param {Style} style */
export const getCompatibleStyle = (style) => style;

/** @param {ShadowRoot} root @param {readonly { styleSheet: CSSStyleSheet }[]} styles */
export const adoptStyles = (root, styles) => {
  root.adoptedStyleSheets = styles.map(({ styleSheet }) => styleSheet);
};

/** What the module also exports, and no figure uses. */
export const CSSResult = undefined;
export const css = undefined;
export const supportsAdoptingStyleSheets = true;
