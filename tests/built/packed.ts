/**
 * The package as a registry would hand it out: packed from `dist` as it was last built, unpacked among apps that use it,
 * or in a folder of its own. Nothing is fetched: packages come from the repository's own `node_modules`.
 */
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A folder with the package in its `node_modules`. */
export interface Unpacked {
  /** Where programs stand that import the package. */
  readonly folder: string;
  /** Where the package is unpacked. */
  readonly root: string;
  /** Paths of the packed files, from the package's root. */
  readonly files: readonly string[];
  /** Bytes of the packed file. */
  readonly size: number;
  remove(): Promise<void>;
}

/** A folder of apps with the package in their `node_modules`. */
export interface PackedApps extends Unpacked {
  /** Copies an app of `tests/apps` to where it finds the package. Gives its folder. */
  add(app: string): Promise<string>;
}

/** Packs the repository without building it, and unpacks it into a new folder. */
async function unpackInto(folder: string): Promise<Unpacked> {
  const root = join(folder, 'node_modules', 'rare-earth-figures');
  await mkdir(root, { recursive: true });
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', folder];
  const { stdout } = await run('npm', packing, { maxBuffer: 2 ** 26, shell: process.platform === 'win32' });
  const [packed] = JSON.parse(stdout) as { filename: string; size: number; files: { path: string }[] }[];
  if (!packed) throw new Error('npm has packed nothing.');
  await run('tar', ['-xzf', join(folder, packed.filename), '--strip-components=1', '-C', root]);
  // A package of its own: a program of the repository's would import the repository, by the name that both have.
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  return {
    folder,
    root,
    files: packed.files.map(({ path }) => path),
    size: packed.size,
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Unpacks the package where apps find what else they need in the repository's `node_modules`, further up. */
export async function unpackPackage(): Promise<PackedApps> {
  await mkdir('.build/apps', { recursive: true });
  const unpacked = await unpackInto(await mkdtemp(resolve('.build/apps/run-')));
  return {
    ...unpacked,
    async add(app) {
      await cp(`tests/apps/${app}`, join(unpacked.folder, app), { recursive: true });
      return join(unpacked.folder, app);
    },
  };
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
}

/** Copies the packages that a package depends on, and those that they depend on, as an installation would. */
async function installDependencies(of: string, into: string, installed: Set<string>): Promise<void> {
  const { dependencies = {} } = JSON.parse(await readFile(join(of, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(dependencies).filter((each) => !installed.has(each))) {
    installed.add(name);
    await cp(resolve('node_modules', name), join(into, name), { recursive: true });
    await installDependencies(join(into, name), into, installed);
  }
}

/** The package installed outside the repository, with what it depends on and nothing else. */
export async function installPackage(): Promise<Unpacked & { readonly dependencies: readonly string[] }> {
  const unpacked = await unpackInto(await realpath(await mkdtemp(join(tmpdir(), 'installed-'))));
  const dependencies = new Set<string>();
  await installDependencies(unpacked.root, join(unpacked.folder, 'node_modules'), dependencies);
  return { ...unpacked, dependencies: [...dependencies].sort() };
}
