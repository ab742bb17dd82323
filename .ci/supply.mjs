/** What a release check compares: the list of components with the notices, and two builds with each other. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A package in `NOTICES.txt`: name, version and licence. */
const PACKAGE = /^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*) \(.*\)$/gmu;

/** @type {typeof import('./supply.d.mts').missingFrom} */
export function missingFrom({ components }, notices) {
  const listed = new Set(components.map(({ name, version }) => `${name} ${version}`));
  const bundled = [...notices.matchAll(PACKAGE)].map(([, name, version]) => `${name} ${version}`);
  if (bundled.length === 0) return ['every package: the notices name none'];
  return bundled.filter((each) => !listed.has(each));
}

/** @type {typeof import('./supply.d.mts').hashesOf} */
export function hashesOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(
    paths.map((path) => [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')]),
  );
}

/** @type {typeof import('./supply.d.mts').differences} */
export const differences = (one, other) =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
