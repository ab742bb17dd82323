import { readdirSync, readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

/** Most KiB, compressed with brotli, of a tag's script on its way to the reader. */
const TAG_KIB = 21;
/** Tags that need more, because what they show is mostly words in five languages. */
const LARGER_TAG_KIB: Readonly<Record<string, number>> = { 'export-control-timeline': 24 };
/** Files for all tags together. */
const SHARED_KIB: Readonly<Record<string, number>> = { 'rare-earth-figures.js': 42, 'rare-earth-figures.css': 1.5 };

/** All that one tag fetches to draw other rows of its own kind live. */
const LIVE_KIB = 150;
/** Folder of the live painter's scripts, beside those of the tags. */
const LIVE_FOLDER = 'live/';

/** A figure without script, all of it. */
const FRAGMENT_KIB = 8;

/** A promise kept or not, as a line to print. */
export interface Measured {
  readonly file: string;
  readonly kib: number;
  readonly max: number;
}

const kibOf = (file: URL): number => brotliCompressSync(readFileSync(file)).length / 1024;

/** A script and all that it imports, but not on demand. */
function withImports(file: string, folder: URL, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(new URL(file, folder), 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s?"\.\/([^"]+\.js)"/gu)) withImports(name, folder, found);
  return found;
}

/** KiB of the scripts that a tag's live painter fetches before it draws. */
function liveKib(tag: string, folder: URL): number {
  const files = readdirSync(folder);
  const entries = ['renderer', tag].map((name) => {
    const file = files.find((one) => one.replace(/-[^.]{8}\.js$/u, '') === name);
    if (!file) throw new Error(`The build has made no live script "${name}".`);
    return file;
  });
  const fetched = new Set(entries.flatMap((file) => [...withImports(file, folder)]));
  return [...fetched].reduce((sum, file) => sum + kibOf(new URL(file, folder)), 0);
}

/** The largest fragment; the others are smaller. */
function largestFragment(folder: URL): Measured {
  const fragments = readdirSync(folder).filter((file) => /(?<!\.plain)\.html$/u.test(file));
  const measured = fragments.map((file) => ({ file: `static/${file}`, kib: kibOf(new URL(file, folder)) }));
  const [largest] = measured.sort((a, b) => b.kib - a.kib);
  if (!largest) throw new Error('The build has made no fragments.');
  return { ...largest, max: FRAGMENT_KIB };
}

/** Weighs the files that promise a size; `dist` is the folder of all that is built. */
export function measureBudgets(dist: URL, tags: readonly string[]): Measured[] {
  const cdn = new URL('cdn/', dist);
  const bounds = [
    ...tags.map((tag): [string, number] => [`${tag}.js`, LARGER_TAG_KIB[tag] ?? TAG_KIB]),
    ...Object.entries(SHARED_KIB),
  ];
  return [
    ...bounds.map(([file, max]) => ({ file, kib: kibOf(new URL(file, cdn)), max })),
    ...tags.map((tag) => ({
      file: `${LIVE_FOLDER}* for ${tag}`,
      kib: liveKib(tag, new URL(LIVE_FOLDER, cdn)),
      max: LIVE_KIB,
    })),
    largestFragment(new URL('static/', dist)),
  ];
}
