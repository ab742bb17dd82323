/** What the recipes of `docs/hosts.md` say comes through, does. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from 'playwright';
import sanitizeHtml from 'sanitize-html';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { contrast } from '../contrast.ts';
import { openSite, type PageOptions, type Site } from './browser.ts';

const recipes = readFileSync('docs/hosts.md', 'utf8');

/** The snippets of a recipe in one language. */
function snippets(heading: string, language: string): string[] {
  const [, text = ''] = new RegExp(`^##+ ${heading}\\n(.*?)(?=^##|(?![^]))`, 'msu').exec(recipes) ?? [];
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gmsu'))].map(([, snippet = '']) => snippet);
}

const plain = readdirSync('dist/static')
  .filter((file) => file.endsWith('.plain.html'))
  .map((file) => [file, readFileSync(`dist/static/${file}`, 'utf8')] as const);

/** Red, green and blue of a computed colour. */
const channels = (colour: string): number[] => (colour.match(/\d+/gu) ?? []).slice(0, 3).map(Number);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** Opens a page that has nothing but what was pasted, with the built files for those at the hosts of the recipes. */
function paste(markup: string, options?: PageOptions) {
  const local = markup
    .replaceAll(/https:\/\/cdn\.jsdelivr\.net\/npm\/rare-earth-figures@[\d.]+\//gu, `${site.origin}/`)
    .replaceAll('https://figures.example.org/', `${site.origin}/dist/`);
  return site.openMarkup(
    `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="color-scheme" content="light dark"><link rel="icon" href="data:,"><body style="margin:0">${local}</body></html>`,
    options,
  );
}

test('a plain figure lies in dist for every view in every language', () => {
  const views = FIGURES.flatMap(({ tag, views: all }) => all.map(({ id }) => `${tag}.${id}`));
  expect(plain.map(([file]) => file).sort()).toEqual(
    views.flatMap((view) => LOCALES.map((locale) => `${view}.${locale}.plain.html`)).sort(),
  );
});

describe('an editor that cleans what is pasted', () => {
  let page: Page;
  beforeAll(async () => {
    ({ page } = await site.open('/pages/empty.html'));
  });
  afterAll(() => page.close());

  /** What a reader has of some markup: text, addresses of links, and of each image what it says and how large it is. */
  const contentOf = (markup: string) =>
    page.evaluate((text) => {
      const { body } = new DOMParser().parseFromString(text, 'text/html');
      return {
        text: body.querySelector('figure > figcaption')?.textContent,
        links: [...body.querySelectorAll('figcaption a')].map((link) => link.getAttribute('href')),
        images: [...body.querySelectorAll('figure > img')].map((image) =>
          ['src', 'alt', 'width', 'height'].map((name) => image.getAttribute(name)),
        ),
      };
    }, markup);

  test.each(plain)('leaves %s its caption and sources, and where images may be, its image', async (_, markup) => {
    const whole = await contentOf(markup);
    // A source without an address is no link.
    expect(whole.links.length > 0).toBe(markup.includes('<a '));
    expect(whole.text).not.toBe('');
    expect(whole.images).toHaveLength(1);
    expect(whole.images.flat().every(Boolean)).toBe(true);

    const { allowedTags } = sanitizeHtml.defaults;
    const withImages = sanitizeHtml(markup, { allowedTags: [...allowedTags, 'img'] });
    expect(await contentOf(withImages)).toEqual(whole);
    expect(await contentOf(sanitizeHtml(markup))).toEqual({ ...whole, images: [] });
  });
});

test('every plain figure comes through a feed unchanged, as XML and as JSON', async () => {
  const [item = ''] = snippets('RSS and JSON Feed', 'xml');
  const { page } = await site.open('/pages/empty.html');
  for (const [file, markup] of [['the recipe', ''], ...plain] as const) {
    const xml = markup ? item.replace(/<!\[CDATA\[.*?\]\]>/su, () => `<![CDATA[${markup}]]>`) : item;
    const { error, content } = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/xml');
      const [encoded] = parsed.getElementsByTagNameNS('http://purl.org/rss/1.0/modules/content/', 'encoded');
      return { error: parsed.querySelector('parsererror')?.textContent, content: encoded?.textContent };
    }, xml);
    expect(error, file).toBeUndefined();
    if (markup) expect(content, file).toBe(markup);
    else expect(content).toContain('<figcaption>');
    const feed = JSON.stringify({ items: [{ id: file, content_html: markup }] });
    expect((JSON.parse(feed) as { items: { content_html: string }[] }).items[0]?.content_html, file).toBe(markup);
  }
  await site.release(page);
});

describe('a newsletter', () => {
  const [letter = ''] = snippets('Newsletter', 'html');

  test.each([
    [320, 'light'],
    [320, 'dark'],
    [600, 'light'],
    [600, 'dark'],
  ] as const)('fits in %s px and is legible in a %s program', async (width, colorScheme) => {
    const { page } = await paste(letter, { width, colorScheme });
    const image = page.locator('img');
    const box = await image.boundingBox();
    expect(box?.width).toBeGreaterThan(width * 0.85);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const [ratio, isLoaded] = await image.evaluate((shown: HTMLImageElement) => [
      shown.width / shown.height / (shown.naturalWidth / shown.naturalHeight),
      shown.complete && shown.naturalWidth > 600,
    ]);
    expect(isLoaded).toBe(true);
    expect(ratio).toBeCloseTo(1, 1);
    const colours = await page
      .locator('p, p a')
      .evaluateAll((elements) =>
        elements.map((element) => [
          getComputedStyle(element).color,
          getComputedStyle(element.closest('td') ?? element).backgroundColor,
        ]),
      );
    expect(colours.length).toBeGreaterThan(1);
    for (const [text = '', ground = ''] of colours)
      expect(contrast(channels(text), channels(ground))).toBeGreaterThan(7);
    await site.release(page);
  });
});

test('plain figures fit a column of 320 px and keep their proportions, whatever the page says of images', async () => {
  const images = plain.filter(([file]) => file.endsWith('.en.plain.html')).map(([, markup]) => markup);
  for (const rules of ['', 'img { max-width: 100% }']) {
    const { page } = await paste(
      `<style>figure { margin: 0 } ${rules}</style>${images.join('').replaceAll('loading="lazy"', '')}`,
      { width: 320 },
    );
    const shown = page.locator('img');
    await expect
      .poll(() => shown.evaluateAll((all: HTMLImageElement[]) => all.every(({ naturalWidth }) => naturalWidth)))
      .toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    const ratios = await shown.evaluateAll((all: HTMLImageElement[]) =>
      all.map((image) => image.width / image.height / (image.naturalWidth / image.naturalHeight)),
    );
    expect(ratios.length).toBe(images.length);
    for (const ratio of ratios) expect(ratio).toBeCloseTo(1, 1);
    await site.release(page);
  }
});

test('the snippet for plain HTML draws its figure in an empty page', async () => {
  const [snippet = ''] = snippets('Plain HTML', 'html');
  const { page, complaints } = await paste(snippet);
  await page.locator('rare-earth-share svg').first().waitFor();
  expect(await page.locator('rare-earth-share svg text').count()).toBeGreaterThan(8);
  expect(complaints).toEqual([]);
  await site.release(page);
});

test('the snippets in HTML are well-formed: what a browser makes of them is what they say', async () => {
  const { page } = await site.open('/pages/empty.html');
  for (const [, snippet = ''] of recipes.matchAll(/^```html\n(.*?)^```/gmsu)) {
    const said = [...snippet.matchAll(/<([a-z][a-z-]*)/gu)].map(([, name = '']) => name).sort();
    const made = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'text/html');
      return [...parsed.querySelectorAll('head > *, body *')].map(({ localName }) => localName);
    }, snippet);
    // Browsers put a `tbody` into every table.
    expect(made.filter((name) => name !== 'tbody').sort()).toEqual(said);
  }
  await site.release(page);
});
