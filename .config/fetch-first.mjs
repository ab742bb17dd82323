/**
 * Lets the scripts for pages fetch a script, and what it imports statically, before they import it, where a browser
 * needs that: see `src/element/fetch-scripts.ts`.
 */
import { posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const moduleAt = (path) => fileURLToPath(new URL(path, import.meta.url));
const FETCH_SCRIPTS = moduleAt('../src/element/fetch-scripts.ts');
const FETCH_BESIDE = moduleAt('../src/element/fetch-beside.ts');

/** Stands for the list of files until their names are known. It is the same in each build, as the hashes require. */
const placeholder = (id) => `~files of ${relative(ROOT, id)}~`;
const PLACEHOLDER = /"~files of ([^"~]+)~"/gu;
const OWN_NAME = '"~own name~"';

/** The dynamic imports in a syntax tree. */
function* dynamicImports(node) {
  if (node === null || typeof node !== 'object') return;
  if (node.type === 'ImportExpression' && node.source.type === 'Literal') yield node;
  for (const child of Object.values(node)) yield* dynamicImports(child);
}

/** A file with all that it imports statically. */
function closure(file, imports, files = new Set()) {
  if (files.has(file)) return files;
  files.add(file);
  for (const imported of imports.get(file) ?? []) closure(imported, imports, files);
  return files;
}

/**
 * The plugins for the scripts of tags and for live scripts. Both are made at once for all bundles of a build, because the
 * scripts of one bundle may import those of an earlier one.
 */
export function fetchFirst() {
  /** The file that a module is the entry of, by its path. */
  const fileOf = new Map();
  /** What a file imports statically. */
  const imports = new Map();

  const plugin = (fetcher, name) => ({
    name: 'fetch-first',
    async transform(code, id) {
      if (!id.startsWith(`${ROOT}src/`)) return null;
      const expressions = [...dynamicImports(this.parse(code))].sort((a, b) => b.start - a.start);
      if (expressions.length === 0) return null;
      let changed = code;
      for (const { start, end, source } of expressions) {
        const target = await this.resolve(source.value, id);
        if (!target) this.error(`${source.value} was not found.`);
        const fetched = `${name}("${placeholder(target.id)}").then(() => ${code.slice(start, end)})`;
        changed = changed.slice(0, start) + fetched + changed.slice(end);
      }
      return { code: `import { ${name} } from ${JSON.stringify(fetcher)};\n${changed}`, map: null };
    },
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      for (const chunk of chunks) {
        imports.set(chunk.fileName, chunk.imports);
        for (const id of chunk.moduleIds)
          if (!fileOf.has(relative(ROOT, id)) || chunk.facadeModuleId === id)
            fileOf.set(relative(ROOT, id), chunk.fileName);
      }
      for (const chunk of chunks) {
        chunk.code = chunk.code.replaceAll(OWN_NAME, JSON.stringify(posix.basename(chunk.fileName)));
        const present = closure(chunk.fileName, imports);
        chunk.code = chunk.code.replaceAll(PLACEHOLDER, (_, path) => {
          const file = fileOf.get(path);
          if (!file) this.error(`${path} is in no file.`);
          const files = [...closure(file, imports)].filter((one) => !present.has(one));
          return JSON.stringify(files.map((one) => posix.relative(posix.dirname(chunk.fileName), one)));
        });
      }
    },
  });
  return {
    tags: plugin(FETCH_SCRIPTS, 'fetchScripts'),
    live: plugin(FETCH_BESIDE, 'fetchBeside'),
  };
}
