/** Collects the licences of the packages whose code is in the published scripts. */
import { mkdirSync, writeFileSync } from 'node:fs';
import license from 'rollup-plugin-license';

/** The file is in both folders, because some hosts serve only the second one. */
const FILES = ['dist/NOTICES.txt', 'dist/cdn/NOTICES.txt'];

/** Packages by name and version, and the texts of their licences. */
const licences = new Map();

const BEGINNING =
  'The scripts of rare-earth-figures contain code of these packages. Each licence follows the packages that it is of.\n';
const LINE = `\n${'-'.repeat(80)}\n\n`;

/** The packages by licence text: many have the same. */
function noticesText() {
  const names = new Map();
  for (const [name, text] of [...licences].sort(([a], [b]) => a.localeCompare(b, 'en')))
    names.set(text, [...(names.get(text) ?? []), name]);
  return BEGINNING + [...names].map(([text, of]) => `${LINE}${of.join('\n')}\n\n${text}\n`).join('');
}

/**
 * Writes the notices of all builds so far, and fails the build if a package has no licence text.
 *
 * @param {readonly import('rollup-plugin-license').Dependency[]} dependencies
 */
function note(dependencies) {
  for (const { name, version, license: id, licenseText } of dependencies) {
    const text = licenseText?.replaceAll('\r\n', '\n').trim();
    if (!text)
      throw new Error(`The package ${name} ${version} brings no licence text, which must be published with it.`);
    licences.set(`${name} ${version} (${id})`, text);
  }
  const notices = noticesText();
  mkdirSync('dist/cdn', { recursive: true });
  for (const file of FILES) writeFileSync(file, notices);
}

/** Where a script that was copied alone says whose code is in it. */
const BANNER = '/*! Licences: NOTICES.txt */\n';

/** Names the notices in each script with code of a package. After minifying, which leaves comments out. */
const named = {
  name: 'named-notices',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk' && chunk.moduleIds.some((id) => id.includes('/node_modules/')))
        chunk.code = BANNER + chunk.code;
  },
};

/** The plugins, made anew for each build. */
export const notices = () => [license({ thirdParty: { output: note } }), named];
