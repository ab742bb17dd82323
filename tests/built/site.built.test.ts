/** The static site that `npm run site` makes of the last build, as a host serves it in a folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { writeSite } from '../../src/build/site/site.ts';
import { openSite, type Site } from './browser.ts';

const FOLDER = resolve('.build/site-test');
const TAGS = FIGURES.map(({ tag }) => tag).join();

let site: Site;
let pages: string[];
beforeAll(async () => {
  await writeSite(pathToFileURL(`${FOLDER}/`));
  site = await openSite({ '/desk/': FOLDER });
  pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
    (file) => file.endsWith('.html') && !file.startsWith('dist/'),
  );
});
afterAll(async () => {
  await site.close();
  await rm(FOLDER, { recursive: true, force: true });
});

const readPage = (path: string): string => readFileSync(`${FOLDER}/${path}`, 'utf8');

/** One page of each kind. */
const KINDS = ['index.html', 'gallery.html', 'embed.html', 'playground.html', 'docs/reference.html', 'data.html'];

test('every link within the site leads to a file, and to a place in it', () => {
  const files = new Set(readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }));
  const ids = new Map(
    pages.map((path) => [path, new Set([...readPage(path).matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => id))]),
  );
  const broken: string[] = [];
  let count = 0;
  for (const path of pages) {
    // What a fragment draws refers to parts of itself.
    const text = readPage(path).replaceAll(/<template.*?<\/template>|<textarea.*?<\/textarea>|<!--.*?-->/gsu, '');
    for (const [, address = ''] of text.matchAll(/\s(?:href|src)="([^"]+)"/gu)) {
      if (/^(?:https?|mailto|data):/u.test(address)) continue;
      count += 1;
      const url = new URL(address.replaceAll('&amp;', '&'), `http://desk.invalid/desk/${path}`);
      const target = decodeURIComponent(url.pathname).replace(/^\/desk\//u, '');
      const anchor = decodeURIComponent(url.hash.slice(1));
      if (!files.has(target)) broken.push(`${path}: ${address}`);
      else if (anchor && ids.has(target) && !ids.get(target)?.has(anchor)) broken.push(`${path}: ${address}`);
    }
  }
  expect(count).toBeGreaterThan(2_000);
  expect(broken).toEqual([]);
});

test('every page can be reached from each other page', () => {
  for (const path of pages) {
    const up = '../'.repeat(path.split('/').length - 1);
    expect(readPage(path), path).toContain(`href="${up}index.html"`);
  }
});

test.each(KINDS)('%s fits a phone and a desktop, says nothing in the console, and has no barrier', async (path) => {
  const { page, complaints } = await site.open(`/desk/${path}`, { width: 320 });
  const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  const drawn = () =>
    page.evaluate(
      (tags) => [...document.querySelectorAll(tags)].every((host) => host.matches(':state(static), :state(live)')),
      TAGS,
    );
  await expect.poll(drawn).toBe(true);
  expect(await overflow()).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(drawn).toBe(true);
  expect(await overflow()).toBeLessThanOrEqual(0);
  expect(complaints).toEqual([]);
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
  const violations = await page.evaluate(async (tags) => {
    const { axe } = window as unknown as {
      axe: {
        run(context: object, options: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
      };
    };
    // The figures are checked in their stories, in each theme.
    const found = await axe.run({ exclude: [tags.split(',')] }, { resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('\n')}`);
  }, TAGS);
  expect(violations).toEqual([]);
  await site.release(page);
});

test('no page of the docs is wider than a phone, or says something in the console', async () => {
  const { page, complaints } = await site.open('/desk/docs/start.html', { width: 320 });
  const wide: string[] = [];
  for (const path of pages.filter((one) => /^docs\/[^/]+$|^datasets\/events|^changelog/u.test(one))) {
    await page.goto(`${site.origin}/desk/${path}`);
    if (await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)) wide.push(path);
  }
  expect(wide).toEqual([]);
  expect(complaints).toEqual([]);
  await site.release(page);
});

test('the gallery shows every view without a script', async () => {
  const { page, complaints } = await site.open('/desk/gallery.html', { javaScriptEnabled: false });
  const views = FIGURES.flatMap((figure) => figure.views);
  expect(await page.locator('.views > li').count()).toBe(views.length);
  for (const { id } of views) {
    const labels = page.locator(`#${id} svg text:visible`);
    expect(await labels.count(), id).toBeGreaterThan(3);
  }
  expect(complaints).toEqual([]);
  await site.release(page);
});

describe('the playground', () => {
  test('draws what is written, and says what is wrong', async () => {
    const { page, complaints } = await site.open(
      `/desk/playground.html?tag=${encodeURIComponent('<rare-earth-share view="trend"></rare-earth-share>')}`,
    );
    const figure = page.locator('.stage > *');
    await expect.poll(() => figure.getAttribute('view')).toBe('trend');
    const tag = page.getByLabel('Tag and attributes');
    await tag.fill(`<dependency-sankey heading="Two &quot;lines&quot; <b>" no-tabs></dependency-sankey>`);
    await expect.poll(() => page.locator('.stage').getByText('Two "lines" <b>').count()).toBeGreaterThan(0);
    expect(await page.locator('.stage b').count()).toBe(0);
    await tag.fill('<rare-earth-shares></rare-earth-shares>');
    await expect.poll(() => page.getByRole('status').first().textContent()).toContain('no tag <rare-earth-shares>');
    await page.getByLabel('CSS').fill('dependency-sankey { --figure-surface: rgb(1, 2, 3) }');
    const surface = () =>
      page.locator('dependency-sankey figure').evaluate((one) => getComputedStyle(one).backgroundColor);
    await expect.poll(surface).toBe('rgb(1, 2, 3)');
    expect(complaints).toEqual([]);
    await site.release(page);
  });
});
