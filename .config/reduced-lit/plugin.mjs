/**
 * Leaves out of Lit what no figure needs: its support for polyfills and for rendering on a server, the versions that it
 * lists in globals of the page, and its stylesheets, which belong to one document (see `src/element/adopted-styles.ts`).
 * That is about 300 bytes of each tag’s first script.
 */

/** In the file of each package, what is cut out. */
const CUT = new Map([
  [
    '/@lit/reactive-element/reactive-element.js',
    [
      /,\w+=\w+\.reactiveElementPolyfillSupport/u,
      /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/u,
    ],
  ],
  [
    '/lit-html/lit-html.js',
    [
      /,(\w+)=\w+\.litHtmlPolyfillSupport(?=;\1\?\.)/u,
      /(?<=;)\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\);/u,
    ],
  ],
  [
    '/lit-element/lit-element.js',
    [
      /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/u,
      /const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\);/u,
      /\(\w+\.litElementVersions\?\?=\[\]\)\.push\("[^"]+"\);/u,
    ],
  ],
]);

const STYLES = '/@lit/reactive-element/css-tag.js';
const NO_STYLES = `
export const adoptStyles = () => undefined;
export const getCompatibleStyle = (style) => style;
export const [CSSResult, css, supportsAdoptingStyleSheets, unsafeCSS] = [];
`;

export const reducedLit = {
  name: 'reduced-lit',
  load: (id) => (id.endsWith(STYLES) ? NO_STYLES : null),
  transform(code, id) {
    const [file, parts] = [...CUT].find(([path]) => id.endsWith(path)) ?? [];
    if (!parts) return null;
    let cut = code;
    for (const part of parts) {
      const rest = cut.replace(part, '');
      if (rest === cut) this.error(`${file} has nothing like ${part}.`);
      cut = rest;
    }
    return { code: cut, map: null };
  },
};
