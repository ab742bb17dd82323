/**
 * What must hold before a release and takes too long for every change: the build and the unit tests on each release of
 * Node that is supported, and an install with the npm of the oldest. `npm run release:check -- node-24` runs one of the checks.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './ensure-packages.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const NODE_RELEASES = [22, 24];

/**
 * @param {string} command
 * @param {string[]} parameters
 * @param {Record<string, string | undefined>} [env]
 */
function run(command, parameters, env = process.env) {
  console.log(`> ${command} ${parameters.join(' ')}`);
  const { status } = spawnSync(command, parameters, {
    cwd: ROOT,
    env,
    // npm is a batch file on Windows, which only a shell starts.
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  return status === 0;
}

/**
 * Builds and runs the unit tests with a release of Node, which comes as a package of that name.
 *
 * @param {number} release
 */
function checkNodeRelease(release) {
  const folder = join(ROOT, '.build', `node-${release}`);
  mkdirSync(folder, { recursive: true });
  const install = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', [...install, `node@${release}`])) return false;
  // The first on the path is the one that npm and all scripts are run by.
  const env = { ...process.env, PATH: [join(folder, 'node_modules', '.bin'), process.env['PATH']].join(delimiter) };
  return (
    run('node', ['--version'], env) &&
    run('npm', ['run', '--silent', 'build'], env) &&
    run('npm', ['run', '--silent', 'test:unit'], env)
  );
}

/** Whether the npm that comes with Node 22, which resolves peers otherwise than later ones, accepts the lock file. */
const checkOldNpm = () => run('npm', ['exec', '--yes', '--package=npm@10', '--', 'npm', 'ci', '--dry-run', '--silent']);

/** A further check is a line here. */
const CHECKS = new Map([
  ['npm-10', checkOldNpm],
  ...NODE_RELEASES.map((release) => /** @type {const} */ ([`node-${release}`, () => checkNodeRelease(release)])),
]);

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !CHECKS.has(name));
if (unknown.length > 0) {
  console.error(`There is no check "${unknown.join('", "')}"; there are ${[...CHECKS.keys()].join(', ')}.`);
  process.exit(1);
}
ensurePackages();
// Later checks run even if an earlier one failed, so that one run reports everything there is to fix.
const failed = [...CHECKS].filter(([name, check]) => {
  if (chosen.length > 0 && !chosen.includes(name)) return false;
  console.log(`\n${name}`);
  return !check();
});
console.log(failed.length > 0 ? `\nFailed: ${failed.map(([name]) => name).join(', ')}` : '\nEvery check passed.');
process.exitCode = failed.length > 0 ? 1 : 0;
