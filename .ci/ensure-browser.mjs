/**
 * Finds the Chromium that the tests drive; on Debian and Ubuntu, as root, installs it and the fonts of the pictures
 * first. Run by itself it prints the path of the browser.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the browser tests need of Debian: the browser, and fonts for the five languages. */
const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk', 'fonts-liberation', 'fonts-dejavu-core'];

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'];

/** Where installers put the browser without putting it on the path. */
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
];

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Path of an installed Chromium or Chrome. `CHROMIUM_PATH` decides where it is set, even if nothing is there: a wrong
 * path shall be noticed rather than another browser tested.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const { CHROMIUM_PATH: chosen, PATH: path = '' } = process.env;
  if (chosen) return chosen;
  const commands = path.split(delimiter).flatMap((folder) => COMMANDS.map((command) => join(folder, command)));
  return [...commands, ...PLACES].find(isExecutable);
}

/** @param {string} name */
function isDebianPackageInstalled(name) {
  const { stdout } = spawnSync('dpkg-query', ['--show', '--showformat=${db:Status-Status}', name], {
    encoding: 'utf8',
  });
  return stdout === 'installed';
}

/**
 * @param {string[]} parameters
 * @returns {boolean} whether apt-get did it.
 */
function aptGet(parameters) {
  console.error(`apt-get ${parameters.join(' ')}`);
  const { status } = spawnSync('apt-get', ['-qq', ...parameters], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // Standard output is kept for the path alone.
    stdio: ['ignore', 2, 2],
  });
  return status === 0;
}

function installOnDebian() {
  const missing = DEBIAN_PACKAGES.filter((name) => !isDebianPackageInstalled(name));
  // A chosen browser is not ours to install.
  const wanted = process.env['CHROMIUM_PATH'] ? missing.filter((name) => name !== 'chromium') : missing;
  if (wanted.length === 0) return;
  const isDone = aptGet(['update']) && aptGet(['install', '--yes', '--no-install-recommends', ...wanted]);
  if (!isDone) console.error(`Debian's packages ${wanted.join(', ')} could not be installed.`);
}

/**
 * Path of a Chromium that can be started; throws a sentence saying what to install where there is none.
 *
 * @returns {string}
 */
export function ensureChromium() {
  if (existsSync('/etc/debian_version') && process.getuid?.() === 0) installOnDebian();
  const path = findChromium();
  if (path && isExecutable(path)) return path;
  throw new Error(
    path
      ? `CHROMIUM_PATH names ${path}, which cannot be started: set it to the path of Chromium or Chrome.`
      : `No browser found: install Chromium or Chrome, and Noto Sans CJK for its fonts (on Debian: apt-get install ${DEBIAN_PACKAGES.join(' ')}), or set CHROMIUM_PATH.`,
  );
}

if (realpathSync(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
