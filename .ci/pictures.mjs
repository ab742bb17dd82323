/**
 * Pre-renders the pictures that the elements import as `#pictures/<tag>`. With `--if-stale`, does so only if one of their
 * inputs has changed.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PREPARE = 'src/build/prerender.ts';
const PICTURES = '.build/pictures';
const STAMP = '.build/pictures.sha256';

/** The lock file is included because of Vega. */
const INPUTS = ['datasets', 'package-lock.json', 'src/core', 'src/figures', 'src/node', 'src/build'];

/**
 * All files at or below a path, in the same order on every machine; none if the path does not exist.
 *
 * @param {string} path
 * @returns {string[]}
 */
function filesBelow(path) {
  const entry = statSync(join(ROOT, path), { throwIfNoEntry: false });
  if (!entry?.isDirectory()) return entry ? [path] : [];
  const names = readdirSync(join(ROOT, path)).sort();
  return names.flatMap((name) => filesBelow(`${path}/${name}`));
}

/** A hash of all inputs. File times change with every checkout, and do not reveal a deleted file. */
function hashOfInputs() {
  const hash = createHash('sha256');
  for (const file of INPUTS.flatMap(filesBelow)) hash.update(`${file}\0`).update(readFileSync(join(ROOT, file)));
  return hash.digest('hex');
}

/** @param {string} hash */
const isFresh = (hash) =>
  existsSync(join(ROOT, PICTURES)) && existsSync(join(ROOT, STAMP)) && readFileSync(join(ROOT, STAMP), 'utf8') === hash;

/** @param {{ ifStale: boolean }} options */
function makePictures({ ifStale }) {
  // Computed before the run, so that a file saved meanwhile makes the pictures stale.
  const hash = hashOfInputs();
  if (ifStale && isFresh(hash)) return;
  rmSync(join(ROOT, STAMP), { force: true });
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', PREPARE], { cwd: ROOT, stdio: 'inherit' });
  if (status === 0) {
    mkdirSync(join(ROOT, dirname(STAMP)), { recursive: true });
    writeFileSync(join(ROOT, STAMP), hash);
  }
  process.exitCode = status ?? 1;
}

makePictures({ ifStale: process.argv.includes('--if-stale') });
