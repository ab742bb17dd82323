/** The scripts of one language: what a page gets that loads `<tag>.<lang>.js`. */
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { PrerenderedFigure } from '../../src/build/prerendered-figure.ts';
import { openSite, STRICT_POLICY, type Site } from './browser.ts';

const TAGS = FIGURES.map(({ tag }) => tag);

let site: Site;
beforeAll(async () => {
  site = await openSite();
});
afterAll(() => site.close());

/** A page in English with a tag and its script of one language. */
const open = (tag: string, locale: string): ReturnType<Site['openMarkup']> =>
  site.openMarkup(
    `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<script type="module" src="/dist/cdn/${tag}.${locale}.js"></script>
<${tag}></${tag}>`,
    { policy: STRICT_POLICY },
  );

const shown = (page: Page, tag: string): Promise<readonly [lang: string, title: string]> =>
  page.evaluate(async (name) => {
    const figure = document.querySelector(name) as HTMLElement & { ready: Promise<void> };
    await figure.ready;
    const root = figure.shadowRoot;
    return [root?.querySelector('figure')?.lang ?? '', root?.querySelector('#title')?.textContent ?? ''] as const;
  }, tag);

test.each(LOCALES)('in %s, each tag draws its views and answers the reader, in a page in English', async (locale) => {
  // Each language draws another tag: the scripts are made alike.
  const figure = FIGURES[LOCALES.indexOf(locale) % FIGURES.length];
  if (!figure) throw new Error('There are no figures.');
  const { tag, views } = figure;
  const { page, complaints, requests } = await open(tag, locale);
  const titleOf = async (view = ''): Promise<string> =>
    (await new PrerenderedFigure(figure).view(view, locale)).text.title;
  const plain = (text: string): string => text.replaceAll(/\s/gu, '');
  const [lang, title] = await shown(page, tag);
  expect(lang).toBe(locale);
  expect(plain(title)).toBe(plain(await titleOf(views[0]?.id)));
  await page.locator('.items button').first().waitFor({ state: 'attached' });
  await page.getByRole('tab', { name: views[1]?.label(locale) ?? '' }).click();
  const next = plain(await titleOf(views[1]?.id));
  await expect.poll(async () => plain((await shown(page, tag))[1])).toBe(next);
  const others = LOCALES.filter((one) => one !== locale);
  expect(requests.filter((path) => others.some((one) => path.endsWith(`.${one}.js`)))).toEqual([]);
  expect(complaints).toEqual([]);
  await site.release(page);
});

test('each is at least a tenth smaller than the script of all languages, and has its integrity value', () => {
  const size = (file: string): number => gzipSync(readFileSync(`dist/cdn/${file}`)).length;
  const { entries } = JSON.parse(readFileSync('dist/cdn/integrity.json', 'utf8')) as { entries: object };
  for (const tag of TAGS)
    for (const locale of LOCALES) {
      expect(size(`${tag}.${locale}.js`), `${tag}.${locale}`).toBeLessThan(size(`${tag}.js`) * 0.9);
      expect(entries).toHaveProperty([`${tag}.${locale}.js`]);
    }
});
