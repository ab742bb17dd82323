/**
 * Scaffolds a figure with one view: `npm run new:figure -- <tag> <view>`. Writes the files of `.config/new-figure/files`
 * with the names of the figure in them, names the figure where all figures are listed, and prints what remains to be
 * done, which is the section "Steps" of `docs/adding-a-figure.md`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const TEMPLATES = join(ROOT, '.config', 'new-figure');
const SUFFIX = '.template';

/** A word, or several that are joined by hyphens. */
const KEBAB_CASE = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

/** Names with a hyphen that HTML reserves for SVG and MathML, and that of the script with all tags. */
const RESERVED = [
  'annotation-xml',
  'color-profile',
  ...['font-face', 'font-face-src', 'font-face-uri', 'font-face-format', 'font-face-name'],
  'missing-glyph',
  'rare-earth-figures',
];

/** Folders of a figure that are no view. */
const NO_VIEWS = ['i18n', 'rows'];

/** @param {string} file */
const read = (file) => readFileSync(join(ROOT, file), 'utf8');

/** @param {string} name */
const pascalCase = (name) => name.replace(/(?:^|-)(.)/gu, (_, /** @type {string} */ first) => first.toUpperCase());

/** @param {string} name */
const camelCase = (name) => name.replace(/-(.)/gu, (_, /** @type {string} */ first) => first.toUpperCase());

/**
 * A template with the names of a figure.
 *
 * @param {string} text
 * @param {string} tag
 * @param {string} view
 */
const fillIn = (text, tag, view) =>
  text
    .replaceAll('__tag__', tag)
    .replaceAll('__view__', view)
    .replaceAll('__camelTag__', camelCase(tag))
    .replaceAll('__camelView__', camelCase(view))
    .replaceAll('__PascalTag__', pascalCase(tag))
    .replaceAll('__PascalView__', pascalCase(view))
    .replaceAll('__CONSTANT_TAG__', tag.replaceAll('-', '_').toUpperCase());

/**
 * The new files by their paths.
 *
 * @param {string} tag
 * @param {string} view
 * @returns {Map<string, string>}
 */
function newFiles(tag, view) {
  const folder = join(TEMPLATES, 'files');
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(SUFFIX));
  return new Map(
    names
      .sort()
      .map((name) => [
        fillIn(name.slice(0, -SUFFIX.length).replaceAll('\\', '/'), tag, view),
        fillIn(readFileSync(join(folder, name), 'utf8'), tag, view),
      ]),
  );
}

/** The views by their ids, each with the tag of its figure: `docs/own-data-reference.md` has a section for each. */
const existingViews = () =>
  new Map(
    [...read('docs/own-data-reference.md').matchAll(/^### `<(\S+) view="([^"]+)">`/gmu)].map(([, tag, id]) => [
      id,
      tag,
    ]),
  );

/**
 * Why a figure can't be scaffolded; undefined if it can.
 *
 * @param {string | undefined} tag
 * @param {string | undefined} view
 * @returns {string | undefined}
 */
function objection(tag, view) {
  if (!tag || !view) return 'Name the tag and the view: npm run new:figure -- export-quotas shares';
  if (!KEBAB_CASE.test(tag) || !tag.includes('-'))
    return `"${tag}" is no tag: write lower-case words joined by hyphens, at least two, such as export-quotas.`;
  if (RESERVED.includes(tag)) return `"${tag}" is reserved: choose another tag.`;
  if (!KEBAB_CASE.test(view))
    return `"${view}" is no name of a view: write one lower-case word, or several joined by hyphens.`;
  if (NO_VIEWS.includes(view)) return `"${view}" is the name of another folder of a figure: choose another view.`;
  if (existsSync(join(ROOT, 'src/figures', tag))) return `<${tag}> exists: choose another tag.`;
  const owner = existingViews().get(view);
  if (owner) return `<${owner}> has the view "${view}": choose another name, because examples are named after views.`;
  const taken = [...newFiles(tag, view).keys()].find((file) => existsSync(join(ROOT, file)));
  return taken && `${taken} exists: move it, because it would be overwritten.`;
}

/**
 * Inserts lines into a text, before the first that begins with `marker`.
 *
 * @param {string} file
 * @param {string} marker
 * @param {string} lines
 */
function insertBefore(file, marker, lines) {
  const text = read(file);
  const place = text.startsWith(marker) ? 0 : text.indexOf(`\n${marker}`) + 1;
  if (!text.startsWith(marker, place)) throw new Error(`${file} has no line that begins with ${marker}`);
  writeFileSync(join(ROOT, file), text.slice(0, place) + lines + text.slice(place));
}

/**
 * Inserts an import or export of a module of a figure, in the order of the tags.
 *
 * @param {string} file
 * @param {string} module the path of the module, with `<tag>` in it.
 * @param {string} tag
 * @param {(path: string) => string} statement
 */
function insertImport(file, module, tag, statement) {
  const [before = '', after = ''] = module.split('<tag>');
  const lines = read(file).split('\n');
  const tagOf = (/** @type {string} */ line) => {
    const start = line.indexOf(`'${before}`);
    return start >= 0 && line.endsWith(`${after}';`) ? line.slice(start + before.length + 1, -after.length - 2) : '';
  };
  const next = lines.findIndex((line) => tagOf(line) > tag);
  const place = next < 0 ? lines.findLastIndex((line) => tagOf(line) !== '') + 1 : next;
  lines.splice(place, 0, statement(`'${before}${tag}${after}'`));
  writeFileSync(join(ROOT, file), lines.join('\n'));
}

/**
 * Names a figure where all are listed.
 *
 * @param {string} tag
 * @param {string} view
 * @returns {string[]} the changed files.
 */
function register(tag, view) {
  const figure = camelCase(tag);
  const filled = (/** @type {string} */ name) =>
    fillIn(readFileSync(join(TEMPLATES, 'insertions', name + SUFFIX), 'utf8'), tag, view);
  const registry = 'src/figures/registry.ts';
  insertImport(registry, './<tag>/figure.ts', tag, (path) => `import { ${figure} } from ${path};`);
  writeFileSync(join(ROOT, registry), read(registry).replace(/,?\s*\];\s*$/u, `, ${figure}];\n`));
  insertImport('src/define.ts', './figures/<tag>/define.ts', tag, (path) => `import ${path};`);
  const index = 'src/index.ts';
  insertImport(
    index,
    './figures/<tag>/element.ts',
    tag,
    (path) => `export { ${pascalCase(tag)}Element } from ${path};`,
  );
  insertImport(index, './figures/<tag>/figure.ts', tag, (path) => `export { ${figure} } from ${path};`);
  const resource = JSON.stringify({ name: 'notes' }).slice(1, -1).replace(':', ': ');
  const lines = read('datasets/datapackage.json').split('\n');
  const start = lines.lastIndexOf(
    '    {',
    lines.findIndex((line) => line.trim() === `${resource},`),
  );
  if (start < 0) throw new Error('datasets/datapackage.json has no dataset "notes".');
  lines.splice(start, 0, filled('resource.json').trimEnd());
  writeFileSync(join(ROOT, 'datasets/datapackage.json'), lines.join('\n'));
  insertBefore(
    'datasets/README.md',
    '| [notes]',
    `| [${tag}](${tag}.md) | example shares, to be replaced | \`${tag}\`, \`${view}\` |\n`,
  );
  insertBefore('docs/own-data-reference.md', '## Several tables', filled('own-data.md'));
  insertBefore('docs/hosts/wordpress/rare-earth-figures.php', '  "every figure": {', filled('wordpress.json'));
  return [
    registry,
    'src/define.ts',
    index,
    'datasets/datapackage.json',
    'datasets/README.md',
    'docs/own-data-reference.md',
    'docs/hosts/wordpress/rare-earth-figures.php',
  ];
}

/** The section "Steps" of `docs/adding-a-figure.md`, its last. */
const nextSteps = () => read('docs/adding-a-figure.md').split('## Steps\n\n')[1]?.trimEnd() ?? '';

/** @param {string} script @param {string[]} parameters */
function run(script, ...parameters) {
  const program = createRequire(import.meta.url).resolve(script);
  return spawnSync(process.execPath, [program, ...parameters], { cwd: ROOT, stdio: 'inherit' }).status === 0;
}

/** @param {string[]} files */
function format(files) {
  if (!run('prettier/bin/prettier.cjs', '--write', '--log-level=warn', ...files))
    throw new Error('The new files could not be formatted: see the messages above.');
}

const [tag = '', view = ''] = process.argv.slice(2);
const reason = objection(tag, view);
if (reason) {
  console.error(reason);
  process.exitCode = 1;
} else {
  const files = newFiles(tag, view);
  for (const [file, text] of files) {
    mkdirSync(join(ROOT, dirname(file)), { recursive: true });
    writeFileSync(join(ROOT, file), text);
  }
  const changed = register(tag, view);
  format([...files.keys(), ...changed].filter((file) => /\.(?:ts|md)$/u.test(file)));
  if (!run('tsx/cli', 'src/build/reference.ts'))
    throw new Error('docs/reference.md could not be written: see the messages above.');
  const listed = (/** @type {Iterable<string>} */ paths) => [...paths].map((file) => `  ${file}`).join('\n');
  console.log(
    `Written:\n${listed(files.keys())}\n\nChanged:\n${listed([...changed, 'docs/reference.md'])}\n\n${nextSteps()}`,
  );
}
