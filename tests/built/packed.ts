/**
 * The package as a registry would hand it out: packed from `dist` as it was last built, unpacked among apps that use it.
 * What it depends on is found in the repository's own `node_modules`, further up, so that nothing is fetched.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A folder of apps with the package in their `node_modules`. */
export interface PackedApps {
  /** Where apps and programs stand that import the package. */
  readonly folder: string;
  /** Where the package is unpacked. */
  readonly root: string;
  /** Paths of the packed files, from the package's root. */
  readonly files: readonly string[];
  /** Copies an app of `tests/apps` to where it finds the package. Gives its folder. */
  add(app: string): Promise<string>;
  remove(): Promise<void>;
}

/** Packs the repository without building it, and unpacks it into a new folder of `.build/apps`. */
export async function unpackPackage(): Promise<PackedApps> {
  await mkdir('.build/apps', { recursive: true });
  const folder = await mkdtemp(resolve('.build/apps/run-'));
  const root = join(folder, 'node_modules', 'rare-earth-figures');
  await mkdir(root, { recursive: true });
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await run('npm', packing, { maxBuffer: 2 ** 26, shell: process.platform === 'win32' });
  const [packed] = JSON.parse(stdout) as { filename: string; files: { path: string }[] }[];
  if (!packed) throw new Error('npm has packed nothing.');
  await run('tar', ['-xzf', join(folder, packed.filename), '--strip-components=1', '-C', root]);
  // A package of its own: a program of the repository's would import the repository, by the name that both have.
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  return {
    folder,
    root,
    files: packed.files.map(({ path }) => path),
    async add(app) {
      await cp(`tests/apps/${app}`, join(folder, app), { recursive: true });
      return join(folder, app);
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
