/**
 * Installs the npm packages if some are missing or differ from the lock file: all of them, or with the parameter `start`
 * only those of the root `package.json`, without its workspaces. Needs nothing but Node and npm.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkNode } from './check-node.mjs';

/** @typedef {import('./ensure-packages.d.mts').LockedPackages} LockedPackages */

const ROOT = new URL('../', import.meta.url);

/**
 * @param {string} file
 * @returns {LockedPackages}
 */
function lockedPackages(file) {
  try {
    const lock = /** @type {{ packages: LockedPackages }} */ (JSON.parse(readFileSync(new URL(file, ROOT), 'utf8')));
    return lock.packages;
  } catch {
    return {};
  }
}

/**
 * Where a package finds one that it depends on: in its own `node_modules`, otherwise in one further up.
 *
 * @param {LockedPackages} locked
 * @param {string} from path of the package that depends on it.
 * @param {string} name
 * @returns {string | undefined}
 */
function findDependency(locked, from, name) {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/node_modules/'), 0))) {
    const path = folder ? `${folder}/node_modules/${name}` : `node_modules/${name}`;
    if (path in locked) return path;
    if (!folder) return undefined;
  }
}

/**
 * Paths of the packages that the root package needs, and of everything that they depend on, without its workspaces.
 *
 * @param {LockedPackages} locked
 */
function rootPackages(locked) {
  const found = new Set(['']);
  // Iterating over a set includes what is added meanwhile.
  for (const path of found) {
    const { dependencies, optionalDependencies, peerDependencies, peerDependenciesMeta, devDependencies } =
      locked[path] ?? {};
    const peers = Object.keys(peerDependencies ?? {}).filter((name) => !peerDependenciesMeta?.[name]?.optional);
    const own = path === '' ? Object.keys(devDependencies ?? {}) : [];
    for (const name of [...Object.keys({ ...dependencies, ...optionalDependencies }), ...peers, ...own]) {
      const dependency = findDependency(locked, path, name);
      if (dependency) found.add(dependency);
    }
  }
  return found;
}

/** @type {typeof import('./ensure-packages.d.mts').isInstalled} */
export function isInstalled(locked, installed, scope) {
  const required = scope === 'start' ? rootPackages(locked) : Object.keys(locked);
  return [...required].every((path) => {
    if (path === '') return true;
    const found = installed[path];
    // An optional package may be for another platform.
    if (!found) return locked[path]?.optional === true || locked[path]?.devOptional === true;
    return found.version === locked[path]?.version && found.integrity === locked[path]?.integrity;
  });
}

/** @type {typeof import('./ensure-packages.d.mts').ensurePackages} */
export function ensurePackages(scope = 'all') {
  checkNode();
  // npm's own record of what it installed; file times change with every checkout.
  const installed = lockedPackages('node_modules/.package-lock.json');
  if (isInstalled(lockedPackages('package-lock.json'), installed, scope)) return;
  console.log(
    scope === 'start'
      ? 'Installing the npm packages that the figures and their pages need …'
      : 'Installing all npm packages of package-lock.json …',
  );
  const parameters = ['ci', '--no-audit', '--no-fund', '--prefer-offline', '--loglevel=error'];
  const { status } = spawnSync('npm', scope === 'start' ? [...parameters, '--workspaces=false'] : parameters, {
    cwd: fileURLToPath(ROOT),
    // The tests use the system's browser.
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    // On Windows npm is a batch file, which only a shell can start.
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  if (status === 0) return;
  console.error('The npm packages could not be installed: see the messages of npm above.');
  process.exit(status ?? 1);
}

if (realpathSync(process.argv[1] ?? '') === fileURLToPath(import.meta.url))
  ensurePackages(process.argv[2] === 'start' ? 'start' : 'all');
