/**
 * Writes the README as the npm page is to show it, before packing, and with `--restore` the one of the repository again.
 * The docs and their images are not in the package, and npm resolves relative links only if `package.json` names a
 * repository.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const README = at('README.md');
const KEPT = at('.build/README.md');

/** The pictures of the README, as images of the package that show the same. */
const IMAGES = new Map([
  [
    'docs/images/figures.png',
    {
      file: 'dist/static/rare-earth-share.stages.en.png',
      alt: 'A figure: China’s share of each step of the rare-earth chain',
    },
  ],
]);

/** @type {typeof import('./package-readme.d.mts').packageReadme} */
export function packageReadme(text, { version, repository }) {
  if (repository) return text;
  const inPackage = text
    .replaceAll(/!\[[^\]]*\]\((?!https?:)([^)]+)\)/gu, (_, /** @type {string} */ path) => {
      const image = IMAGES.get(path);
      if (!image) throw new Error(`${path} is not in the package: add an image of dist to .ci/package-readme.mjs.`);
      return `![${image.alt}](https://cdn.jsdelivr.net/npm/rare-earth-figures@${version}/${image.file})`;
    })
    .replaceAll(
      /\[([^\]]+)\]\((?!https?:|#)([^)#]+)(?:#[^)]*)?\)/gu,
      (_, /** @type {string} */ label, /** @type {string} */ path) =>
        label === path ? `\`${path}\`` : `${label} (\`${path}\`)`,
    );
  return `${inPackage.trimEnd()}\n\nPaths such as \`docs/hosts.md\` are those of the source repository.\n`;
}

const [program, parameter] = process.argv.slice(1);
if (program === fileURLToPath(import.meta.url)) {
  // A packing that was interrupted has left the README of the package.
  if (existsSync(KEPT)) renameSync(KEPT, README);
  if (parameter !== '--restore') {
    const text = readFileSync(README, 'utf8');
    mkdirSync(at('.build'), { recursive: true });
    writeFileSync(KEPT, text);
    /** @type {{ version: string, repository?: unknown }} */
    const manifest = JSON.parse(readFileSync(at('package.json'), 'utf8'));
    writeFileSync(README, packageReadme(text, manifest));
  }
}
