/** What the first page of the demo says of the figures and of other pages is what they say themselves. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { tagSnippet } from '../../src/core/output/snippets.ts';
import { BASE_URL } from '../../src/core/output/site.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { readTables } from '../../src/node/datasets.ts';

const read = (file: string): string => readFileSync(`docs/demo/${file}`, 'utf8');
const page = read('index.html');

/** The text of markup without elements inside, on one line. */
const plain = (markup: string): string =>
  markup.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').replace(/\s+/gu, ' ').trim();

const headingOf = (file: string): string => plain(/<h1[^>]*>(.*?)<\/h1>/su.exec(read(file))?.[1] ?? '');

test('the tag to copy is the snippet of the figure', () => {
  const [, text = ''] = /<textarea[^>]*>\n?(.*?)<\/textarea/su.exec(page) ?? [];
  const snippet = text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  expect(snippet).toBe(tagSnippet({ tag: 'rare-earth-share', attributes: [], baseUrl: BASE_URL }));
});

test('the addresses are said not to work yet as long as the README says so', () => {
  const README = readFileSync('README.md', 'utf8');
  expect(page.includes('The package is not published yet')).toBe(README.includes('The package is not published yet'));
});

test('each view of the gallery says what its figure says', () => {
  const [, gallery = ''] = /<ul class="gallery">(.*?)<\/ul>/su.exec(page) ?? [];
  const said = [...gallery.matchAll(/<a\s[^>]*>(.*?)<\/a\b.*?<code>(.*?)<\/code/gsu)].map(([, title, tag]) => [
    plain(title ?? ''),
    plain(tag ?? ''),
  ]);
  const titles = FIGURES.flatMap((figure) => {
    const data = figure.parse(readTables(figure.datasets));
    return figure.views.map((view, index) => [
      plain(view.describe(view.model(data, defaultsOf(figure.options)), 'en').title),
      index ? `<${figure.tag} view="${view.id}">` : `<${figure.tag}>`,
    ]);
  });
  expect(said).toEqual(titles);
});

test.each([
  'article.en',
  'article.ja',
  'lever.en',
  'lever.ja',
  'blog',
  'specs',
  'own-data',
  'stories',
  'languages',
  'embed',
])('the link to %s.html is its title', (name) => {
  const [main = ''] = /<main>.*<\/main>/su.exec(page) ?? [];
  const [, text = ''] = new RegExp(`<a href="${name}\\.html"[^>]*>(.*?)</a\\b`, 'su').exec(main) ?? [];
  expect(plain(text)).toBe(headingOf(`${name}.html`));
});
