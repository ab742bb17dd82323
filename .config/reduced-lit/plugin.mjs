/**
 * Leaves out of Lit what no figure needs: its support for polyfills and for rendering on a server, the versions that it
 * lists in globals of the page, its stylesheets, which belong to one document (see `src/element/adopted-styles.ts`),
 * decorators, directives, and expressions in comments, in SVG and in place of attributes. That is about 900 bytes of each
 * tag’s first script.
 */

/** In the file of each package, what is cut out, or replaced. */
const CUT = new Map([
  [
    '/@lit/reactive-element/reactive-element.js',
    [
      /,\w+=\w+\.reactiveElementPolyfillSupport/u,
      /,\w+\?\.\(\{ReactiveElement:\w+\}\),\(\w+\.reactiveElementVersions\?\?=\[\]\)\.push\("[^"]+"\)/u,
      /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap;/u,
      /const (\w+)=this\[Symbol\.metadata\];if\(null!==\1\)\{[^}]*\}/u,
      /static addInitializer\(\w+\)\{[^}]*\}/u,
      /,void 0!==(\w+)\.l&&\(this\.l=\[\.\.\.\1\.l\]\)/u,
      /,this\.constructor\.l\?\.forEach\(\w+=>\w+\(this\)\)/u,
      /this\.elementStyles=this\.finalizeStyles\(this\.styles\)/u,
      /static finalizeStyles\(\w+\)\{.*?return \w+\}/u,
      /\w+\.elementStyles=\[\],/u,
      /\w+\(\w+,this\.constructor\.elementStyles\),/u,
      /removeController\(\w+\)\{[^}]*\}/u,
      /;?case Object:case Array:\w+=null==\w+\?\w+:JSON\.stringify\(\w+\)/u,
      /;case Object:case Array:try\{[^}]*\}catch\(\w+\)\{[^}]*\}/u,
    ],
  ],
  [
    '/lit-html/lit-html.js',
    [
      /,(\w+)=\w+\.litHtmlPolyfillSupport(?=;\1\?\.)/u,
      /(?<=;)\w+\?\.\(\w+,\w+\),\(\w+\.litHtmlVersions\?\?=\[\]\)\.push\("[^"]+"\);/u,
      [/2===\w+\?"<svg>":3===\w+\?"<math>":""/u, '""'],
      /\+\(2===\w+\?"<\/svg>":3===\w+\?"<\/math>":""\)/u,
      /,2===(\w+)\|\|3===\1(?=\)\{)/u,
      [/if\((this\.el=\w+\.createElement\(\w+,\w+\),\w+\.currentNode=this\.el\.content)\)\{[^}]*\}/u, '$1;'],
      /else\{let \w+=-1;for\(;-1!==.*?\.length-1\}/u,
      /else \w+\.startsWith\(\w+\)&&\(\w+\.push\(\{type:6,index:\w+\}\),\w+\.removeAttribute\(\w+\)\)/u,
      [/(?<=:)6===\w+\.type&&\(\w+=new \w+\(\w+,this,\w+\)\)/u, '0'],
      [/let (\w+)=void 0!==\w+\?\w+\._\$Co.*?,\1,\w+\)\),(?=\w+\}class)/u, 'return '],
      /if\(\w+\.test\(\w+\.tagName\)\)\{.*?\}\}/u,
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
    for (const each of parts) {
      const [part, replacement] = Array.isArray(each) ? each : [each, ''];
      const rest = cut.replace(part, replacement);
      if (rest === cut) this.error(`${file} has nothing like ${part}.`);
      cut = rest;
    }
    return { code: cut, map: null };
  },
};
