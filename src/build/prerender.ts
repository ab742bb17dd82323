/**
 * Pre-renders what pages would otherwise have to compute.
 *
 * Draws every figure × view × language × width and writes the pictures as modules to `.build/pictures/<tag>/`:
 * `bundle.js` with the default view; per view and language, one module with the view, one with its text only and one
 * with its items; `index.js`, which loads these by static import() so that bundlers can follow it; and `cdn.js`, which
 * loads them by URL. `published.json` lists those that are published, one of several with the same content. The names of
 * the tags are in `.build/tags.js`. For the live renderer, writes the compiled layers to `.build/rows/<tag>.js`, and the
 * bundled rows in parts to `.build/rows/<tag>.data.js` and so on.
 */
import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { FIGURES } from '../figures/registry.ts';
import {
  cdnModule,
  copiesAmong,
  indexModule,
  moduleOf,
  pictureModules,
  publishedName,
  rowModules,
  type Copies,
} from './picture-modules.ts';
import { PrerenderedFigure } from './prerendered-figure.ts';

const OUT = new URL('../../.build/pictures/', import.meta.url);
const ROWS = new URL('../../.build/rows/', import.meta.url);
const TAGS = new URL('../../.build/tags.js', import.meta.url);

const figures: { readonly tag: string; readonly modules: ReadonlyMap<string, string>; readonly copies: Copies }[] = [];
for (const figure of FIGURES) {
  const modules = new Map<string, string>();
  for (const [name, make] of pictureModules(new PrerenderedFigure(figure))) modules.set(name, await make());
  figures.push({ tag: figure.tag, modules, copies: copiesAmong(modules) });
}

// One hash names the folder of all pictures, so that a page never mixes two versions.
const hash = createHash('sha256')
  .update(JSON.stringify(figures.map(({ modules }) => [...modules])))
  .digest('base64url')
  .slice(0, 8);

await rm(OUT, { recursive: true, force: true });
for (const { tag, modules, copies } of figures) {
  const folder = new URL(`${tag}/`, OUT);
  await mkdir(folder, { recursive: true });
  for (const [name, text] of modules) await writeFile(new URL(`${name}.js`, folder), text);
  await writeFile(new URL('index.js', folder), indexModule(modules.keys(), copies));
  await writeFile(new URL('cdn.js', folder), cdnModule(tag, hash, copies));
}
const files = figures.flatMap(({ tag, modules, copies }) =>
  [...modules.keys()]
    .filter((name) => name !== 'bundle' && publishedName(name, copies) === name)
    .map((name) => `${tag}/${name}.js`),
);
await writeFile(new URL('published.json', OUT), JSON.stringify({ folder: `pictures-${hash}`, files }));

await rm(ROWS, { recursive: true, force: true });
await mkdir(ROWS, { recursive: true });
for (const figure of FIGURES) {
  for (const [ending, text] of rowModules(figure)) await writeFile(new URL(`${figure.tag}${ending}.js`, ROWS), text);
}
await writeFile(TAGS, moduleOf(FIGURES.map(({ tag }) => tag)));
