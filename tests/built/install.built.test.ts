/** The package in a fresh folder, with what npm installs for it: an app without any other package. */
import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { parse, View } from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { packageReadme } from '../../.ci/package-readme.mjs';
import { FIGURES } from '../../src/figures/registry.ts';
import { installPackage } from './packed.ts';

let installed: Awaited<ReturnType<typeof installPackage>>;

beforeAll(async () => {
  installed = await installPackage();
});
afterAll(() => installed.remove());

/** Runs a program of the app. */
function run(name: string, text: string): SpawnSyncReturns<string> {
  const file = join(installed.folder, name);
  writeFileSync(file, text);
  return spawnSync(process.execPath, [file], { cwd: installed.folder, encoding: 'utf8' });
}

/** Runs the command line of the package. */
const cli = (...args: readonly string[]): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [join(installed.root, 'dist/cli/main.js'), ...args], {
    cwd: installed.folder,
    encoding: 'utf8',
  });

test('it brings Lit and nothing else', () => {
  expect(installed.dependencies).toEqual([
    '@lit-labs/ssr-dom-shim',
    '@lit/reactive-element',
    '@types/trusted-types',
    'lit',
    'lit-element',
    'lit-html',
  ]);
});

describe('in Node', () => {
  test('its modules are imported, and a figure with the rows of an author is rendered', () => {
    const { stdout, stderr } = run(
      'render.mjs',
      `import 'rare-earth-figures';
       import 'rare-earth-figures/define';
       import 'rare-earth-figures/rare-earth-share';
       import { renderFigure, validateRows } from 'rare-earth-figures/node';
       const data = [{ year: 2030, country: 'CHN', tonnes_reo: 123456 }, { year: 2030, country: 'USA', tonnes_reo: 4700 }];
       const issues = validateRows('rare-earth-share', [{ year: 2030, country: 'CHN', tonnes_reo: 'many' }], { view: 'countries' });
       const svg = await renderFigure('rare-earth-share', { view: 'countries', data, format: 'svg' });
       const html = await renderFigure('dependency-sankey', { lang: 'ja' });
       console.log(issues.length, svg.includes('123,456'), html.includes('shadowrootmode'));`,
    );
    expect([stdout, stderr]).toEqual(['1 true true\n', '']);
  });

  test('a PNG without its rasteriser is reported in a sentence with the command to install it', () => {
    const { status, stdout, stderr } = cli('render', 'rare-earth-share', '-o', 'share.png');
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe(
      'PNG files need the package @resvg/resvg-js, which is not installed. Install it with: npm install @resvg/resvg-js\n',
    );
    expect(existsSync(join(installed.folder, 'share.png'))).toBe(false);
    expect(cli('render', 'rare-earth-share', '-o', 'share.svg')).toMatchObject({ status: 0, stderr: '' });
  });
});

test('its types hold without the types of any other package', () => {
  const program = join(installed.folder, 'types.mts');
  writeFileSync(
    program,
    `import 'rare-earth-figures/define';
     import { RareEarthShareElement, type SpecTransform } from 'rare-earth-figures';
     import { renderFigure, type RenderOptions } from 'rare-earth-figures/node';
     export const transform: SpecTransform = (spec) => ({ ...spec, background: 'white' });
     export const options: RenderOptions = { lang: 'ja' };
     export const text: Promise<string> = renderFigure('rare-earth-share', { lang: 'ja' });
     const figure = document.querySelector('rare-earth-share');
     export const isFigure: boolean = figure instanceof RareEarthShareElement;
     // @ts-expect-error no such view
     if (figure) figure.view = 'pie';`,
  );
  const built = ts.createProgram([program], {
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: [],
    strict: true,
    noEmit: true,
  });
  const issues = [...built.getSyntacticDiagnostics(), ...built.getSemanticDiagnostics()].map(
    ({ file, messageText }) => `${file?.fileName ?? ''}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`,
  );
  expect(issues).toEqual([]);
});

test.each(FIGURES.map(({ tag }) => tag))('an app with %s alone contains no other figure', async (tag) => {
  const { metafile, warnings } = await build({
    stdin: { contents: `import 'rare-earth-figures/${tag}/define';`, resolveDir: installed.folder },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: join(installed.folder, 'out'),
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  expect(warnings).toEqual([]);
  const inputs = Object.keys(metafile.inputs).map((path) => relative(installed.root, resolve(path)));
  const others = FIGURES.filter((figure) => figure.tag !== tag);
  expect(inputs.filter((path) => path.includes(tag)).length).toBeGreaterThan(10);
  expect(inputs.filter((path) => others.some((other) => path.includes(other.tag)))).toEqual([]);
});

test('a spec of the package is drawn by the Vega of an app', async () => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { default } from 'rare-earth-figures/specs/rare-earth-share.stages.en.vl.json';`,
      resolveDir: installed.folder,
    },
    bundle: true,
    format: 'esm',
    write: false,
  });
  const [bundle] = outputFiles;
  const { default: spec } = (await import(`data:text/javascript,${encodeURIComponent(bundle?.text ?? '')}`)) as {
    default: TopLevelSpec;
  };
  const svg = await new View(parse(compile(spec).spec)).toSVG();
  expect(svg).toMatch(/<text[^>]*>China|China<\/text>/u);
});

test('its stylesheet is an import of an app, with rules for every tag', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `import 'rare-earth-figures/styles.css';`, resolveDir: installed.folder },
    bundle: true,
    outdir: join(installed.folder, 'out'),
    write: false,
  });
  const [css] = outputFiles.filter(({ path }) => path.endsWith('.css'));
  for (const { tag } of FIGURES) expect(css?.text).toContain(tag);
});

test('the README on the page of the package links to nothing that is not there', () => {
  const text = packageReadme(readFileSync('README.md', 'utf8'), { version });
  const links = [...text.matchAll(/\]\(([^)]+)\)/gu)].map(([, address = '']) => address);
  expect(links.filter((address) => !/^(?:https:\/\/|#)/u.test(address))).toEqual([]);
  const base = `https://cdn.jsdelivr.net/npm/rare-earth-figures@${version}/`;
  const own = links.filter((address) => address.startsWith(base)).map((address) => address.slice(base.length));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((path) => !installed.files.includes(path))).toEqual([]);
});
