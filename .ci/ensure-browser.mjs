/**
 * Finds the browsers for the tests, Chromium, Firefox and WebKitGTK, the screen reader Orca, and PHP. On Debian and
 * Ubuntu, as root, first installs them, the fonts of the pictures, and what writes braille and speaks. Run as a program,
 * it prints the path of Chromium.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Fonts for the five languages, also used for the images. */
const FONT_PACKAGES = ['fonts-noto-cjk', 'fonts-liberation', 'fonts-dejavu-core'];
/** Braille for the pictures to touch; voices and an encoder for the audio files. */
const SENSES_PACKAGES = ['liblouis-bin', 'espeak-ng', 'lame'];
/** Chromium without a user interface, in which tests take a third less time; not every release has it. */
const SHELL_PACKAGES = ['chromium-headless-shell'];
const CHROMIUM_PACKAGES = ['chromium'];
const FIREFOX_PACKAGES = ['firefox-esr'];
/** The driver includes WebKit's own browser, which can't be started without a display. */
const WEBKIT_PACKAGES = ['webkit2gtk-driver', 'xvfb'];
/** A screen reader, and what it needs to read a window and to get key presses without a person. */
const ORCA_PACKAGES = ['orca', 'python3-pyatspi', 'at-spi2-core', 'dbus', 'openbox', 'xdotool', 'xvfb'];

/** The language of the plugin for WordPress. */
const PHP_PACKAGES = ['php-cli'];

const CHROMIUM_COMMANDS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const FIREFOX_COMMANDS = ['firefox-esr', 'firefox'];

/** Windows installers do not add programs to the path. */
const onWindows = (/** @type {string[]} */ ...program) =>
  ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => join(process.env[name] ?? '', ...program));
const CHROMIUM_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...onWindows('Google', 'Chrome', 'Application', 'chrome.exe'),
];
const FIREFOX_PLACES = [
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  ...onWindows('Mozilla Firefox', 'firefox.exe'),
];
/** Folders of WebKit's programs, with or without a subfolder for the architecture. */
const WEBKIT_FOLDERS = ['/usr/lib', '/usr/lib64', '/usr/libexec'];
const WEBKIT_RELEASES = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];

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
 * The first program that exists: one of these commands on the path, otherwise one of these files.
 *
 * @param {string[]} commands
 * @param {string[]} [places]
 */
function findProgram(commands, places = []) {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return [...folders.flatMap((folder) => commands.map((command) => join(folder, command))), ...places].find(
    isExecutable,
  );
}

/**
 * Path of an installed Chromium or Chrome. If `CHROMIUM_PATH` is set, it is used even if nothing is there: a wrong path
 * must be noticed, rather than another browser tested.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  const { CHROMIUM_PATH: chosen } = process.env;
  if (chosen) return chosen;
  return findProgram(CHROMIUM_COMMANDS, CHROMIUM_PLACES);
}

/** Path of an installed Firefox; `FIREFOX_PATH` works in the same way. */
function findFirefox() {
  const { FIREFOX_PATH: chosen } = process.env;
  if (chosen) return chosen;
  return findProgram(FIREFOX_COMMANDS, FIREFOX_PLACES);
}

/** Path of WebKitGTK's own browser for tests. */
function findMiniBrowser() {
  const folders = WEBKIT_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) => [
    folder,
    ...readdirSync(folder)
      .filter((name) => name.endsWith('-linux-gnu'))
      .map((name) => join(folder, name)),
  ]);
  return WEBKIT_RELEASES.flatMap((release) => folders.map((folder) => join(folder, release, 'MiniBrowser'))).find(
    isExecutable,
  );
}

/** @returns {import('./ensure-browser.d.mts').WebKit | undefined} */
function findWebKit() {
  const [driver, browser, display] = [findProgram(['WebKitWebDriver']), findMiniBrowser(), findProgram(['Xvfb'])];
  return driver && browser && display ? { driver, browser, display } : undefined;
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
 * @returns {boolean} whether apt-get succeeded.
 */
function aptGet(parameters) {
  console.error(`apt-get ${parameters.join(' ')}`);
  const { status } = spawnSync('apt-get', ['-qq', ...parameters], {
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    // Standard output is only for the path.
    stdio: ['ignore', 2, 2],
  });
  return status === 0;
}

let isListUpdated = false;

/** @param {string[]} packages */
function installOnDebian(packages) {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return;
  const missing = packages.filter((name) => !isDebianPackageInstalled(name));
  if (missing.length === 0) return;
  isListUpdated ||= aptGet(['update']);
  const isDone = isListUpdated && aptGet(['install', '--yes', '--no-install-recommends', ...missing]);
  if (!isDone) console.error(`Debian's packages ${missing.join(', ')} could not be installed.`);
}

/**
 * Path of a Chromium that can be started. If there is none, the error says what to install.
 *
 * @returns {string}
 */
export function ensureChromium() {
  installFonts();
  // A browser chosen by the user is not installed by this script.
  if (!process.env['CHROMIUM_PATH']) {
    installOnDebian(SHELL_PACKAGES);
    if (!findChromium()) installOnDebian(CHROMIUM_PACKAGES);
  }
  const path = findChromium();
  if (path && isExecutable(path)) return path;
  throw new Error(
    path
      ? `CHROMIUM_PATH names ${path}, which cannot be started: set it to the path of Chromium or Chrome.`
      : `No browser found: install Chromium or Chrome, and Noto Sans CJK for its fonts (on Debian: apt-get install ${[...CHROMIUM_PACKAGES, ...FONT_PACKAGES].join(' ')}), or set CHROMIUM_PATH.`,
  );
}

/** @returns {string} */
export function requireFirefox() {
  const path = findFirefox();
  if (path && isExecutable(path)) return path;
  throw new Error(
    path
      ? `FIREFOX_PATH names ${path}, which cannot be started: set it to the path of Firefox.`
      : `No Firefox found: install it (on Debian: apt-get install ${FIREFOX_PACKAGES.join(' ')}), or set FIREFOX_PATH.`,
  );
}

/** @type {typeof import('./ensure-browser.d.mts').requireWebKit} */
export function requireWebKit() {
  const found = findWebKit();
  if (found) return found;
  throw new Error(
    `No WebKit found: install WebKitGTK with its driver, and Xvfb (on Debian: apt-get install ${WEBKIT_PACKAGES.join(' ')}).`,
  );
}

/** @type {typeof import('./ensure-browser.d.mts').requirePhp} */
export function requirePhp() {
  const path = findProgram(['php']);
  if (path) return path;
  throw new Error(`No PHP found: install it (on Debian: apt-get install ${PHP_PACKAGES.join(' ')}).`);
}

/** @returns {import('./ensure-browser.d.mts').ScreenReader | undefined} */
function findOrca() {
  const [orca, keys, windows, bus, display] = ['orca', 'xdotool', 'openbox', 'dbus-daemon', 'Xvfb'].map((name) =>
    findProgram([name]),
  );
  const accessibilityBus = ['/usr/libexec', '/usr/lib/at-spi2-core']
    .map((folder) => join(folder, 'at-spi-bus-launcher'))
    .find(isExecutable);
  return orca && keys && windows && bus && display && accessibilityBus
    ? { orca, keys, windows, bus, display, accessibilityBus }
    : undefined;
}

/** @type {typeof import('./ensure-browser.d.mts').requireOrca} */
export function requireOrca() {
  const found = findOrca();
  if (found) return found;
  throw new Error(
    `No screen reader found: install Orca with what it needs (on Debian: apt-get install ${ORCA_PACKAGES.join(' ')}).`,
  );
}

/** Installs missing fonts if possible. */
export function installFonts() {
  installOnDebian(FONT_PACKAGES);
}

/** Installs, if they are missing and if possible, what the build needs for pictures to touch and for audio files. */
export function installSenses() {
  installOnDebian(SENSES_PACKAGES);
}

/** Installs Orca, with the browsers that assistive technology reads, if they are missing and if possible. */
export function installOrca() {
  if (!findOrca()) installOnDebian(ORCA_PACKAGES);
  installOtherEngines();
}

/** Installs Firefox, WebKit and PHP if they are missing and if possible. */
export function installOtherEngines() {
  if (!findProgram(['php'])) installOnDebian(PHP_PACKAGES);
  if (!findFirefox()) installOnDebian(FIREFOX_PACKAGES);
  if (!findWebKit()) installOnDebian(WEBKIT_PACKAGES);
}

if (realpathSync(process.argv[1] ?? '') === fileURLToPath(import.meta.url)) {
  try {
    console.log(ensureChromium());
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
