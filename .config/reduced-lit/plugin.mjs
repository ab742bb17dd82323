/**
 * Leaves out of Lit what no figure needs: its support for polyfills and for rendering on a server, the versions that it
 * lists in globals of the page, its stylesheets, which belong to one document (see `src/element/adopted-styles.ts`),
 * decorators, directives, compiled templates, listeners that are objects, expressions in comments, in SVG and in place of
 * attributes, and what only other elements use: types of attributes, and updates that may be left out. That is about 1,600
 * bytes of each tag’s first script.
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
      /getOwnPropertyDescriptor:\w+,/u,
      /getOwnPropertySymbols:\w+,/u,
      [/toAttribute\((\w+),\w+\)\{switch.*?return \w+\},fromAttribute\(.*?return \w+\}/u, 'fromAttribute:$1=>$1'],
      /\w+=\w+\.trustedTypes,\w+=\w+\?\w+\.emptyScript:"",/u,
      /\w+\.state&&\(\w+\.attribute=!1\),/u,
      /,\.\.\.\w+\(\w+\)(?=\];for)/u,
      [/"string"==typeof (\w+)\?(\1\.toLowerCase\(\)):void 0/u, '$2'],
      /,void 0!==this\.renderRoot&&this\.isConnected&&\w+\.hostConnected\?\.\(\)/u,
      [
        /let (\w+)=!1;(const \w+=this\._\$AL;try\{)\1=this\.shouldUpdate\(\w+\),\1\?\((.*?)\):this\._\$EM\(\)(\}catch\(\w+\)\{throw )\1=!1,(.*?\})\1&&/u,
        '$2$3$4$5',
      ],
      /shouldUpdate\(\w+\)\{[^}]*\}/u,
      [/\((\w+)\.hasChanged\?\?(\w+)\)(?=\()/u, '$2'],
      /,hasChanged:\w+/u,
      /void 0!==\w+&&(?=\w+\(this\.prototype)/u,
      [/void 0!==(\w+\.converter)\?\.fromAttribute\?\1:/u, '$1??'],
      [/\(void 0!==\w+\.converter\?\.toAttribute.*?\.toAttribute\((\w+),\w+\.type\)/u, '$1'],
      /this\.prototype\.hasOwnProperty\(\w+\)&&\(\(\w+=Object\.create\(\w+\)\)\.wrapped=!0\),/u,
      /const (\w+)=this\.constructor\.elementProperties;if\(\1\.size>0\)for\(const.*?\w+\)\}(?=\}const)/u,
      [/,wrapped:(\w+)(\},\w+\)\{.*?),!0!==\1\|\|void 0!==\w+\)/u, '$2,!0)'],
      [
        /const\{get:\w+,set:\w+\}=.*?\?\?\{(get\(\)\{return (this\[\w+\])\}),.*?set\(\w+\)\{const (\w+)=.*?(this\.requestUpdate)/u,
        'return{$1,set(value){const $3=$2;$2=value,$4',
      ],
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
      [/"!--"===.*?:(?=void 0!==\w+\[2\])/u, ''],
      [/\(\w+\.test\(\w+\[2\]\)&&\(\w+=RegExp\([^)]*\)\),(\w+=\w+)\)/u, '$1'],
      [/=\w+\?\?(\w+,\w+=-1\))/u, '=$1'],
      [/(\w+)===\w+\|\|\1===\w+\?\1=\w+:\((\1=\w+),\w+=void 0\)/u, '$2'],
      [/Error\("[^"]+"\)/u, 'Error()'],
      [/\(\w+\?\.creationScope\?\?(\w+)\)/u, '$1'],
      /void 0!==(\w+)&&(?=\(void 0!==\1\.strings)/u,
      /this\._\$AN=void 0,/gu,
      /get _\$AU\(\)\{[^}]*\}/gu,
      /get parentNode\(\)\{[^}]*\}/gu,
      /get startNode\(\)\{[^}]*\}get endNode\(\)\{[^}]*\}/u,
      /get tagName\(\)\{[^}]*\}/u,
      /constructor\([^)]*\)\{super\([^)]*\),this\.type=\d\}/gu,
      /this\.type=\d,/gu,
      /this\._\$AP\?\.\(!1,!0,\w+\)(?=;)/u,
      /setConnected\(\w+\)\{[^}]*\}/u,
      /,this\._\$Cv=\w+\?\.isConnected\?\?!0/u,
      [/"number"==typeof \w+\?(this\._\$AC\(\w+\)):\(.*?\),\w+\)(?=;if)/u, '$1'],
      /(\w+)=\w+\(this,\1,\w+\),/u,
      /(\w+)=\w+\(this,\1,\w+,0\),/u,
      [/(\w+)=\w+\(this,(\w+\[\w+\+\w+\]),\w+,\w+\)/u, '$1=$2'],
      [/\((\w+)=\w+\(this,\1,\w+,0\)\?\?/u, '($1=$1??'],
      /(?:\|\|\w+\.(?:capture|once|passive)!==\w+\.(?:capture|once|passive)){3}/u,
      [/"function"==typeof this\._\$AH\?(.*?):this\._\$AH\.handleEvent\(\w+\)/u, '$1'],
    ],
  ],
  [
    '/lit-element/lit-element.js',
    [
      /,\w+\.litElementHydrateSupport\?\.\(\{LitElement:\w+\}\)/u,
      /const \w+=\w+\.litElementPolyfillSupport;\w+\?\.\(\{LitElement:\w+\}\);/u,
      /this\.hasUpdated\|\|\(this\.renderOptions\.isConnected=this\.isConnected\),/u,
      /,this\._\$Do=void 0/u,
      [/this\._\$Do=(?=\w+\()/u, ''],
      /connectedCallback\(\)\{[^}]*\}disconnectedCallback\(\)\{[^}]*\}/u,
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
