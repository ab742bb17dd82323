/**
 * Who may import whom. The pure centre (core, figures) knows no page, no element and no painter; every folder beside it
 * knows only what it is for. A breach fails the lint and the build.
 */

const { devDependencies: tools } = require('./package.json');

const PACKAGES = '(^|/)node_modules/';
/** The packages named, as they lie on disk, or their types alone. */
const packages = (...names) => `${PACKAGES}(@types/)?(${names.join('|')})/`;

/** What only a build needs is listed in the package.json of this folder, so that `npm start` does without. */
const BUILD_TOOLS = packages(...Object.keys(tools).map((name) => name.replace('@types/', '')));

const LIT = packages('lit', 'lit-html', 'lit-element', '@lit/[^/]+');
/** Lit's templates as data, which need no page. */
const LIT_HTML = `${PACKAGES}lit/html\\.js$`;
const VEGA = packages('vega[^/]*');
const VEGA_TYPES = packages('vega-lite', 'vega-typings');
const D3_DSV = packages('d3-dsv');
const D3_MATHS = packages('d3-array', 'd3-sankey', 'd3-dsv');
/** Schemas of rows. */
const VALIBOT = packages('valibot');

/** Places what floats above the page. */
const FLOATING_UI = packages('@floating-ui/[^/]+');
/** Turns numbers into sound. */
const CHART2MUSIC = packages('chart2music');

/** A figure's pictures: by name where they are not made yet. */
const PICTURES = '^(\\.build/pictures|#pictures)/';

/** A figure's bundled rows and compiled layers, likewise. */
const ROWS = '^(\\.build/rows|#rows)/';

/** Files of a figure that are its element; all others are pure. */
const ELEMENT_FILE = '^src/figures/[^/]+/(element|define)\\.ts$';
/** What the live painter is handed of a figure. */
const LIVE_FILE = '^src/figures/[^/]+/live\\.ts$';

/** Markup of a figure, which is drawn in a page and written in Node. */
const TEMPLATE_FILE = '^src/element/templates/[^/]+-template\\.ts$';
/** Says which release this is. */
const MANIFEST = '^package\\.json$';

/** Imported for its types alone, which leave nothing behind. */
const EXCEPT_TYPES = { dependencyTypesNot: ['type-only'] };

module.exports = {
  forbidden: [
    {
      name: 'no-circle',
      comment: 'Modules that need each other are one module, or want a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'resolvable',
      comment: 'What is imported exists. Pictures are made by `npm run pictures`.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: [PICTURES, ROWS] },
    },
    {
      name: 'declared',
      comment: 'A package is listed in a package.json, not found by luck through another one.',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], pathNot: BUILD_TOOLS },
    },
    {
      name: 'shipped-packages',
      comment:
        'The published modules leave their imports to the app: what they import is a dependency, not a devDependency.',
      severity: 'error',
      from: { path: '^src/(core|figures|element|live)/|^src/[^/]+\\.ts$' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], ...EXCEPT_TYPES },
    },
    {
      name: 'core-is-pure',
      comment:
        'core imports itself, valibot for the schemas of rows, a reader of CSV, the version of the package, and types of vega-lite.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: ['^src/core/', VALIBOT, D3_DSV, VEGA_TYPES, MANIFEST] },
    },
    {
      name: 'core-types-of-vega-only',
      comment: 'core imports types of vega-lite, never its code.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: VEGA_TYPES, ...EXCEPT_TYPES },
    },
    {
      name: 'figure-is-pure',
      comment:
        'The pure files of a figure import core, their siblings, their data, d3 maths, valibot for the schemas of their rows, and types of vega-lite.',
      severity: 'error',
      from: { path: '^src/figures/([^/]+)/', pathNot: [ELEMENT_FILE, LIVE_FILE] },
      to: { pathNot: ['^src/core/', '^src/figures/$1/', '^datasets/', D3_MATHS, VALIBOT, VEGA_TYPES] },
    },
    {
      name: 'figure-live',
      comment: 'What the live painter is handed is the figure, its bundled rows and its compiled layers.',
      severity: 'error',
      from: { path: '^src/figures/([^/]+)/live\\.ts$' },
      to: { pathNot: ['^src/core/', '^src/figures/$1/', '^(\\.build/rows|#rows)/$1(\\.js)?$'] },
    },
    {
      name: 'figure-types-of-vega-only',
      comment: 'A figure is a function that returns a spec; it needs no Vega to run.',
      severity: 'error',
      from: { path: '^src/figures/' },
      to: { path: VEGA_TYPES, ...EXCEPT_TYPES },
    },
    {
      name: 'figure-without-element',
      comment: 'The pure files of a figure run without a page: they know neither its element nor its pictures.',
      severity: 'error',
      from: { path: '^src/figures/([^/]+)/', pathNot: ELEMENT_FILE },
      to: { path: [ELEMENT_FILE, LIVE_FILE, PICTURES] },
    },
    {
      name: 'figure-element',
      comment: 'The element of a figure imports its own figure and pictures, core, the shared element and Lit.',
      severity: 'error',
      from: { path: '^src/figures/([^/]+)/(element|define)\\.ts$' },
      to: { pathNot: ['^src/(core|element)/', '^src/figures/$1/', '^(\\.build/pictures|#pictures)/$1(/|$)', LIT] },
    },
    {
      name: 'element-knows-no-figure',
      comment: 'The shared element imports core and Lit; everything else only when it is asked for.',
      severity: 'error',
      from: { path: '^src/element/', pathNot: '^src/element/interaction/' },
      to: { pathNot: ['^src/(core|element)/', LIT], dynamic: false, ...EXCEPT_TYPES },
    },
    {
      name: 'templates-know-no-page',
      comment: 'Templates are data until somebody draws them: they import core, one another and Lit’s html.',
      severity: 'error',
      from: { path: TEMPLATE_FILE },
      to: { pathNot: ['^src/core/', TEMPLATE_FILE, LIT_HTML], ...EXCEPT_TYPES },
    },
    {
      name: 'interaction-on-demand',
      comment: 'What answers a reader is fetched when one comes; no script of a tag carries it.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/element/interaction/' },
      to: { path: '^src/element/interaction/', dynamic: false, ...EXCEPT_TYPES },
    },
    {
      name: 'interaction-knows-no-painter',
      comment:
        'One layer over the pictures of both painters: core, the shared element, and libraries that place and play.',
      severity: 'error',
      from: { path: '^src/element/interaction/' },
      to: { pathNot: ['^src/(core|element)/', FLOATING_UI, CHART2MUSIC], ...EXCEPT_TYPES },
    },
    {
      name: 'sound-on-demand',
      comment: 'Nothing that plays loads before a reader asks to listen.',
      severity: 'error',
      from: { pathNot: '^src/element/interaction/sound\\.ts$' },
      to: { path: [CHART2MUSIC, '^src/element/interaction/sound\\.ts$'], dynamic: false, ...EXCEPT_TYPES },
    },
    {
      name: 'element-never',
      comment: 'No figure and no pictures, not even on demand: a figure brings itself.',
      severity: 'error',
      from: { path: '^src/element/' },
      to: { path: ['^src/(figures|cli)/', PICTURES] },
    },
    {
      name: 'page-without-node',
      comment: '`node:` does not exist in a page.',
      severity: 'error',
      from: { path: '^src/(core|element|figures|live)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'live-is-a-painter',
      comment: 'The live painter imports core and Vega; it is handed a spec and knows neither Lit nor any figure.',
      severity: 'error',
      from: { path: '^src/live/' },
      to: { pathNot: ['^src/(core|live)/', VEGA] },
    },
    {
      name: 'only-live-embeds',
      comment: 'vega-embed reaches readers through the lazy chunk of src/live alone.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/live/' },
      to: { path: packages('vega-embed') },
    },
    {
      name: 'node-side-without-elements',
      comment: 'What runs in Node draws from specs and templates: no element, and nothing of Lit that wants a page.',
      severity: 'error',
      from: { path: '^src/(node|build|cli)/' },
      to: { path: ['^src/(element|live)/', ELEMENT_FILE, LIT, PICTURES], pathNot: [TEMPLATE_FILE, LIT_HTML] },
    },
    {
      name: 'embed-is-small',
      comment: 'Scripts around an iframe know what is said of figures, not the figures.',
      severity: 'error',
      from: { path: '^src/embed/' },
      to: { pathNot: ['^src/(core|embed)/'] },
    },
    {
      name: 'node-ships-without-build',
      comment:
        'The Node API is published; what builds the package, and the command line on top of it, are not its business.',
      severity: 'error',
      from: { path: '^src/node/' },
      to: { path: '^src/(build|cli)/' },
    },
    {
      name: 'cli-is-node-api',
      comment: 'The command line does what the Node API does; the build is not published.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/build/' },
    },
    {
      name: 'i18n-is-ground',
      comment: 'Messages and formats are the ground of core: they know the other rooms by types at most.',
      severity: 'error',
      from: { path: '^src/core/i18n/' },
      to: { path: '^src/core/(?!i18n/)', ...EXCEPT_TYPES },
    },
    {
      name: 'drawing-knows-no-data',
      comment:
        'Text, colours and specs are drawn without a row at hand: data, wire and output use drawing, not the reverse.',
      severity: 'error',
      from: { path: '^src/core/drawing/' },
      to: { path: '^src/core/(data|wire|output)/' },
    },
    {
      name: 'wire-and-output-last',
      comment: 'What crosses to the page, and what leaves the figure as text, builds on the other rooms of core.',
      severity: 'error',
      from: { path: '^src/core/(i18n|data|figure|drawing)/' },
      to: { path: '^src/core/(wire|output)/' },
    },
    {
      name: 'entries',
      comment: 'The entries re-export figures and the shared element, nothing that runs in Node or on demand.',
      severity: 'error',
      from: { path: '^src/[^/]+\\.ts$' },
      to: { pathNot: ['^src/(core|element|figures)/', '^src/[^/]+\\.ts$'], ...EXCEPT_TYPES },
    },
    {
      name: 'src-knows-no-tests',
      comment: 'What is published imports nothing that is not.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(stories|tests|docs|dist|\\.ci|\\.config|\\.storybook)/' },
    },
  ],
  options: {
    // A workspace may import what the root package lists.
    combinedDependencies: true,
    doNotFollow: { path: ['node_modules', '^\\.build/', '^dist/'] },
    enhancedResolveOptions: {
      conditionNames: ['import', 'module', 'default'],
      exportsFields: ['exports'],
      extensions: ['.ts', '.js', '.mjs', '.json'],
    },
    // Type imports are seen as well, and told apart.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
