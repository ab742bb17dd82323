/** Installs the npm packages where they are missing or are not those of the lock file. Needs Node and npm alone. */
import { spawnSync } from 'node:child_process';
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, devOptional?: boolean }>} Locked */

const ROOT = new URL('../', import.meta.url);
const MIN_NODE = [20, 19];

/**
 * @param {string} file
 * @returns {Locked}
 */
function lockedPackages(file) {
  try {
    const lock = /** @type {{ packages: Locked }} */ (JSON.parse(readFileSync(new URL(file, ROOT), 'utf8')));
    return lock.packages;
  } catch {
    return {};
  }
}

/**
 * Whether the installed packages are the locked ones. Compared are the lists themselves, npm's own record of what it
 * installed included: times of files change with every checkout.
 */
function isInstalled() {
  const installed = lockedPackages('node_modules/.package-lock.json');
  return Object.entries(lockedPackages('package-lock.json')).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    // An optional package may be meant for another platform.
    if (!found) return wanted.optional === true || wanted.devOptional === true;
    return found.version === wanted.version && found.integrity === wanted.integrity;
  });
}

/** Ends the process with a sentence where Node is too old for the tools, instead of with their stack traces. */
function requireNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  const [minMajor = 0, minMinor = 0] = MIN_NODE;
  if (major > minMajor || (major === minMajor && minor >= minMinor)) return;
  console.error(`Node ${process.versions.node} is too old: install Node ${MIN_NODE.join('.')} or newer.`);
  process.exit(1);
}

/** Makes `node_modules` what `package-lock.json` says; ends the process where that fails. */
export function ensurePackages() {
  requireNode();
  if (isInstalled()) return;
  console.log('Installing the npm packages of package-lock.json …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(ROOT),
    // The tests use the system's browser.
    env: { ...process.env, PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: '1' },
    // npm is a batch file on Windows, which only a shell starts.
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  if (status === 0) return;
  console.error('The npm packages could not be installed: see the messages of npm above.');
  process.exit(status ?? 1);
}

if (realpathSync(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) ensurePackages();
