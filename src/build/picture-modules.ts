/** The modules that elements import as `#pictures/<tag>` and `#rows/<tag>`, `#data/<tag>` and so on, as text. */
import type { Figure } from '../core/figure/figure.ts';
import { PLAIN_WORDS } from '../figures/plain.ts';
import { LOCALES, type Locale } from '../core/i18n/locale.ts';
import { packView } from '../core/wire/pack-view.ts';
import { liveData, liveDetails, liveLayers, liveUnused, liveSources, rawTables } from './live-content.ts';
import type { PrerenderedFigure } from './prerendered-figure.ts';
import { unpackView } from '../node/snapshot.ts';

/** A module whose default export is a value. */
export const moduleOf = (value: unknown): string => `export default ${JSON.stringify(value)};\n`;

/**
 * Makes the modules of a figure by their names: `bundle` with the default view, `<key>.<locale>` for each other view and
 * language, `<key>.small.<locale>` for its small picture, `<key>.text.<locale>` for its text alone, `<key>.items.<locale>` for its items and the details of its sources,
 * and `plain.<locale>` for the plain words of all views.
 */
export function pictureModules(prerendered: PrerenderedFigure): ReadonlyMap<string, () => Promise<string>> {
  const modules = new Map<string, () => Promise<string>>();
  const add = (id: string, make: (locale: Locale) => unknown): void => {
    for (const locale of LOCALES) modules.set(`${id}.${locale}`, async () => moduleOf(await make(locale)));
  };
  for (const { cacheKey, view } of prerendered.pictureSets) {
    if (cacheKey === prerendered.defaultCacheKey) continue;
    add(cacheKey, (locale) => prerendered.view(cacheKey, locale));
    // For a fragment, which has the pictures.
    if (cacheKey === view.id)
      add(`${cacheKey}.text`, async (locale) =>
        packView({ ...unpackView(await prerendered.view(cacheKey, locale)), pictures: [] }),
      );
  }
  for (const { cacheKey } of prerendered.pictureSets)
    add(`${cacheKey}.small`, (locale) => prerendered.small(cacheKey, locale));
  for (const { cacheKey } of prerendered.pictureSets)
    add(`${cacheKey}.items`, (locale) => prerendered.items(cacheKey, locale));
  if (PLAIN_WORDS[prerendered.figure.tag]) add('plain', (locale) => prerendered.plainWords(locale));
  modules.set('bundle', async () => moduleOf(await prerendered.bundle()));
  return modules;
}

/** The name of a module without its language. */
const keyOf = (name: string): string => name.slice(0, name.lastIndexOf('.'));

/**
 * Keys of modules that are the same in every language as those of an earlier key, with that key. Small pictures are so
 * small that the script of a tag does not list them.
 */
export type Copies = ReadonlyMap<string, string>;

/** @param modules - Texts of all modules by their names. */
export function copiesAmong(modules: ReadonlyMap<string, string>): Copies {
  const keys = new Set([...modules.keys()].filter((name) => !/^bundle$|\.small\./u.test(name)).map(keyOf));
  const first = new Map<string, string>();
  const copies = new Map<string, string>();
  for (const key of keys) {
    const text = LOCALES.map((locale) => modules.get(`${key}.${locale}`)).join('');
    const same = first.get(text);
    if (same === undefined) first.set(text, key);
    else copies.set(key, same);
  }
  return copies;
}

/** The name of the module that is published for a name: its own, or that of which it is a copy. */
export const publishedName = (name: string, copies: Copies): string => {
  const key = keyOf(name);
  return `${copies.get(key) ?? key}${name.slice(key.length)}`;
};

/** The module that loads the others by static `import()`, which a bundler can follow. */
export function indexModule(names: Iterable<string>, copies: Copies = new Map()): string {
  const entries = [...names]
    .filter((name) => name !== 'bundle')
    .map((name) => `  '${name}': () => import('./${publishedName(name, copies)}.js'),`);
  return [
    `export { default as bundle } from './bundle.js';`,
    `const modules = {\n${entries.join('\n')}\n};`,
    `export const load = async (key, locale) => (await modules[key + '.' + locale]()).default;`,
    '',
  ].join('\n');
}

/** The module that loads the others by their address beside the script of a tag. */
export const cdnModule = (tag: string, hash: string, copies: Copies): string =>
  [
    `export { default as bundle } from './bundle.js';`,
    `import { fetchScripts } from '../../../src/element/fetch-scripts.ts';`,
    ...(copies.size > 0 ? [`const copies = ${JSON.stringify(Object.fromEntries(copies))};`] : []),
    `export const load = async (key, locale) => {`,
    `  const file = 'pictures-${hash}/${tag}/' + ${copies.size > 0 ? '(copies[key] ?? key)' : 'key'} + '.' + locale + '.js';`,
    `  await fetchScripts([file]);`,
    `  return (await import(/* @vite-ignore */ new URL(file, import.meta.url).href)).default;`,
    `};`,
    '',
  ].join('\n');

/** The modules of a figure's bundled rows by the ending of their files: for what is rendered in the page. */
export const rowModules = (figure: Figure): ReadonlyMap<string, string> =>
  new Map([
    [
      '',
      `export const compiled = ${JSON.stringify(liveLayers(figure))};\nexport const unused = ${JSON.stringify(liveUnused(figure))};\n`,
    ],
    ['.data', moduleOf(liveData(figure))],
    ['.details', moduleOf(liveDetails(figure))],
    ['.sources', moduleOf(liveSources(figure))],
    ['.tables', moduleOf(rawTables(figure))],
  ]);
