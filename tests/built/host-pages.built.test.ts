/** Figures in pages that are not as they should be. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DARK } from '../../src/core/drawing/palette.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

test.each(FIGURES.map(({ tag }) => tag))('the table of <%s> is readable in a page without a doctype', async (tag) => {
  const { page } = await site.openMarkup(`<html lang="en"><meta charset="utf-8"><title>Old</title>
    <link rel="icon" href="data:,"><script type="module" src="/dist/cdn/${tag}.js"></script>
    <body bgcolor="white" text="black"><${tag} theme="dark"></${tag}></body></html>`);
  expect(await page.evaluate(() => document.compatMode)).toBe('BackCompat');
  await page.locator(`${tag} details`).last().locator('summary').click();
  const colour = await page
    .locator(`${tag} td`)
    .first()
    .evaluate((cell) => getComputedStyle(cell).color);
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(DARK.text.slice(at, at + 2), 16));
  expect(colour).toBe(`rgb(${String(red)}, ${String(green)}, ${String(blue)})`);
  await site.release(page);
});
