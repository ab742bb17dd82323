/**
 * Completes `dist/` once the scripts are bundled: pictures, stylesheet, integrity, specs and datasets. The build fails
 * where a file is past its budget.
 */
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { LIGHT } from '../core/palette.ts';
import { LOCALES, type ByLocale, type Locale } from '../core/locale.ts';
import type { PackedView } from '../core/packing.ts';
import type { Bundle } from '../core/prepared.ts';
import { sourceLine } from '../core/source-line.ts';
import { measureBudgets } from './budgets.ts';
import { readEdition, readTables } from './datasets.ts';
import { publishDatasets } from './datasets-files.ts';
import { FIGURES } from './figures.ts';
import { preparationsOf } from './prepare-view.ts';
import { stylesheetText, type ReservedFigure } from './stylesheet.ts';

const DIST = new URL('../../dist/', import.meta.url);
const PICTURES = new URL('../../.build/pictures/', import.meta.url);
/** Width in px of the published specs: that of an article's column. */
const SPEC_WIDTH = 783;

const write = async (name: string, text: string): Promise<void> => {
  const file = new URL(name, DIST);
  await mkdir(new URL('.', file), { recursive: true });
  await writeFile(file, text);
};

const sourceLineText = (view: PackedView, locale: Locale): string =>
  sourceLine(view, readEdition(), locale)
    .map((part) => (typeof part === 'string' ? part : part.short))
    .join('');

async function publishPictures(): Promise<string> {
  const hash = JSON.parse(await readFile(new URL('hash.json', PICTURES), 'utf8')) as string;
  const folder = `cdn/pictures-${hash}`;
  for (const { tag } of FIGURES) {
    const files = (await readdir(new URL(`${tag}/`, PICTURES))).filter(
      (file) => !/^(bundle|index|cdn)\.js$/u.test(file),
    );
    for (const file of files) {
      await mkdir(new URL(`${folder}/${tag}/`, DIST), { recursive: true });
      await cp(new URL(`${tag}/${file}`, PICTURES), new URL(`${folder}/${tag}/${file}`, DIST));
    }
  }
  return folder;
}

/** A prepared view as `npm run pictures` has written it. */
async function readPrepared(tag: string, key: string, bundle: Bundle): Promise<ByLocale<PackedView>> {
  if (key === bundle.views[0]?.id) return bundle.prepared;
  const views = LOCALES.map(async (locale) => {
    const module = (await import(new URL(`${tag}/${key}.${locale}.js`, PICTURES).href)) as { default: PackedView };
    return [locale, module.default] as const;
  });
  return Object.fromEntries(await Promise.all(views)) as ByLocale<PackedView>;
}

async function publishStylesheet(): Promise<void> {
  const figures: ReservedFigure[] = [];
  for (const figure of FIGURES) {
    const { tag } = figure;
    const { default: bundle } = (await import(new URL(`${tag}/bundle.js`, PICTURES).href)) as { default: Bundle };
    const views = [];
    for (const { key, view, attributes } of preparationsOf(figure))
      views.push({ id: view.id, attributes, prepared: await readPrepared(tag, key, bundle) });
    figures.push({ tag, views, sourceLine: sourceLineText });
  }
  await write('cdn/rare-earth-figures.css', `${stylesheetText(figures)}\n`);
}

async function publishSpecs(): Promise<void> {
  for (const figure of FIGURES) {
    const data = figure.parse(readTables(figure.datasets));
    for (const { key, view, options } of preparationsOf(figure)) {
      if (key !== view.id) continue;
      for (const locale of LOCALES) {
        const spec = view.spec(data, { locale, options }, { width: SPEC_WIDTH, palette: LIGHT });
        const { title, summary } = view.describe(data, { locale, options });
        const named = { ...spec, name: `${figure.tag}.${key}`, description: `${title}. ${summary}` };
        await write(`specs/${figure.tag}.${key}.${locale}.vl.json`, `${JSON.stringify(named, null, 1)}\n`);
      }
    }
  }
}

const sha384 = (bytes: Buffer): string => `sha384-${createHash('sha384').update(bytes).digest('base64')}`;

async function publishIntegrity(pictures: string): Promise<void> {
  const entries = (await readdir(new URL('cdn/', DIST))).filter((file) => /\.(js|css)$/u.test(file));
  const chunks: string[] = [];
  for (const { tag } of FIGURES)
    for (const file of await readdir(new URL(`${pictures}/${tag}/`, DIST)).catch(() => []))
      chunks.push(`${pictures.replace('cdn/', '')}/${tag}/${file}`);
  for (const file of await readdir(new URL('cdn/live/', DIST))) chunks.push(`live/${file}`);
  const hashes = async (files: readonly string[]): Promise<Record<string, string>> =>
    Object.fromEntries(
      await Promise.all(
        [...files].sort().map(async (file) => [file, sha384(await readFile(new URL(`cdn/${file}`, DIST)))] as const),
      ),
    );
  const entryHashes = await hashes(entries);
  const chunkHashes = await hashes(chunks);
  const integrity = {
    entries: entryHashes,
    chunks: Object.keys(chunkHashes),
    // For pages that want lazy chunks checked too: an import map names them by address.
    importmap: {
      integrity: Object.fromEntries(Object.entries(chunkHashes).map(([file, hash]) => [`./${file}`, hash])),
    },
  };
  await write('cdn/integrity.json', `${JSON.stringify(integrity, null, 2)}\n`);
}

await publishStylesheet();
await publishSpecs();
await publishDatasets(DIST);
await publishIntegrity(await publishPictures());

const measured = measureBudgets(
  new URL('cdn/', DIST),
  FIGURES.map(({ tag }) => tag),
);
for (const { file, kib, most } of measured)
  process.stdout.write(`${kib <= most ? 'ok  ' : 'OVER'} ${kib.toFixed(2)} of ${String(most)} KiB  ${file}\n`);
if (measured.some(({ kib, most }) => kib > most)) process.exitCode = 1;
