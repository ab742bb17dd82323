/**
 * Writes the version of `package.json` into every text that names the release: the README, the docs, the demo and the
 * plugin for WordPress. `npm version` runs it before it commits.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const ROOT = new URL('../', import.meta.url);

/**
 * The files that may name the release. Decisions name that of their day.
 *
 * @type {typeof import('./write-version.d.mts').releaseFiles}
 */
export const releaseFiles = () => [
  'README.md',
  ...readdirSync(new URL('docs/', ROOT), { recursive: true, encoding: 'utf8' })
    .map((file) => `docs/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\.(?:md|html|js|php)$/u.test(file) && !file.startsWith('docs/decisions/')),
];

/** Where a text names the release: in an address, in the head of the plugin, and where the plugin names its scripts. */
const PLACES = /(rare-earth-figures@|\* Version: |^\t+')(\d+\.\d+\.\d+(?:-[\w.]+)?)(?=[/\s"'`),.]|$)/gmu;

/** @type {typeof import('./write-version.d.mts').releasesIn} */
export const releasesIn = (text) => [...text.matchAll(PLACES)].map(([, , release = '']) => release);

/** @type {typeof import('./write-version.d.mts').withRelease} */
export const withRelease = (text, version) =>
  text.replaceAll(PLACES, (_, /** @type {string} */ before) => before + version);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  /** @type {{ version: string }} */
  const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8'));
  for (const file of releaseFiles()) {
    const text = readFileSync(new URL(file, ROOT), 'utf8');
    const written = withRelease(text, version);
    if (written === text) continue;
    writeFileSync(new URL(file, ROOT), written);
    console.log(`${file} names ${version}.`);
  }
}
