/**
 * Builds, from one source: self-contained files for script tags, one for each figure, with the live renderer in separate
 * scripts; and the modules for apps with bundlers, for Node and for the builder's check of data, which share the
 * figures' code. All of them use the output of `npm run pictures`.
 */
import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build, transform } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import { ENTRIES, TAGS } from './.config/entries.mjs';
import { fetchFirst } from './.config/fetch-first.mjs';
import { notices } from './.config/notices.mjs';
import { LOCALES, oneLanguage } from './.config/one-language.mjs';
import { reducedLit } from './.config/reduced-lit/plugin.mjs';
import { ownKeys } from './.config/reduced-vega/own-keys.mjs';
import { reducedVega } from './.config/reduced-vega/plugin.mjs';

const { dependencies, peerDependencies, version } = JSON.parse(
  readFileSync(new URL('package.json', import.meta.url), 'utf8'),
);
/** Whether the app installs the package with an import: everything else is bundled. */
const isInstalled = (id) =>
  Object.keys({ ...dependencies, ...peerDependencies }).some((name) => id === name || id.startsWith(`${name}/`));

const compile = (options) =>
  esbuild({ target: 'es2022', tsconfig: 'tsconfig.json', legalComments: 'none', ...options });

/** The id of a module that a plugin replaces. Throws if there is no such file, so that moving one is noticed. */
const moduleId = (path) => realpathSync(fileURLToPath(new URL(path, import.meta.url)));
const SITE_MODULE = moduleId('src/core/output/site.ts');
const ISSUE_TEXT_MODULE = moduleId('src/core/data/issue-text.ts');
const RENDERER_MODULE = moduleId('src/live/renderer.ts');
const COMPILER_MODULE = moduleId('src/live/compiler.ts');
const CHECK_MODULE = moduleId('src/embed/builder/data/check-data.ts');
const DESCRIPTOR_MODULE = moduleId('src/node/descriptor.ts');
const PUBLISHED_FILES_MODULE = moduleId('src/node/published-files.ts');
/** Modules of which every export is a stylesheet. */
const STYLE_MODULES = ['src/core/drawing/figure-css.ts', 'src/steps/steps-css.ts'].map(moduleId);

const { FIGURES_BASE_URL: base } = process.env;
/** Inserts the version of the release, and the base URL of the build. */
const hosted = {
  name: 'hosted',
  resolveId: (id) => (id === '#package' ? id : null),
  load: (id) => (id === '#package' ? `export const version = ${JSON.stringify(version)};` : null),
  transform(code, id) {
    if (!base || id !== SITE_MODULE) return null;
    const replaced = code.replace(/`https:[^`]+`/u, JSON.stringify(base.replace(/\/*$/u, '/')));
    if (replaced === code) this.error('FIGURES_BASE_URL is set, but the base URL to replace was not found.');
    return replaced;
  },
};

/**
 * Evaluates stylesheets at build time and minifies them: their sizes and colours are constants, so a page need not
 * assemble them.
 */
const finishedStyles = {
  name: 'finished-styles',
  async load(id) {
    if (!STYLE_MODULES.includes(id)) return null;
    const { outputFiles } = await build({
      entryPoints: [id],
      bundle: true,
      format: 'esm',
      platform: 'node',
      write: false,
    });
    const [{ text }] = outputFiles;
    const styles = Object.entries(await import(`data:text/javascript,${encodeURIComponent(text)}`));
    const finished = styles.map(async ([name, rules]) => {
      const { code } = await transform(rules, { loader: 'css', minify: true });
      return `export const ${name} = ${JSON.stringify(code.trim())};\n`;
    });
    return (await Promise.all(finished)).join('');
  },
};

/** The parts of Lit's templates in a syntax tree. */
function* templateParts(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'TaggedTemplateExpression' && node.tag.name === 'html') yield* node.quasi.quasis;
  for (const child of Object.values(node)) yield* templateParts(child);
}

/** Makes one space of each line break and its indentation in a template: to a browser, they are the same. */
const compactTemplates = {
  name: 'compact-templates',
  transform(code, id) {
    if (!id.includes('/src/element/')) return null;
    let compact = code;
    const parts = [...templateParts(this.parse(code))].sort((a, b) => b.start - a.start);
    for (const { start, end } of parts)
      compact = compact.slice(0, start) + compact.slice(start, end).replaceAll(/\n\s*/gu, ' ') + compact.slice(end);
    return { code: compact, map: null };
  },
};

/** A few per cent smaller after compression than with the minifier of the compiler. */
const minifyWith = (comments, format = {}) =>
  terser({
    module: true,
    compress: { passes: 3, ecma: 2020, keep_fargs: false },
    format: { ecma: 2020, comments, ...format },
  });
const minify = minifyWith(false);
/** Live scripts keep the comments that keep bundlers of apps from following an address. */
const minifyLive = minifyWith(/^ (?:@vite-ignore|webpackIgnore: true) $/u);
/** Modules for apps keep the comments by which a bundler knows what it may leave out. */
const minifyModules = minifyWith(false, { preserve_annotations: true });

/** Scripts fetched for live rendering, by the module that a tag imports dynamically. */
const LIVE = {
  controls: 'src/element/reader-controls.ts',
  interaction: 'src/element/interaction/interaction.ts',
  renderer: 'src/live/renderer.ts',
  warnings: 'src/element/warnings.ts',
  ...Object.fromEntries(TAGS.map((tag) => [tag, `src/figures/${tag}/live.ts`])),
};
/** File names with content hash, by module path. */
const liveFiles = new Map();
/** The file that checks an author's data, in `dist`. */
let checkFile;

/** What nearly every live script needs: one file, so that the lists of files to fetch are short. */
const COMMON =
  /\/src\/(?:core\/(?:data\/(?:raw-tables|flag|issue-text|data-error|credit|known-id|page-source-id|provenance|row-checks|text-columns|web-address|rows\/(?:notes|stage-shares))|drawing\/(?:line-breaks|metrics|picture|small\/small-metrics|spec|spread|text|text-width)|figure\/(?:card|options|size)|i18n\/(?:beside|correction|country|direction|directory|flag|format|known-names|label|licence|locale|material|names|page)|wire\/bytes-within)|element\/(?:fetch-beside|fetch-scripts|slider-styles|window-px))[./]|own-keys$/u;

/** The file with the messages of a language about custom data: they are loaded together. */
function customMessagesIn(id) {
  const [, locale] = /i18n\/(?:load|file|issue)\/([^/]+)\.ts$/u.exec(id) ?? [];
  return locale && `messages.${locale}`;
}

/** What reads custom rows of any figure. */
const CUSTOM_ROWS =
  /\/node_modules\/valibot\/|\/src\/core\/data\/(?:cell-text|issue|labels|name-fields|read-rows|row-schema|source|text-by-locale|rows\/(?:edition|elements|parse-[^/]+|settings))\.ts$/u;

/** Whether all that imports a module is, in the end, what reads custom rows of a figure. */
const isOfReader = (id, getModuleInfo) => {
  const { importers } = getModuleInfo(id);
  return (
    id.endsWith('/reader.ts') ||
    (importers.length > 0 && importers.every((importer) => isOfReader(importer, getModuleInfo)))
  );
};

/** The file with what reads a figure's custom rows. */
function readerIn(id, getModuleInfo) {
  const [, tag] = /\/src\/figures\/([^/]+)\//u.exec(id) ?? [];
  return tag && isOfReader(id, getModuleInfo) ? `${tag}.reader` : undefined;
}

/** One for the live scripts and the tags' that import them. */
const fetchedFirst = fetchFirst();

/** Leaves English sentences out of errors about rows, which are reported in the reader's language. */
const withoutSentences = {
  name: 'without-sentences',
  load: (id) => (id === ISSUE_TEXT_MODULE ? 'export const issueText = JSON.stringify;' : null),
};

const live = {
  input: LIVE,
  // A script that other scripts import from needs no second file that has its own exports only.
  preserveEntrySignatures: 'allow-extension',
  // Omitted parts of Vega are still imported by modules that never use them.
  shimMissingExports: true,
  plugins: [
    reducedVega,
    withoutSentences,
    hosted,
    resolve({ browser: true, exportConditions: ['cdn'] }),
    compile({ exclude: [], charset: 'utf8' }),
    ownKeys,
    fetchedFirst.live,
    compactTemplates,
    minifyLive,
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
    // Each figure adds combinations of scripts that share code. A file for each would be mostly import statements.
    experimentalMinChunkSize: 4000,
    // The details are loaded after the picture, so what a picture needs must not be put into the same file. What every
    // picture needs is one file, and not a part of one that few readers load.
    manualChunks: (id, { getModuleInfo }) => {
      if (COMMON.test(id)) return 'common';
      if (CUSTOM_ROWS.test(id)) return 'read-rows';
      return /\.build\/rows\/([^/]+\.\w+)\.js$/u.exec(id)?.[1] ?? readerIn(id, getModuleInfo) ?? customMessagesIn(id);
    },
    onlyExplicitManualChunks: true,
  },
};

/** Dynamic imports of a tag are not bundled, but fetched from files next to it. */
const fetchLive = {
  name: 'fetch-live',
  async resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string') return null;
    const { id } = (await this.resolve(specifier, importer)) ?? {};
    const file = liveFiles.get(id);
    return file ? { id: `./${file}`, external: 'absolute' } : null;
  },
};

/** Where a figure's pictures are published, but for those that its script contains. */
const PICTURES = fileURLToPath(new URL('.build/pictures/', import.meta.url));
const pictureFile = (id) =>
  id?.startsWith(PICTURES) &&
  `${JSON.parse(readFileSync(join(PICTURES, 'published.json'), 'utf8')).folder}/${id.slice(PICTURES.length)}`;

/** Rollup makes of it a path from each module, as if it were a source file. */
const besideModules = (file) => ({
  id: fileURLToPath(new URL(`src/cdn/${file}`, import.meta.url)),
  external: 'relative',
});

/** What the element loads later is among the files for script tags, which an app's bundler can follow. */
const fetchFromCdn = {
  name: 'fetch-from-cdn',
  async resolveDynamicImport(specifier, importer) {
    if (/\/src\/(?:node|cli|core)\//u.test(importer)) return null;
    const { id } = (await this.resolve(specifier, importer)) ?? {};
    const file = liveFiles.get(id) ?? pictureFile(id);
    if (!file) this.error(`${specifier} is not among the files for script tags.`);
    return besideModules(file);
  },
};

/** Node draws with the Vega of pages. */
const vegaFromCdn = {
  name: 'vega-from-cdn',
  resolveId(id) {
    const module = { vega: RENDERER_MODULE, 'vega-scenegraph': RENDERER_MODULE, 'vega-lite': COMPILER_MODULE }[id];
    return module ? besideModules(liveFiles.get(module)) : null;
  },
};

/** Where the package has what the sources find elsewhere: the published files are around its own code. */
const PUBLISHED = new Map([
  [DESCRIPTOR_MODULE, ['../../datasets/', '../datasets/']],
  [PUBLISHED_FILES_MODULE, ['../../dist/', '../']],
]);
const publishedFolders = {
  name: 'published-folders',
  transform(code, id) {
    if (!PUBLISHED.has(id)) return null;
    const [from, to] = PUBLISHED.get(id);
    const replaced = code.replace(new RegExp(`(["'])${from}\\1`, 'u'), JSON.stringify(to));
    if (replaced === code) this.error(`The folder ${from} was not found.`);
    return replaced;
  },
};

/** Whether an element needs a module: then it must not be in one file with what only drawing needs. */
function isOfElement(id, getModuleInfo, seen = new Set()) {
  if (seen.has(id)) return false;
  seen.add(id);
  return (
    /\/src\/(?:element\/(?!templates\/)|figures\/[^/]+\/element\.)/u.test(id) ||
    getModuleInfo(id).importers.some((importer) => isOfElement(importer, getModuleInfo, seen))
  );
}

/** What writes a drawn figure as a file, which Node loads when it is asked for one. */
const FORMATS =
  /\/src\/(?:node\/(?:figure-markup|file-stem|font-families|fragment|indexed-png|markup|page-svg|palette-of|plain|png|rasterizer|small-figure|stand-alone|svg|template-text))\.ts$/u;

/** Modules for apps, for Node and for the check of an author's data, which all draw with the figures' code. */
const modules = {
  input: {
    ...ENTRIES,
    'node/index': 'src/node/render-figure.ts',
    'cli/main': 'src/cli/main.ts',
    'check-data': CHECK_MODULE,
  },
  external: (id) => isInstalled(id) || id.startsWith('node:'),
  plugins: [
    vegaFromCdn,
    fetchFromCdn,
    hosted,
    publishedFolders,
    resolve({ browser: true }),
    compile({ charset: 'utf8' }),
    minifyModules,
    {
      name: 'note-check',
      writeBundle: (_, bundle) => {
        for (const { facadeModuleId, fileName } of Object.values(bundle))
          if (facadeModuleId === CHECK_MODULE) checkFile = fileName;
      },
    },
  ],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: ({ facadeModuleId }) =>
      facadeModuleId === CHECK_MODULE ? 'embed/builder/[name]-[hash].js' : '[name].js',
    chunkFileNames: ({ moduleIds }) => {
      if (moduleIds.some((id) => /\/src\/(?:node|cli)\//u.test(id))) return 'node/[name]-[hash].js';
      const tag = TAGS.find((name) => moduleIds.some((id) => id.endsWith(`/src/figures/${name}/element.ts`)));
      return `chunks/${tag ?? '[name]'}-[hash].js`;
    },
    hoistTransitiveImports: false,
    manualChunks: (id, { getModuleInfo }) => {
      if (FORMATS.test(id)) return 'formats';
      if (!/\/src\/(?:core|figures)\//u.test(id) || id.endsWith('/workbook.ts') || getModuleInfo(id).isEntry) return;
      if (!isOfElement(id, getModuleInfo)) return 'figures';
      return id.includes('/src/core/') ? 'core' : undefined;
    },
    onlyExplicitManualChunks: true,
  },
};

/** @param locale - The only language of the script; all of them by default. */
const cdnFile = (name, input, locale) => ({
  input: { [locale ? `${name}.${locale}` : name]: input },
  plugins: [
    ...(locale ? [oneLanguage(locale)] : []),
    fetchLive,
    reducedLit,
    resolve({ exportConditions: ['cdn'] }),
    finishedStyles,
    compile({ charset: 'utf8' }),
    fetchedFirst.tags,
    compactTemplates,
    minify,
  ],
  output: { dir: 'dist/cdn', format: 'es' },
});

/** The builder loads the check of data with the figures' code from the modules for apps. */
const fetchCheck = {
  name: 'fetch-check',
  async resolveDynamicImport(specifier, importer) {
    const { id } = (await this.resolve(specifier, importer)) ?? {};
    return id === CHECK_MODULE ? { id: `./${checkFile.replace('embed/', '')}`, external: 'absolute' } : null;
  },
};

/**
 * Scripts for iframes: for the page inside, for the page around, and for the embed builder.
 *
 * @param format - `iife` for a script that also works as a classic script and must not define globals.
 */
const embedFile = (name, format = 'es') => ({
  input: { [name]: `src/embed/${name}.ts` },
  plugins: [fetchCheck, hosted, resolve({ browser: true }), compile({ charset: 'utf8' }), minify],
  output: { dir: 'dist/embed', format },
});

/** Makes an unresolved import an error instead of a warning, because the published script would fail to load. */
const onwarn = ({ code, message }) => {
  if (code === 'UNRESOLVED_IMPORT') throw new Error(message);
};

export default [
  live,
  modules,
  embedFile('page'),
  embedFile('resize', 'iife'),
  embedFile('builder'),
  ...TAGS.flatMap((tag) =>
    [undefined, ...LOCALES].map((locale) => cdnFile(tag, `src/figures/${tag}/define.ts`, locale)),
  ),
  cdnFile('figure-steps', 'src/steps/define.ts'),
  cdnFile('rare-earth-figures', 'src/define.ts'),
].map((config) => ({ ...config, plugins: [...config.plugins, notices()], onwarn }));
