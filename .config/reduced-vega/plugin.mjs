/**
 * Bundles vega-embed with only the parts of Vega that the library's own specs need, from the sources of the packages.
 * Reasons and savings: docs/decisions/0013-live-renderer.md.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (file) => fileURLToPath(new URL(file, import.meta.url));
const inPackage = (path) => fileURLToPath(new URL(`../../node_modules/${path}`, import.meta.url));

/** Packages whose built file is a single module that can't be tree-shaken. */
const FROM_SOURCE = [
  'dataflow',
  'encode',
  'expression',
  'functions',
  'interpreter',
  'parser',
  'runtime',
  'scale',
  'scenegraph',
  'selections',
  'statistics',
  'time',
  'view',
  'view-transforms',
];

/**
 * Modules that are never used: the themes, tooltips, menus, patches and version checks of vega-embed, which the options
 * turn off, and the canvas renderers.
 */
const ABSENT =
  /(^|\/)(vega-themes|vega-tooltip|json-stringify-pretty-compact|vega-schema-url-parser)$|^(fast-json-patch|semver)\/|\/(CanvasRenderer|HybridRenderer|HybridHandler|post|style)\.js$/u;
const ABSENT_ENCODERS = /\/(AxisTicks|LegendEntries|LinkPath|Pie|Stack)\.js$/u;

const LETTERS = [
  [/(RegexNonAsciiIdentifierStart = )new RegExp\('[^']+'\)/u, 'ID_Start'],
  [/(RegexNonAsciiIdentifierPart = )new RegExp\('[^']+'\)/u, 'ID_Continue'],
];

/** Ends the id of a copy of a module. */
const WHOLE = '?whole';

const ABSENT_ID = '\0absent';
const VERSION_ID = '\0version';

export const reducedVega = {
  name: 'reduced-vega',
  async resolveId(id, importer = '') {
    // A module is in one script, whole: the compiler's script gets copies of those that it needs more of.
    if (
      /^d3-(?:scale|interpolate|color)$/u.test(id) &&
      (importer === here('vega-lite.mjs') || importer.endsWith(WHOLE))
    )
      return `${inPackage(`${id}/dist/${id}.mjs`)}${WHOLE}`;
    const isOurs = !importer.includes('/node_modules/');
    if (id === 'vega') return here('vega.mjs');
    if (id === 'vega-embed') return inPackage('vega-embed/src/index.ts');
    // The compiler's script adds the compiler and the omitted parts.
    if (id === 'vega-lite' && isOurs && !importer.includes('reduced-vega')) return here('vega-lite.mjs');
    if (id === 'vega-lite' && importer.includes('/vega-embed/')) return ABSENT_ID;
    if (id === 'vega-transforms' && importer === here('vega.mjs')) return here('data-transforms.mjs');
    const [, name, path = '/index.js'] = /^vega-([a-z-]+)(\/.+)?$/u.exec(id) ?? [];
    if (FROM_SOURCE.includes(name) || name === 'transforms') return inPackage(`vega-${name}${path}`);
    // Until a view has an element, a handler only registers listeners, so any handler works.
    if (id === './CanvasHandler.js') return inPackage('vega-scenegraph/src/SVGHandler.js');
    // The compiler's script provides these later.
    if (id === 'd3-geo' && importer.includes('/vega-functions/')) return here('geography.mjs');
    if (id === 'topojson-client' && importer.includes('/vega-loader/build/')) return ABSENT_ID;
    if (id === 'd3-scale-chromatic' && importer.includes('/vega-scale/')) return here('schemes.mjs');
    if (id === 'd3-scale' && importer.endsWith('/vega-scale/src/scales.js')) return here('scales.mjs');
    if (id === 'd3-interpolate' && importer.endsWith('/vega-scale/src/interpolate.js'))
      return here('interpolators.mjs');
    if (id.startsWith('vega-loader/src/')) return inPackage(id);
    if (importer.includes('/vega-encode/index') && ABSENT_ENCODERS.test(id)) return ABSENT_ID;
    if (id.endsWith('/package.json')) return VERSION_ID;
    if (!importer.includes('reduced-vega') && ABSENT.test(id)) return ABSENT_ID;
    // The sources are TypeScript, but import each other as .js.
    if (importer.includes('/vega-embed/src/') && id.startsWith('./'))
      return inPackage(`vega-embed/src/${id.slice(2).replace(/\.js$/u, '.ts')}`);
    return null;
  },
  load(id) {
    if (id.endsWith(WHOLE)) return readFileSync(id.slice(0, -WHOLE.length), 'utf8');
    if (id === ABSENT_ID) return 'export default class {}';
    return id === VERSION_ID ? 'export const version = "0.0.0"; export default { version };' : null;
  },
  transform(code, id) {
    if (!id.endsWith('/vega-expression/src/parser.js')) return null;
    // The parser lists all letters beyond ASCII, 2 KiB; browsers have Unicode properties for them.
    const short = LETTERS.reduce((text, [list, property]) => text.replace(list, `$1/\\p{${property}}/u`), code);
    if (code.length - short.length < 10_000) this.error('The lists of letters were not found.');
    return short;
  },
};
