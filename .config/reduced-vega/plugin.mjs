/**
 * Bundles vega-embed with only the parts of Vega that the library's own specs need, from the sources of the packages.
 * Reasons and savings: docs/decisions/0013-live-renderer.md.
 */
import { readFileSync } from 'node:fs';
import { parse } from 'node:path';
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
 * turn off, and the renderers of canvas and strings.
 */
const ABSENT =
  /(^|\/)(vega-themes|vega-tooltip|json-stringify-pretty-compact|vega-schema-url-parser)$|^(fast-json-patch|semver)\/|\/(CanvasRenderer|HybridRenderer|HybridHandler|SVGStringRenderer|post|style)\.js$/u;
const ABSENT_ENCODERS = /\/(AxisTicks|LegendEntries|LinkPath|Pie|Stack)\.js$/u;

/**
 * Modules with functions that the library's own specs never call: axes, legends, titles, inputs, timers, distributions.
 * The renderer's script has a function in place of each, which calls the real one once the compiler's script has
 * provided it.
 */
const PROVIDED = [
  ...['axis', 'legend', 'projection', 'title'].map((name) => `vega-parser/src/parsers/${name}.js`),
  ...['axis', 'grid', 'legend', 'title'].map((name) => `vega-view-transforms/src/layout/${name}.js`),
  ...['lasso', 'luminance', 'pinch', 'scale-gradient', 'tree'].map((name) => `vega-functions/src/functions/${name}.js`),
  ...['lognormal', 'normal', 'uniform'].map((name) => `vega-statistics/src/${name}.js`),
  ...['bind', 'timer'].map((name) => `vega-view/src/${name}.js`),
  'd3-dsv/dist/d3-dsv.mjs',
].map(inPackage);
const PROVIDED_NAMES = new Set(PROVIDED.map((path) => parse(path).name));
/** Begins the id of a module with functions to be provided. */
const UNTIL_PROVIDED = '\0until-provided:';
/** The module of the compiler's script that provides all of them. */
const PROVIDER_ID = '\0provider';

/** A module with the functions of another, which do nothing but call those. */
const untilProvided = (names) => `let provided;
export const provide = (module) => { provided = module; };
${names
  .map(
    (name, place) =>
      `function call${place}(...values) { return provided.${name}.apply(this, values); }\nexport { call${place} as ${name} };`,
  )
  .join('\n')}`;

const PROVIDER = PROVIDED.map(
  (path, place) => `import * as module${place} from ${JSON.stringify(path)};
import { provide as provide${place} } from ${JSON.stringify(`${UNTIL_PROVIDED}${path}`)};
provide${place}(module${place});`,
).join('\n');

const LETTERS = [
  [/(RegexNonAsciiIdentifierStart = )new RegExp\('[^']+'\)/u, 'ID_Start'],
  [/(RegexNonAsciiIdentifierPart = )new RegExp\('[^']+'\)/u, 'ID_Continue'],
];

/** The interpreter makes an evaluator with eight functions for each channel of each mark. */
const EVALUATOR = [
  ['const $ = n => Visitors[n.type]($, n);', 'const $ = spare.pop() ?? evaluator();'],
  ['$.fn = Object.create(fn);', '$.fn = event ? Object.create(fn) : fn;'],
  ['EventFunctions.forEach(', 'if (event) EventFunctions.forEach('],
  [
    'return $(ast);',
    'try { return $(ast); } finally { $.fn = $.params = $.datum = $.event = $.item = undefined; spare.push($); }',
  ],
];
/** Evaluators that no call uses at the moment: a call may lead to another one. */
const SPARE = `
const spare = [];
function evaluator() { const $ = n => Visitors[n.type]($, n); return $; }
`;

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
    if (id === 'd3-shape' && importer.endsWith('/path/curves.js'))
      return `${(await this.resolve(id, importer, { skipSelf: true })).id}${WHOLE}`;
    if (id === 'reduced-vega/provider') return PROVIDER_ID;
    if (PROVIDED.includes(id) || id.startsWith(UNTIL_PROVIDED)) return id;
    if (PROVIDED_NAMES.has(parse(id).name)) {
      const { id: path } = (await this.resolve(id, importer, { skipSelf: true })) ?? {};
      if (PROVIDED.includes(path)) return `${UNTIL_PROVIDED}${path}`;
    }
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
    if (id === './palettes.js' && importer.endsWith('/vega-scale/src/schemes.js')) return here('palettes.mjs');
    if (id === './functions/ease.js' && importer.endsWith('/codegen.js')) return here('ease.mjs');
    if (id === 'd3-color' && importer.endsWith('/codegen.js')) return here('colors.mjs');
    if (id === './curves.js' && importer.endsWith('/vega-scenegraph/src/path/shapes.js')) return here('curves.mjs');
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
  async load(id) {
    if (id === PROVIDER_ID) return PROVIDER;
    if (id.startsWith(UNTIL_PROVIDED)) {
      const { exports } = await this.load({ id: id.slice(UNTIL_PROVIDED.length) });
      return untilProvided(exports);
    }
    if (id.endsWith(WHOLE)) return readFileSync(id.slice(0, -WHOLE.length), 'utf8');
    if (id === ABSENT_ID) return 'export default class {}';
    return id === VERSION_ID ? 'export const version = "0.0.0"; export default { version };' : null;
  },
  transform(code, id) {
    if (id.endsWith('/vega-interpreter/src/interpret.js'))
      return EVALUATOR.reduce((text, [once, again]) => {
        if (!text.includes(once)) this.error(`The interpreter has no “${once}”.`);
        return text.replace(once, () => again);
      }, code + SPARE);
    if (!id.endsWith('/vega-expression/src/parser.js')) return null;
    // The parser lists all letters beyond ASCII, 2 KiB; browsers have Unicode properties for them.
    const short = LETTERS.reduce((text, [list, property]) => text.replace(list, `$1/\\p{${property}}/u`), code);
    if (code.length - short.length < 10_000) this.error('The lists of letters were not found.');
    return short;
  },
};
