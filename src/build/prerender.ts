/**
 * Pre-renders what pages would otherwise have to compute.
 *
 * Draws every figure × view × language × width and writes the pictures as modules to `.build/pictures/<tag>/`:
 * `bundle.js` with the default view; per view and language, one module with the view, one with its text only and one
 * with its items; `index.js`, which loads these by static import() so that bundlers can follow it; and `cdn.js`, which
 * loads them by URL. Writes the bundled rows and the compiled layers for the live renderer to `.build/rows/<tag>.js`.
 */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import type { Figure } from '../core/figure/figure.ts';
import { byLocale, LOCALES } from '../core/i18n/locale.ts';
import { packView } from '../core/wire/pack-view.ts';
import type { Bundle } from '../core/wire/prerendered.ts';
import { readEdition, readSources, readTables } from '../node/datasets.ts';
import { liveContent } from './live-content.ts';
import { FIGURES } from '../node/figures.ts';
import { pictureSetsOf, prerenderLocales } from './prerender-view.ts';
import { unpackView } from '../node/snapshot.ts';

const OUT = new URL('../../.build/pictures/', import.meta.url);
const ROWS = new URL('../../.build/rows/', import.meta.url);

const moduleOf = (value: unknown): string => `export default ${JSON.stringify(value)};\n`;

async function prerenderFigure(figure: Figure): Promise<{ tag: string; modules: ReadonlyMap<string, string> }> {
  const data = figure.parse(readTables(figure.datasets));
  const sources = readSources();
  const [first, ...others] = pictureSetsOf(figure);
  if (!first) throw new Error(`<${figure.tag}> has no view.`);
  const prerendered = await prerenderLocales(first, data, sources);
  const modules = new Map<string, string>();
  for (const pictureSet of others) {
    const { cacheKey, view } = pictureSet;
    const set = await prerenderLocales(pictureSet, data, sources);
    for (const locale of LOCALES) modules.set(`${cacheKey}.${locale}`, moduleOf(set[locale]));
    // For fragments, which contain the pictures.
    if (cacheKey !== view.id) continue;
    for (const locale of LOCALES)
      modules.set(`${cacheKey}.text.${locale}`, moduleOf(packView({ ...unpackView(set[locale]), pictures: [] })));
  }
  for (const { cacheKey, view, options } of [first, ...others])
    for (const locale of LOCALES)
      modules.set(`${cacheKey}.items.${locale}`, moduleOf(view.items(data, { locale, options })));
  const bundle: Bundle = {
    ...readEdition(),
    views: figure.views.map((view) => ({ id: view.id, label: byLocale((locale) => view.label(locale)) })),
    prerendered,
    cacheKeys: others.map(({ cacheKey }) => cacheKey),
  };
  modules.set('bundle', moduleOf(bundle));
  return { tag: figure.tag, modules };
}

const lazyCacheKeys = (modules: ReadonlyMap<string, string>): string[] =>
  [...modules.keys()].filter((cacheKey) => cacheKey !== 'bundle');

function indexModule(modules: ReadonlyMap<string, string>): string {
  const entries = lazyCacheKeys(modules).map((cacheKey) => `  '${cacheKey}': () => import('./${cacheKey}.js'),`);
  return [
    `export { default as bundle } from './bundle.js';`,
    `const modules = {\n${entries.join('\n')}\n};`,
    `export const load = async (key, locale) => (await modules[key + '.' + locale]()).default;`,
    '',
  ].join('\n');
}

const cdnModule = (tag: string, hash: string): string =>
  [
    `export { default as bundle } from './bundle.js';`,
    // Browsers may cache that a module failed. A different query makes it a different module.
    `export const load = async (key, locale, attempt) => {`,
    `  const file = 'pictures-${hash}/${tag}/' + key + '.' + locale + '.js' + (attempt ? '?retry=' + attempt : '');`,
    `  return (await import(/* @vite-ignore */ new URL(file, import.meta.url).href)).default;`,
    `};`,
    '',
  ].join('\n');

const figures = [];
for (const figure of FIGURES) figures.push(await prerenderFigure(figure));

// One hash names the folder of all pictures, so that a page never mixes two versions.
const hash = createHash('sha256')
  .update(JSON.stringify(figures.map(({ modules }) => [...modules])))
  .digest('base64url')
  .slice(0, 8);

await rm(OUT, { recursive: true, force: true });
for (const { tag, modules } of figures) {
  const folder = new URL(`${tag}/`, OUT);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of modules) await writeFile(new URL(`${name}.js`, folder), text);
  await writeFile(new URL('index.js', folder), indexModule(modules));
  await writeFile(new URL('cdn.js', folder), cdnModule(tag, hash));
}
await writeFile(new URL('hash.json', OUT), JSON.stringify(hash));

await rm(ROWS, { recursive: true, force: true });
await mkdir(ROWS, { recursive: true });
for (const figure of FIGURES) {
  const { tables, compiled } = liveContent(figure);
  const lines = [['tables', tables] as const, ['compiled', compiled] as const].map(
    ([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`,
  );
  await writeFile(new URL(`${figure.tag}.js`, ROWS), lines.join(''));
}
