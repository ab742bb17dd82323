/** `check-updates` on the built files, under the policy of a strict page: where the file is, and that a page may block it. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Latest } from '../../src/core/wire/latest.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { idle, openSite, type Site } from './browser.ts';
import { itemsShown, openFigure } from './live-page.ts';

const PATH = '/dist/datasets/latest.json';
const NEWER = '99.0.0';

let site: Site;
let latest: Latest;
let newer: string;
beforeAll(async () => {
  site = await openSite();
  latest = JSON.parse(await readFile('dist/datasets/latest.json', 'utf8')) as Latest;
  // As of a later release: everything that is known was corrected in it.
  const corrections = Object.values(latest.corrections).map((made) =>
    made.map((each) => ({ ...each, version: NEWER })),
  );
  newer = JSON.stringify({ ...latest, version: NEWER, corrections: { [latest.version]: corrections.flat() } });
});
afterAll(() => site.close());

const isFile = (path: string): boolean => path.includes('latest.json');

describe('the folder of the script', () => {
  test.each(FIGURES.map(({ tag }) => tag))('has the file that <%s check-updates> asks for, once', async (tag) => {
    const { page, complaints, requests } = await openFigure(site, { tag, attributes: 'check-updates' });
    await itemsShown(page);
    await expect.poll(() => requests.filter(isFile)).toEqual([PATH]);
    await idle(page);
    // The script is of the newest version.
    expect(await page.locator('.update').count()).toBe(0);
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('is not asked without the attribute', async () => {
    const { page, requests } = await openFigure(site, { tag: 'rare-earth-share' });
    await itemsShown(page);
    await idle(page);
    expect(requests.filter(isFile)).toEqual([]);
    await site.release(page);
  });
});

describe('a later release', () => {
  test.each(FIGURES.flatMap(({ tag, views }) => views.map(({ id }) => [tag, id] as const)))(
    'is named below <%s view="%s"> with what it corrected, under the strict policy',
    async (tag, view) => {
      const { page, complaints } = await openFigure(site, { tag, attributes: `check-updates view="${view}"` }, 820, {
        before: (opened) =>
          opened.route(`**${PATH}`, (route) => route.fulfill({ contentType: 'application/json', body: newer })),
      });
      await itemsShown(page);
      await expect.poll(() => page.locator('.update p').textContent()).toContain(NEWER);
      await page.locator('.update summary').click();
      const own = (latest.corrections['1.0.0'] ?? []).filter(({ views }) => views.includes(`${tag}/${view}`));
      expect(own.length).toBeGreaterThan(0);
      expect(await page.locator('.update li').first().isVisible()).toBe(true);
      expect(await page.locator('.update').evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
      expect(complaints).toEqual([]);
      await site.release(page);
    },
  );
});

test('a page whose policy blocks the request shows the figure as before', async () => {
  const { page, complaints, requests } = await openFigure(site, {
    tag: 'rare-earth-share',
    attributes: 'check-updates="https://data.example/latest.json"',
  });
  await itemsShown(page);
  await idle(page);
  expect(await page.locator('.update').count()).toBe(0);
  expect(requests.filter((path) => path.endsWith(PATH))).toEqual([]);
  // What remains is the browser’s own report of its policy.
  expect(complaints.filter((text) => !text.includes('data.example'))).toEqual([]);
  await site.release(page);
});
