import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BASE_URL } from '../../src/core/output/site.ts';
import { openSite, type Site } from './browser.ts';

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** The code that “Embed” copies in a page whose script is from an address. */
async function copiedFrom(folder: string): Promise<string> {
  const { page } = await site.openMarkup(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>An article</title><link rel="icon" href="data:,">
    <script type="module" src="${folder}cdn/rare-earth-share.js"></script><rare-earth-share></rare-earth-share></html>`,
    {
      isAlone: true,
      before: (opened) =>
        opened.route(`${BASE_URL}**`, async (route) => {
          await route.fulfill({
            contentType: 'text/javascript',
            headers: { 'access-control-allow-origin': '*' },
            body: await readFile(route.request().url().replace(BASE_URL, 'dist/')),
          });
        }),
    },
  );
  await page.evaluate(() => {
    navigator.clipboard.writeText = (text) => {
      Object.assign(window, { copied: text });
      return Promise.resolve();
    };
  });
  await page.locator('rare-earth-share').hover();
  await page.locator('rare-earth-share [data-tool=embed]').click();
  const copied = (): Promise<string> => page.evaluate(() => (window as unknown as { copied?: string }).copied ?? '');
  await expect.poll(copied).not.toBe('');
  const code = await copied();
  await site.release(page);
  return code;
}

test('the code that a reader copies has the integrity values of the release', async () => {
  const { entries } = JSON.parse(await readFile('dist/cdn/integrity.json', 'utf8')) as {
    readonly entries: Readonly<Record<string, string>>;
  };
  const code = await copiedFrom(BASE_URL);
  for (const file of ['rare-earth-figures.css', 'rare-earth-share.js'])
    expect(code).toContain(`${BASE_URL}cdn/${file}" integrity="${String(entries[file])}" crossorigin="anonymous"`);
});

test('the code has none where the script is from a copy, which may be another build', async () => {
  const code = await copiedFrom(`${site.origin}/dist/`);
  expect(code).toContain(`${BASE_URL}cdn/rare-earth-share.js"`);
  expect(code).not.toContain('integrity');
});
