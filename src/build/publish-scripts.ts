/**
 * Publishes what accompanies the scripts of the tags: pictures, the stylesheet that reserves heights, integrity values.
 */
import { unpackSources } from '../core/wire/unpack-view.ts';
import { cp, readdir, readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { LOCALES } from '../core/i18n/locale.ts';
import { LAST_DAY } from '../core/data/day.ts';
import { sourceText } from '../core/output/source-line.ts';
import type { Figure } from '../core/figure/figure.ts';
import { readEdition } from '../node/datasets.ts';
import { sha384 } from '../node/sha384.ts';
import { FIGURES } from '../figures/registry.ts';
import { PAGE_CSS } from '../steps/steps-css.ts';
import { PICTURES, readPictureSets } from './prerendered-files.ts';
import type { ReservedFigure, ReservedView } from './reserved-rules.ts';
import { stylesheetText } from './stylesheet.ts';
import type { WriteFile } from './write-file.ts';

/** What `prerender.ts` wrote to be published. */
const published = v.object({ folder: v.string(), files: v.array(v.string()) });

/** Copies the pre-rendered pictures into a folder named after their hash, and returns that name. */
export async function publishPictures(dist: URL): Promise<string> {
  const list: unknown = JSON.parse(await readFile(new URL('published.json', PICTURES), 'utf8'));
  const { folder, files } = v.parse(published, list);
  for (const file of files) await cp(new URL(file, PICTURES), new URL(`cdn/${folder}/${file}`, dist));
  return `cdn/${folder}`;
}

/** What the stylesheet is to know of a tag. */
export const reservedFigure = (
  { tag, views: all }: Pick<Figure, 'tag' | 'views'>,
  views: readonly ReservedView[],
): ReservedFigure => ({
  tag,
  hasTabs: all.length > 1,
  views,
  sourceLine: (view, locale) =>
    sourceText({ ...view, sources: unpackSources(view), edition: readEdition(), day: LAST_DAY }, locale),
});

export async function publishStylesheet(write: WriteFile): Promise<void> {
  const figures: ReservedFigure[] = [];
  for (const figure of FIGURES) figures.push(reservedFigure(figure, await readPictureSets(figure)));
  await write('cdn/rare-earth-figures.css', `${stylesheetText(figures)}\n`);
}

/** Publishes the stylesheet that keeps the places of steps until their script comes. */
export const publishStepsStylesheet = (write: WriteFile): Promise<void> =>
  write('cdn/figure-steps.css', `${PAGE_CSS.replaceAll(/\s*\n\s*/gu, '')}\n`);

/**
 * @param pictures - Folder of the pictures in `dist`.
 * @param styles - Hashes of the inline styles in files, for content security policies.
 */
export async function publishIntegrity(
  dist: URL,
  write: WriteFile,
  pictures: string,
  styles: Readonly<Record<string, string>>,
): Promise<void> {
  const entries = (await readdir(new URL('cdn/', dist))).filter((file) => /\.(js|css)$/u.test(file));
  const themes = (await readdir(new URL('cdn/themes/', dist))).map((file) => `themes/${file}`);
  const chunks: string[] = [];
  for (const { tag } of FIGURES)
    for (const file of await readdir(new URL(`${pictures}/${tag}/`, dist)).catch(() => []))
      chunks.push(`${pictures.replace('cdn/', '')}/${tag}/${file}`);
  for (const file of await readdir(new URL('cdn/live/', dist))) chunks.push(`live/${file}`);
  const hashes = async (files: readonly string[]): Promise<Record<string, string>> =>
    Object.fromEntries(
      await Promise.all(
        [...files].sort().map(async (file) => [file, sha384(await readFile(new URL(`cdn/${file}`, dist)))] as const),
      ),
    );
  const entryHashes = await hashes(entries);
  const chunkHashes = await hashes(chunks);
  const integrity = {
    entries: { ...entryHashes, ...(await hashes(themes)) },
    chunks: Object.keys(chunkHashes),
    // For pages that also verify lazy chunks; an import map lists them by URL.
    importmap: {
      integrity: Object.fromEntries(Object.entries(chunkHashes).map(([file, hash]) => [`./${file}`, hash])),
    },
    styles,
    // For pages around an iframe, by path in `dist`.
    frames: { 'embed/resize.js': sha384(await readFile(new URL('embed/resize.js', dist))) },
  };
  await write('cdn/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
  // For the embed code of a figure, as a script, which a strict policy allows. It names no script of one language.
  const named = Object.entries(entryHashes).filter(
    ([file]) => !LOCALES.some((locale) => file.endsWith(`.${locale}.js`)),
  );
  const byPath = Object.fromEntries(named.map(([file, hash]) => [`cdn/${file}`, hash]));
  await write('cdn/integrity.js', `export default ${JSON.stringify(byPath)};\n`);
}
