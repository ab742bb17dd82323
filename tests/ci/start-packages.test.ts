import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
};

/** The packages that modules and all that they import name, types aside. */
async function packagesOf(entryPoints: string[]): Promise<string[]> {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    packages: 'external',
    external: ['#pictures/*', '#rows/*', '#data/*', '#details/*', '#sources/*', '#tables/*'],
    format: 'esm',
    metafile: true,
    outdir: 'unwritten',
    write: false,
  });
  const imports = Object.values(metafile.inputs).flatMap(({ imports }) => imports);
  const paths = imports.filter(({ external, path }) => external && !isBuiltin(path) && !path.startsWith('#'));
  return [...new Set(paths.map(({ path }) => /^(@[^/]+\/)?[^/]+/u.exec(path)?.[0] ?? path))].sort();
}

// `npm start` installs no workspace.
test('what npm start runs and serves needs only packages of the root package', async () => {
  const packages = await packagesOf([
    '.config/vite.config.ts',
    'src/build/on-demand.ts',
    'src/define.ts',
    'src/embed/builder.ts',
    'src/embed/page.ts',
  ]);
  expect(packages).toContain('vite');
  expect(packages).toContain('vega-lite');
  expect(packages.filter((name) => !(name in { ...dependencies, ...devDependencies }))).toEqual([]);
});
