/** The pages of the demo in the site: with its navigation, and with relative addresses. */
import { readdirSync, readFileSync } from 'node:fs';
import type { SiteFile } from './documents.ts';
import { EXAMPLES, headerMarkup, type Part } from './layout.ts';

const partOf = (path: string): Part =>
  EXAMPLES.some(([, page]) => page === path) ? 'Examples' : path === 'embed.html' ? 'Embed' : 'Figures';

function pageOf(path: string, text: string): string {
  return (
    text
      // The blog post has a link back instead, because it is a page without any style.
      .replace(/<header>.*?<\/header>/su, () => headerMarkup(path, partOf(path)))
      .replace(/( *)<link rel="stylesheet" href="demo\.css" \/>/u, '$&\n$1<link rel="stylesheet" href="site.css" />')
      .replaceAll(/(href|src)="\/dist\//gu, '$1="dist/')
      .replaceAll('href="./"', 'href="index.html"')
  );
}

/** @param folder - `docs/demo/`. */
export const demoFiles = (folder: URL): SiteFile[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.d.ts'))
    .map((entry) => {
      const parent = entry.parentPath.replace(/\/?$/u, '/').slice(folder.pathname.length);
      const path = parent + entry.name;
      const content = readFileSync(new URL(path, folder));
      return { path, content: path.endsWith('.html') ? pageOf(path, content.toString()) : content };
    });
