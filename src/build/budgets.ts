import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { MOST_AUDIO_BYTES } from './audio/mp3.ts';

/** Size limit of a tag's script, in KiB after Brotli compression. */
const TAG_KIB = 21;
/** Higher limits, for tags that consist mostly of text in five languages. */
const LARGER_TAG_KIB: Readonly<Record<string, number>> = { 'export-control-timeline': 24 };
/** Limit of the script with all tags. */
const ALL_TAGS_KIB = 42;
/** Limit of the script of steps, which knows no figure. */
const STEPS_KIB = 6;
/** Limit of the stylesheet for each tag, whose heights it reserves. */
export const STYLESHEET_KIB = 0.5;

/** Limit of everything that one tag fetches to render live, except for a custom spec. */
const LIVE_KIB = 150;
/** Folder of the live renderer's scripts, next to those of the tags. */
const LIVE_FOLDER = 'live/';

/** Limit of a complete fragment. */
const FRAGMENT_KIB = 8;
/** Limit of all fragments, images and cards, uncompressed, which every installation of the package downloads. */
const STATIC_KIB = 4 * 1024;
/** Limit of all texts to quote in the same folder, uncompressed. */
const TEXTS_KIB = 690;
/** Limit of a theme, which a page loads before it shows anything. */
const THEME_KIB = 0.75;
/** Limit of the tokens, uncompressed: design tools read them, no page does. */
const TOKENS_KIB = 80;
/** Limits of a file by its ending, uncompressed, in folders that a build has only if it finds the programs for them. */
const SENSES: readonly (readonly [folder: string, ending: string, kib: number])[] = [
  ['tactile/', '.svg', 20],
  ['audio/', '.mp3', MOST_AUDIO_BYTES / 1024],
  ['audio/', '.vtt', 4],
];

/** The size of a file and its limit. */
export interface Measured {
  readonly file: string;
  readonly kib: number;
  readonly max: number;
}

const kibOf = (file: URL): number => brotliCompressSync(readFileSync(file)).length / 1024;

/** A script and its static imports. */
function withImports(file: string, folder: URL, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  const code = readFileSync(new URL(file, folder), 'utf8');
  for (const [, name = ''] of code.matchAll(/(?:from|import)\s?"\.\/([^"]+\.js)"/gu)) withImports(name, folder, found);
  return found;
}

/** Limit of the same for custom rows, with names and messages in one language. */
const CUSTOM_KIB = 165;

/** Scripts that bundled rows need, and that custom rows need, besides the renderer and the figure. */
const BUNDLED_PARTS = (tag: string): readonly string[] => [`${tag}.data`];
const CUSTOM_PARTS = (tag: string): readonly string[] => ['custom-data', 'messages.ja', `${tag}.reader`];

/** Size in KiB of the scripts that a tag's live renderer fetches before it draws. */
function liveKib(tag: string, parts: readonly string[], folder: URL): number {
  const files = readdirSync(folder);
  const entries = ['renderer', tag, ...parts].map((name) => {
    const file = files.find((one) => one.replace(/-[^.]{8}\.js$/u, '') === name);
    if (!file) throw new Error(`The build has no live script "${name}".`);
    return file;
  });
  const fetched = new Set(entries.flatMap((file) => [...withImports(file, folder)]));
  return [...fetched].reduce((sum, file) => sum + kibOf(new URL(file, folder)), 0);
}

/** The largest fragment; if it is within the limit, all are. */
function largestFragment(folder: URL): Measured {
  const fragments = readdirSync(folder).filter((file) => /(?<!\.plain)\.html$/u.test(file));
  const measured = fragments.map((file) => ({ file: `static/${file}`, kib: kibOf(new URL(file, folder)) }));
  const [largest] = measured.sort((a, b) => b.kib - a.kib);
  if (!largest) throw new Error('The build has no fragments.');
  return { ...largest, max: FRAGMENT_KIB };
}

/** The largest file of each kind to touch or to hear. */
function largestForSenses(dist: URL): Measured[] {
  return SENSES.flatMap(([name, ending, max]) => {
    const folder = new URL(name, dist);
    const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith(ending)) : [];
    const measured = files.map((file) => ({
      file: name + file,
      kib: statSync(new URL(file, folder)).size / 1024,
      max,
    }));
    return measured.sort((a, b) => b.kib - a.kib).slice(0, 1);
  });
}

/** The largest theme. */
function largestTheme(folder: URL): Measured {
  const measured = readdirSync(folder).map((file) => ({
    file: `themes/${file}`,
    kib: kibOf(new URL(file, folder)),
    max: THEME_KIB,
  }));
  const [largest] = measured.sort((a, b) => b.kib - a.kib);
  if (!largest) throw new Error('The build has no themes.');
  return largest;
}

/** All files without script together: texts to quote, and the others. */
function staticSizes(folder: URL): Measured[] {
  const isText = (file: string): boolean => /(?<!^index)\.(?:md|json)$/u.test(file);
  const kibOfAll = (files: readonly string[]): number =>
    files.reduce((sum, file) => sum + statSync(new URL(file, folder)).size, 0) / 1024;
  const files = readdirSync(folder);
  return [
    { file: 'static/', kib: kibOfAll(files.filter((file) => !isText(file))), max: STATIC_KIB },
    { file: 'texts in static/', kib: kibOfAll(files.filter(isText)), max: TEXTS_KIB },
  ];
}

/** Measures the files with size limits. `dist` is the output folder of the build. */
export function measureBudgets(dist: URL, tags: readonly string[]): Measured[] {
  const cdn = new URL('cdn/', dist);
  const bounds = [
    ...tags.map((tag) => [`${tag}.js`, LARGER_TAG_KIB[tag] ?? TAG_KIB] as const),
    ['figure-steps.js', STEPS_KIB] as const,
    ['rare-earth-figures.js', ALL_TAGS_KIB] as const,
    ['rare-earth-figures.css', STYLESHEET_KIB * tags.length] as const,
  ];
  return [
    ...bounds.map(([file, max]) => ({ file, kib: kibOf(new URL(file, cdn)), max })),
    ...tags.map((tag) => ({
      file: `${LIVE_FOLDER}* for ${tag}`,
      kib: liveKib(tag, BUNDLED_PARTS(tag), new URL(LIVE_FOLDER, cdn)),
      max: LIVE_KIB,
    })),
    ...tags.map((tag) => ({
      file: `${LIVE_FOLDER}* for custom rows of ${tag}`,
      kib: liveKib(tag, CUSTOM_PARTS(tag), new URL(LIVE_FOLDER, cdn)),
      max: CUSTOM_KIB,
    })),
    largestFragment(new URL('static/', dist)),
    ...staticSizes(new URL('static/', dist)),
    largestTheme(new URL('themes/', cdn)),
    { file: 'tokens.json', kib: statSync(new URL('tokens.json', dist)).size / 1024, max: TOKENS_KIB },
    ...largestForSenses(dist),
  ];
}
