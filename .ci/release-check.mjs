/**
 * Checks that a release must pass and that take too long for every change: build and unit tests on each supported release
 * of Node, the packed package and its installation, an installation with the npm of the oldest, unit tests with thousands
 * of random inputs, what a screen reader says, how fast pages are, known weaknesses of the packages, the list of components, and that two
 * builds are equal. `npm run release:check -- node-24` runs one of them.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium, installOrca } from './ensure-browser.mjs';
import { ensurePackages } from './ensure-packages.mjs';
import { differences, hashesOf, missingFrom } from './supply.mjs';

/** @typedef {import('./supply.d.mts').Sbom} Sbom */

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const NODE_RELEASES = [22, 24];

/**
 * @param {string} command
 * @param {string[]} parameters
 * @param {Record<string, string | undefined>} [env]
 * @param {string} [cwd]
 */
function run(command, parameters, env = process.env, cwd = ROOT) {
  console.log(`> ${command} ${parameters.join(' ')}`);
  const { status } = spawnSync(command, parameters, {
    cwd,
    env,
    // On Windows npm is a batch file, which only a shell can start.
    shell: process.platform === 'win32',
    stdio: 'inherit',
  });
  return status === 0;
}

/**
 * Builds, and runs the unit tests, with a release of Node, which is installed as the npm package `node`.
 *
 * @param {number} release
 */
function checkNodeRelease(release) {
  const folder = join(ROOT, '.build', `node-${release}`);
  mkdirSync(folder, { recursive: true });
  const install = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', [...install, `node@${release}`])) return false;
  // npm and all scripts run with the first Node on the path.
  const env = { ...process.env, PATH: [join(folder, 'node_modules', '.bin'), process.env['PATH']].join(delimiter) };
  return (
    run('node', ['--version'], env) &&
    run('npm', ['run', '--silent', 'build'], env) &&
    run('npm', ['run', '--silent', 'test:unit'], env)
  );
}

/** Bounds of the package: the packed file and `node_modules` of an installation, in MB, and files of the package. */
const BOUNDS = { packed: 5.4, installed: 19, files: 830 };

/** @param {string} folder */
const sizesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => statSync(join(parentPath, name)).size);

/** @param {number[]} sizes */
const megabytes = (sizes) => sizes.reduce((sum, size) => sum + size, 0) / 1e6;

/**
 * Packs as a release does, into an empty folder.
 *
 * @param {string} folder
 * @returns {string | null} the packed file; null if that failed.
 */
function packInto(folder) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  if (!run('npm', ['pack', '--pack-destination', folder])) return null;
  return join(folder, readdirSync(folder).find((file) => file.endsWith('.tgz')) ?? '');
}

/** Looks in the package for what tools of others would trip over, and installs it into a fresh folder. */
function checkPackage() {
  const folder = join(ROOT, '.build', 'release');
  const packed = packInto(folder);
  if (!packed) return false;
  // The package is made of modules only, and its entries are found by `exports` only.
  const entries = ['--include-entrypoints', 'rare-earth-share', 'rare-earth-share/define'];
  const others = ['--exclude-entrypoints', 'styles.css', 'tokens.json', 'custom-elements.json'];
  const types = ['attw', packed, '--profile', 'esm-only', ...entries, ...others];
  if (!run('npx', ['publint', 'run', packed, '--strict']) || !run('npx', types)) return false;
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  if (!run('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', packed])) return false;
  const installed = join(folder, 'node_modules');
  const measured = {
    packed: megabytes([statSync(packed).size]),
    installed: megabytes(sizesIn(installed)),
    files: sizesIn(join(installed, 'rare-earth-figures')).length,
  };
  console.log(
    `The packed file takes ${measured.packed.toFixed(2)} MB of at most ${BOUNDS.packed}, an installation ${measured.installed.toFixed(1)} of ${BOUNDS.installed}; the package has ${measured.files} files of at most ${BOUNDS.files}.`,
  );
  return Object.entries(BOUNDS).every(([name, bound]) => measured[/** @type {keyof BOUNDS} */ (name)] <= bound);
}

/** Whether an app of Next is built with the package, and draws. */
async function checkNext() {
  // It needs packages that are installed by now.
  const { checkNextApp } = await import('./next-app.mjs');
  const folder = join(ROOT, '.build', 'release-next');
  const packed = packInto(folder);
  if (!packed) return false;
  return checkNextApp({
    packed,
    folder: join(folder, 'app'),
    browser: ensureChromium(),
    run: (command, parameters, cwd) => run(command, parameters, process.env, cwd),
  });
}

/** Whether the npm of Node 22, which resolves peer dependencies differently from later versions, accepts the lock file. */
const checkOldNpm = () => run('npm', ['exec', '--yes', '--package=npm@10', '--', 'npm', 'ci', '--dry-run', '--silent']);

/** Unit tests with two thousand random inputs each, where `npm test` tries some hundreds. */
const checkRandomRows = () => run('npm', ['run', '--silent', 'test:unit'], { ...process.env, FUZZ_RUNS: '2000' });

/** What Orca says of each view, which takes minutes: it speaks as slowly as a person listens. */
function checkScreenReader() {
  installOrca();
  return run('npm', ['run', '--silent', 'build']) && run('npm', ['run', '--silent', 'test:heard']);
}

/** Whether no page has become slower beside other chart libraries than was promised. */
const checkSpeed = () => run('npm', ['run', '--silent', 'bench', '--', '--quick']);

/** Known weaknesses of the packages that an installation brings. Needs a registry that answers this. */
const checkAudit = () => run('npm', ['audit', '--omit=dev']);

/** Prints what is wrong. @param {string} problem @param {string[]} names */
function isNone(problem, names) {
  for (const name of names) console.error(`${problem}: ${name}`);
  return names.length === 0;
}

/** Writes the list of components for a release to `.build/sbom.cdx.json`: whatever is in the scripts must be in it. */
function checkComponents() {
  // npm can't name the workspaces, which are not published.
  const command = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--workspaces=false'];
  const { status, stdout } = spawnSync('npm', command, {
    cwd: ROOT,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    shell: process.platform === 'win32',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (status !== 0) return false;
  mkdirSync(join(ROOT, '.build'), { recursive: true });
  writeFileSync(join(ROOT, '.build', 'sbom.cdx.json'), stdout);
  const notices = readFileSync(join(ROOT, 'dist', 'NOTICES.txt'), 'utf8');
  const sbom = /** @type {Sbom} */ (JSON.parse(stdout));
  return isNone('Not in the list of components', missingFrom(sbom, notices));
}

/** Whether anyone who builds a release gets the published files. */
function checkEqualBuilds() {
  const builds = [1, 2].map(() => run('npm', ['run', '--silent', 'build']) && hashesOf(join(ROOT, 'dist')));
  const [first, second] = builds;
  if (!first || !second) return false;
  return isNone('Differs in two builds', differences(first, second));
}

/** To add a check, add a line. */
const CHECKS = new Map(
  /** @type {[name: string, check: () => boolean | Promise<boolean>][]} */ ([
    ['npm-10', checkOldNpm],
    ['package', checkPackage],
    ['next', checkNext],
    ['audit', checkAudit],
    ['equal-builds', checkEqualBuilds],
    ['components', checkComponents],
    ['random-rows', checkRandomRows],
    ['speed', checkSpeed],
    ['screen-reader', checkScreenReader],
    ...NODE_RELEASES.map((release) => [`node-${release}`, () => checkNodeRelease(release)]),
  ]),
);

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !CHECKS.has(name));
if (unknown.length > 0) {
  console.error(`There is no check "${unknown.join('", "')}"; there are ${[...CHECKS.keys()].join(', ')}.`);
  process.exit(1);
}
ensurePackages();
// Later checks run even if an earlier one failed, so that one run reports everything to fix.
const failed = [];
for (const [name, check] of CHECKS) {
  if (chosen.length > 0 && !chosen.includes(name)) continue;
  console.log(`\n${name}`);
  if (!(await check())) failed.push(name);
}
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nEvery check passed.');
process.exitCode = failed.length > 0 ? 1 : 0;
