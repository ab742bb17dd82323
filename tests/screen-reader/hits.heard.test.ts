/** At the middle of every item, assistive technology that looks at a point of the screen finds the item. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { FIGURES } from '../../src/figures/registry.ts';
import { requireWebKit } from '../../.ci/ensure-browser.mjs';
import { serve } from '../../src/cli/static-server.mjs';
import { startDesktop, type Desktop } from './desktop.ts';
import { stop } from '../built/engines/display.ts';

const VIEWS = FIGURES.flatMap(({ tag, views }) => views.map(({ id }) => [tag, id] as const));

/**
 * Height in px of what WebKit's window shows. It can't be made higher: once resized, it reports wrong places. Firefox shows
 * whole figures.
 */
const WEBKIT_HEIGHT = 790;

interface Hit {
  readonly name: string;
  /** Middle of the item, in px from the top of the screen. */
  readonly y: number;
  readonly isHit: boolean;
  /** What is there instead. */
  readonly found: string;
}

let desktop: Desktop;
let page: Page;
let folder: string;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  // High enough for whole figures.
  desktop = await startDesktop({ width: 1280, height: 1600 });
  page = await desktop.openFirefox();
  folder = await mkdtemp(join(tmpdir(), 'hits-'));
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  site = await serve({ mounts: { '/dist/': dist, '/': folder }, port: 0 });
});
afterAll(async () => {
  await desktop.close();
  await site.close();
  await rm(folder, { recursive: true });
});

/** Writes a page with one view; its title is the name by which `hits.py` finds it. */
async function addressOf(title: string, [tag, view]: (typeof VIEWS)[number]): Promise<string> {
  const markup = `<!doctype html><html lang="en"><meta charset="utf-8"><title>${title}</title><link rel="icon" href="data:,"><script type="module" src="/dist/cdn/${tag}.js"></script><${tag} view="${view}"></${tag}></html>`;
  await writeFile(join(folder, `${title}.html`), markup);
  return `${site.origin}/${title}.html`;
}

async function hitsIn(title: string): Promise<readonly Hit[]> {
  const program = desktop.start('/usr/bin/python3', [fileURLToPath(new URL('hits.py', import.meta.url)), title]);
  return JSON.parse(await text(program.stdout)) as Hit[];
}

const expectHits = (hits: readonly Hit[], names: readonly string[], height = Infinity): void => {
  expect(hits.filter(({ isHit, y }) => !isHit && y < height)).toEqual([]);
  expect(hits.map(({ name }) => name)).toEqual(names);
};

test.each(VIEWS)('%s %s', { timeout: 120_000 }, async (...shown) => {
  await page.goto(await addressOf('Firefox', shown));
  await page.waitForFunction(() => document.querySelector('[view]')?.shadowRoot?.querySelector('.items button'));
  const names = await page.evaluate(() =>
    [...(document.querySelector('[view]')?.shadowRoot?.querySelectorAll('.items button') ?? [])].map(
      ({ textContent }) => textContent,
    ),
  );
  expectHits(await hitsIn('Firefox'), names);

  const other = desktop.start(requireWebKit().browser, [await addressOf('WebKit', shown), '--geometry=1200x980']);
  try {
    expectHits(await hitsIn('WebKit'), names, WEBKIT_HEIGHT);
  } finally {
    await stop(other);
  }
});
