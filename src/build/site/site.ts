/**
 * `npm run site`: the demo, the docs, a gallery, a playground and the state of the data as a static site in
 * `.build/site`, from the last build. Any static host serves it, in any folder: all addresses are relative.
 */
import { cp, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeInto } from '../write-file.ts';
import { demoFiles } from './demo.ts';
import { documentFiles, type SiteFile } from './documents.ts';
import { galleryPage, playgroundPage } from './gallery.ts';
import { statusPage } from './status.ts';

const ROOT = new URL('../../../', import.meta.url);
/** What pages load and link to; `chunks` for the builder. The other modules for apps and Node are of no use there. */
const PUBLISHED = [
  'cdn',
  'chunks',
  'datasets',
  'embed',
  'oembed',
  'specs',
  'static',
  'tactile',
  'custom-elements.json',
  'NOTICES.txt',
];
const OWN_FILES = ['site.css', 'playground.css', 'playground.js'];

/** Writes the site into a folder, which is emptied first. */
export async function writeSite(folder: URL): Promise<void> {
  const dist = new URL('dist/', ROOT);
  await rm(folder, { recursive: true, force: true });
  const own = OWN_FILES.map((path): SiteFile => ({ path, content: readFileSync(new URL(`docs/site/${path}`, ROOT)) }));
  const files = [
    ...demoFiles(new URL('docs/demo/', ROOT)),
    ...documentFiles(ROOT),
    ...own,
    galleryPage(dist),
    playgroundPage(),
    statusPage(dist),
  ];
  const write = writeInto(folder);
  for (const { path, content } of files) await write(path, content);
  for (const name of PUBLISHED)
    await cp(new URL(name, dist), new URL(`dist/${name}`, folder), { recursive: true, force: true });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = new URL('.build/site/', ROOT);
  await writeSite(folder);
  process.stdout.write(`The site is in ${fileURLToPath(folder)}\n`);
}
