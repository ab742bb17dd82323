/**
 * Builds from one source: modules for apps that bundle (lit and Vega stay imports), what runs in Node, and self-contained
 * files for script tags, one for each tag, with the live painter as scripts of its own. All read what `npm run pictures`
 * has prepared.
 */
import { readdirSync, readFileSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build, transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import { reducedVega } from './.config/reduced-vega/plugin.mjs';

/** Each folder is a figure and has the name of its tag. */
const TAGS = readdirSync(new URL('src/figures/', import.meta.url));
const { dependencies, version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const isDependency = (id) => Object.keys(dependencies).some((name) => id === name || id.startsWith(`${name}/`));

const compile = (options) =>
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', legalComments: 'none', ...options });

const { FIGURES_BASE_URL: base } = process.env;
/** Names the release, and the host that a build is for. */
const hosted = {
  name: 'hosted',
  resolveId: (id) => (id === '#package' ? id : null),
  load: (id) => (id === '#package' ? `export const version = ${JSON.stringify(version)};` : null),
  transform: (code, id) =>
    base && id.endsWith('/core/output/site.ts')
      ? code.replace(/`https:[^`]+`/u, JSON.stringify(base.replace(/\/*$/u, '/')))
      : null,
};

const modules = {
  input: {
    index: 'src/index.ts',
    define: 'src/define.ts',
    ...Object.fromEntries(
      TAGS.flatMap((tag) => [
        [`${tag}/index`, `src/figures/${tag}/element.ts`],
        [`${tag}/define`, `src/figures/${tag}/define.ts`],
      ]),
    ),
  },
  external: isDependency,
  plugins: [hosted, resolve(), compile()],
  output: { dir: 'dist', format: 'es', chunkFileNames: 'chunks/[name]-[hash].js' },
};

/**
 * The stylesheet as the text that it comes to, minified: its sizes and colours are constants, and a page need not put
 * them together again.
 */
const finishedStyles = {
  name: 'finished-styles',
  async load(id) {
    if (!id.endsWith('/core/drawing/figure-css.ts')) return null;
    const { outputFiles } = await build({
      entryPoints: [id],
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
    });
    const [{ text }] = outputFiles;
    const { FIGURE_CSS } = await import(`data:text/javascript,${encodeURIComponent(text)}`);
    const { code } = await transform(FIGURE_CSS, { loader: 'css', minify: true });
    return `export const FIGURE_CSS = ${JSON.stringify(code.trim())};\n`;
  },
};

/** A few per cent smaller, compressed, than what the compiler's own minifier makes. */
const minify = terser({
  module: true,
  compress: { passes: 3, ecma: 2020, keep_fargs: false },
  format: { ecma: 2020, comments: false },
});

/** Scripts that are fetched when a picture must change, by the module that a tag imports on demand. */
const LIVE = {
  renderer: 'src/live/renderer.ts',
  controls: 'src/element/reader-controls.ts',
  interaction: 'src/element/interaction/interaction.ts',
  ...Object.fromEntries(TAGS.map((tag) => [tag, `src/figures/${tag}/live.ts`])),
};
/** Names with content hash that the build gives them, by the path of their module. */
const liveFiles = new Map();

const live = {
  input: LIVE,
  // What is left out of Vega is still named by modules that never reach it.
  shimMissingExports: true,
  plugins: [
    reducedVega,
    hosted,
    resolve({ browser: true }),
    compile({ exclude: [], charset: 'utf8' }),
    minify,
    {
      name: 'note-names',
      writeBundle: (_, bundle) => {
        for (const { facadeModuleId, fileName } of Object.values(bundle))
          if (facadeModuleId) liveFiles.set(facadeModuleId, fileName);
      },
    },
  ],
  output: {
    dir: 'dist/cdn',
    format: 'es',
    entryFileNames: 'live/[name]-[hash].js',
    chunkFileNames: 'live/[name]-[hash].js',
  },
};

/** What a tag imports on demand is not bundled with it but fetched from beside it. */
const fetchLive = {
  name: 'fetch-live',
  async resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string') return null;
    const { id } = (await this.resolve(specifier, importer)) ?? {};
    const file = liveFiles.get(id);
    return file ? { id: `./${file}`, external: 'absolute' } : null;
  },
};

const cdnFile = (name, input) => ({
  input: { [name]: input },
  plugins: [fetchLive, resolve({ exportConditions: ['cdn'] }), finishedStyles, compile({ charset: 'utf8' }), minify],
  output: { dir: 'dist/cdn', format: 'es' },
});

/** What runs in Node: `renderFigure` and the command line. The folders of both lie as deep as their sources do. */
const node = {
  input: { 'node/index': 'src/node/render-figure.ts', 'cli/main': 'src/cli/main.ts' },
  external: (id) => isDependency(id) || id.startsWith('node:'),
  plugins: [hosted, resolve(), compile()],
  output: { dir: 'dist', format: 'es', chunkFileNames: 'node/[name]-[hash].js' },
};

/**
 * Scripts around an iframe: that of the page in it, that of the page around it, and that of the embed builder.
 *
 * @param format - `iife` for what a page may also load as a classic script, where it must name nothing in the page.
 */
const embedFile = (name, format = 'es') => ({
  input: { [name]: `src/embed/${name}.ts` },
  plugins: [hosted, resolve(), compile({ charset: 'utf8' }), minify],
  output: { dir: 'dist/embed', format },
});

/** An import that can't be resolved is an error, not a warning: it would reach readers as a script that does not load. */
const onwarn = ({ code, message }) => {
  if (code === 'UNRESOLVED_IMPORT') throw new Error(message);
};

export default [
  modules,
  node,
  embedFile('page'),
  embedFile('resize', 'iife'),
  embedFile('builder'),
  live,
  ...TAGS.map((tag) => cdnFile(tag, `src/figures/${tag}/define.ts`)),
  cdnFile('rare-earth-figures', 'src/define.ts'),
].map((config) => ({ ...config, onwarn }));
