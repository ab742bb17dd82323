/** What `npm install rare-earth-figures` brings. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { homedir } from 'node:os';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { unpackPackage, type PackedApps } from './packed.ts';

interface Manifest {
  readonly bin: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
}

const TAGS = FIGURES.map(({ tag }) => tag);
let apps: PackedApps;
let manifest: Manifest;
/** What each entry of `exports` points at, for each of its conditions; a pattern as often as there are tags. */
let targets: { entry: string; condition: string; file: string }[];

beforeAll(async () => {
  apps = await unpackPackage();
  manifest = JSON.parse(readFileSync(join(apps.root, 'package.json'), 'utf8')) as Manifest;
  targets = Object.entries(manifest.exports).flatMap(([entry, target]) =>
    Object.entries(typeof target === 'string' ? { default: target } : target).flatMap(([condition, file]) =>
      (entry === './*' || entry === './*/define' ? TAGS : ['*']).map((tag) => ({
        entry: entry.replace('*', tag),
        condition,
        file: file.replaceAll('*', tag).replace(/^\.\//u, ''),
      })),
    ),
  );
});
afterAll(() => apps.remove());

test('it brings the licences of the packages in its scripts, beside those for script tags too', () => {
  const [whole, cdn] = ['dist/NOTICES.txt', 'dist/cdn/NOTICES.txt'].map((file) =>
    readFileSync(join(apps.root, file), 'utf8'),
  );
  expect(cdn).toBe(whole);
  for (const name of ['lit-html', '@floating-ui/dom', 'vega-lite', 'vega-scenegraph', 'd3-scale', 'valibot'])
    expect(whole).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(\\S+\\)$`, 'mu'));
  for (const sentence of ['Permission is hereby granted', 'Redistributions in binary form must reproduce'])
    expect(whole).toContain(sentence);
});

test('each of its scripts that holds code of a known package begins with where its licence is', () => {
  // Words that minifying leaves: of Lit’s policy, of Vega and of the colours of d3.
  const holding = apps.files.filter(
    (file) =>
      file.endsWith('.js') &&
      /createPolicy\(.lit-html|Unrecognized scale|aliceblue/u.test(readFileSync(join(apps.root, file), 'utf8')),
  );
  expect(holding).toEqual(expect.arrayContaining(TAGS.map((tag) => `dist/cdn/${tag}.js`)));
  expect(holding.filter((file) => file.startsWith('dist/cdn/live/'))).not.toEqual([]);
  for (const file of holding)
    expect(readFileSync(join(apps.root, file), 'utf8'), file).toMatch(/^(?:#!.*\n)?\/\*! Licences: NOTICES\.txt \*\//u);
});

/** Modules that a program imports from the package, by their entries. */
const specifiers = (isRequested: (target: { condition: string; file: string }) => boolean): string[] => [
  ...new Set(
    targets.filter((target) => isRequested(target)).map(({ entry }) => entry.replace(/^\./u, 'rare-earth-figures')),
  ),
];

describe('the package', () => {
  test('holds a file for every entry and every command', () => {
    const promised = [...targets.map(({ file }) => file), ...Object.values(manifest.bin).map((file) => file.slice(2))];
    const missing = promised.filter((file) =>
      file.endsWith('/*')
        ? !apps.files.some((path) => path.startsWith(file.slice(0, -1)))
        : !existsSync(join(apps.root, file)),
    );
    expect(missing).toEqual([]);
  });

  test('holds what is published and nothing else', () => {
    const others = apps.files.filter((path) => !path.startsWith('dist/'));
    expect(others.sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'package.json']);
    const stray = apps.files.filter((path) =>
      /\.(test|stories)\.|\.tsbuildinfo$|\.map$|node_modules|(^|\/)\./u.test(path),
    );
    expect(stray).toEqual([]);
    // Declarations are the only TypeScript.
    expect(apps.files.filter((path) => path.endsWith('.ts') && !path.endsWith('.d.ts'))).toEqual([]);
  });

  test('contains no path of the machine that built it', () => {
    const paths = [process.cwd(), homedir()];
    const texts = apps.files.filter((path) => /\.(js|ts|json|html|css|svg|csv|md|txt)$/u.test(path));
    const reporting = texts.filter((path) => {
      const text = readFileSync(join(apps.root, path), 'utf8');
      return paths.some((own) => text.includes(own + sep)) || text.includes('file:///');
    });
    expect(reporting).toEqual([]);
  });

  test('holds no file twice, but for the licences beside the scripts for script tags', () => {
    const paths = new Map<string, string[]>();
    for (const path of apps.files) {
      const hash = createHash('sha256')
        .update(readFileSync(join(apps.root, path)))
        .digest('hex');
      paths.set(hash, [...(paths.get(hash) ?? []), path]);
    }
    // Small pictures of one view in one language may be alike for different options: in the script of a tag, a list of
    // those would be longer than they are.
    const viewOf = (path: string): string => path.replace(/(\/[a-z-]+)[^/]*(\.small\.[\w-]+\.js)$/u, '$1$2');
    const copies = [...paths.values()].filter(
      (each) =>
        each.length > 1 && !each.every((path) => path.includes('.small.') && viewOf(path) === viewOf(each[0] ?? '')),
    );
    expect(copies.map((each) => each.sort())).toEqual([['dist/NOTICES.txt', 'dist/cdn/NOTICES.txt']]);
  });

  test('imports Lit, the rasteriser if it is there, and no other package', () => {
    const imported = new Set<string>();
    for (const path of apps.files.filter((file) => file.endsWith('.js'))) {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(apps.root, path), 'utf8'));
      for (const { fileName } of importedFiles)
        if (!fileName.startsWith('.') && !isBuiltin(fileName))
          imported.add(/^(@[^/]+\/)?[^/]+/u.exec(fileName)?.[0] ?? fileName);
    }
    expect([...imported].sort()).toEqual(['@resvg/resvg-js', 'lit']);
    expect(Object.keys(manifest.dependencies)).toEqual(['lit']);
  });
});

describe('its modules', () => {
  test('are imported in Node, where there is no page, without a word', async () => {
    const modules = specifiers(({ condition, file }) => condition === 'default' && /^dist\/(?!cdn).*\.js$/u.test(file));
    expect(modules.length).toBeGreaterThan(8);
    const program = join(apps.folder, 'import-all.mjs');
    writeFileSync(program, modules.map((name) => `import '${name}';\n`).join(''));
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [program]);
    expect(stdout + stderr).toBe('');
  });

  test.each([
    ['bundlers', { module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler }],
    ['Node', { module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext }],
  ])('have types that hold, resolved as for %s', (_, resolution) => {
    const modules = specifiers(({ condition }) => condition === 'types');
    const program = join(apps.folder, 'types.mts');
    writeFileSync(program, modules.map((name) => `import '${name}';\n`).join(''));
    const built = ts.createProgram([program], {
      ...resolution,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
      types: [],
      strict: true,
      noEmit: true,
    });
    // The types of other packages can't be fixed here.
    const own = built.getSourceFiles().filter(({ fileName }) => fileName === program || fileName.startsWith(apps.root));
    const issues = own
      .flatMap((file) => [...built.getSyntacticDiagnostics(file), ...built.getSemanticDiagnostics(file)])
      .map(({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`);
    expect(issues).toEqual([]);
    expect(own.map(({ fileName }) => fileName)).toContain(join(apps.root, 'dist/types/index.d.ts'));
  });
});
