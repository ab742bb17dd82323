/** Apps as readers of the docs write them, with the packed package: type-checked, built and used in Chromium. */
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createServer } from 'vite';
import { openSite, type Site } from './browser.ts';
import { inPage } from './engines/engine.ts';
import { launchFirefox } from './engines/firefox.ts';
import { startedFor } from './engines/started.ts';
import { unpackPackage, type PackedApps } from './packed.ts';

let apps: PackedApps;
let site: Site;
const folders: Record<string, string> = {};

beforeAll(async () => {
  apps = await unpackPackage();
  for (const app of ['react', 'vue', 'svelte', 'solid', 'angular', 'astro', 'node']) folders[app] = await apps.add(app);
  const built = ['react', 'vue', 'svelte', 'solid', 'angular', 'astro'].map((app) => [
    `/${app}/`,
    join(folders[app]!, 'dist'),
  ]);
  site = await openSite(Object.fromEntries(built));
});
afterAll(async () => {
  await site.close();
  await apps.remove();
});

/** Runs the command of an installed package in an app's folder, as its developer would. */
async function run(app: string, command: string, ...parameters: string[]): Promise<void> {
  const [name = '', bin = name] = command.split(':');
  const manifest = resolve('node_modules', name, 'package.json');
  const { bin: bins } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: string | Record<string, string> };
  const script = resolve('node_modules', name, typeof bins === 'string' ? bins : (bins[bin] ?? ''));
  // The test runner's own mode would reach the builds.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  const reporting = { env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' }, cwd: folders[app] };
  try {
    await promisify(execFile)(process.execPath, [script, ...parameters], reporting);
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${app}: ${bin} ${parameters.join(' ')}\n${stdout}${stderr}`, { cause: error });
  }
}

/** How many copies of Lit have registered themselves in a page. */
const litCopies = (page: Page): Promise<readonly number[]> =>
  page.evaluate(() =>
    ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'].map(
      (name) => (globalThis as unknown as Record<string, unknown[]>)[name]?.length ?? 0,
    ),
  );

/** Goes with the tab key to the marks of a figure, when they have come, and chooses the one that has the focus. */
async function chooseByKey(page: Page, tag: string): Promise<string> {
  const mark = page.locator(`${tag} .items button[tabindex="0"]`);
  await mark.focus();
  await page.keyboard.press('Enter');
  return mark.innerText();
}

/** What the app shows of the choice. */
const chosenDatum = (page: Page): Promise<string> =>
  page.locator('output').filter({ hasNotText: 'nothing' }).innerText();

/** Waits for a figure whose table has some words, shut as it may be. */
const rowShown = (page: Page, tag: string, words: string): Promise<void> =>
  page.locator(`${tag} table`, { hasText: words }).waitFor({ state: 'attached' });

const scripts = (requests: readonly string[]): readonly string[] => requests.filter((path) => path.endsWith('.js'));

describe('React', () => {
  beforeAll(() => run('react', 'vite', 'build', '--base', './'));

  test('knows tags, properties and events by their types', async () => {
    await run('react', 'typescript:tsc');
  });

  test('draws, accepts rows, reports selections, unmounts and mounts again', async () => {
    const { page, complaints } = await site.open('/react/');
    const figure = page.locator('rare-earth-share');
    await figure.locator('svg text').first().waitFor();
    await page.locator('export-control-timeline svg text').first().waitFor();
    expect(await litCopies(page)).toEqual([1, 1, 1]);
    expect(await figure.locator('[lang=ja]').count()).toBeGreaterThan(0);
    expect(await figure.getByRole('heading', { level: 2 }).count()).toBe(1);

    const chosen = await chooseByKey(page, 'rare-earth-share');
    expect(chosen).toContain(await chosenDatum(page));

    await page.getByRole('button', { name: 'My rows' }).click();
    await rowShown(page, 'rare-earth-share', '265,000');

    await page.getByRole('button', { name: 'Take the figure away' }).click();
    await figure.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Put the figure back' }).click();
    await figure.locator('svg text').first().waitFor();
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  describe('in Firefox', () => {
    const started = startedFor(launchFirefox);

    test('loads its scripts by the names that the bundler gave them', async () => {
      const firefox = await started();
      await firefox.open(`${site.origin}/react/`);
      const shown = await inPage(firefox, async () => {
        const figure = document.querySelector('rare-earth-share') as HTMLElement & { readonly ready: Promise<void> };
        await figure.ready;
        const outcome = new Promise<string>((resolve) => {
          for (const type of ['figure-ready', 'figure-error'])
            figure.addEventListener(type, () => resolve(type), { once: true });
        });
        [...document.querySelectorAll('button')].find((button) => button.textContent === 'My rows')?.click();
        return [await outcome, figure.shadowRoot?.querySelector('table')?.textContent.includes('265,000')];
      });
      expect(shown).toEqual(['figure-ready', true]);
    });
  });

  test('draws while it is developed, mounted twice by StrictMode', async () => {
    const server = await createServer({ root: folders['react']!, logLevel: 'error', server: { port: 0 } });
    try {
      await server.listen();
      const { page, complaints } = await site.open(server.resolvedUrls?.local[0] ?? '');
      await page.locator('rare-earth-share svg text').first().waitFor();
      const chosen = await chooseByKey(page, 'rare-earth-share');
      expect(chosen).toContain(await chosenDatum(page));
      expect(complaints.filter((complaint) => complaint.startsWith('error'))).toEqual([]);
      await site.release(page);
    } finally {
      await server.close();
    }
  });

  test('fetches another view when it is asked for', async () => {
    const { page, complaints, requests } = await site.open('/react/');
    const figure = page.locator('rare-earth-share');
    await figure.locator('.items button').first().waitFor({ state: 'attached' });
    const heading = figure.getByRole('heading');
    const title = await heading.innerText();
    expect(scripts(requests).join()).not.toMatch(/trend\.ja/u);
    await figure.getByRole('tab').nth(1).click();
    await heading.filter({ hasNotText: title }).waitFor();
    expect(scripts(requests).join()).toMatch(/trend\.ja/u);
    expect(complaints).toEqual([]);
    await site.release(page);
  });
});

describe('Vue', () => {
  beforeAll(() => run('vue', 'vite', 'build', '--base', './'));

  test('knows tags, properties and events by their types', async () => {
    await run('vue', 'vue-tsc', '--noEmit');
  });

  test('binds attributes, rows and events', async () => {
    const { page, complaints, requests } = await site.open('/vue/');
    const figure = page.locator('export-control-timeline');
    await figure.locator('.items button').first().waitFor({ state: 'attached' });
    expect(await litCopies(page)).toEqual([1, 1, 1]);

    const chosen = await chooseByKey(page, 'export-control-timeline');
    expect(chosen).toContain(await chosenDatum(page));

    await page.getByRole('button', { name: '中文' }).click();
    await figure.locator('[lang=zh-Hant] svg').first().waitFor();
    await page.getByRole('button', { name: 'Elements' }).click();
    await figure.locator('[role=tab][aria-selected=true]', { hasText: '元素' }).waitFor();
    await rowShown(page, 'export-control-timeline', '釤');
    expect(scripts(requests).join()).toMatch(/elements\.zh-Hant/u);

    await page.getByRole('button', { name: 'My rows' }).click();
    await rowShown(page, 'export-control-timeline', 'Talks open in Geneva');
    expect(complaints).toEqual([]);
    await site.release(page);
  });
});

/** Uses an app that shows the flows: with keys, in another language, and with rows of its own. */
async function usesSankey(address: string): Promise<void> {
  const { page, complaints } = await site.open(address);
  const figure = page.locator('dependency-sankey');
  await figure.locator('.items button').first().waitFor({ state: 'attached' });
  expect(await litCopies(page)).toEqual([1, 1, 1]);
  // A value of `false` hides nothing.
  expect(await figure.getByRole('tab').count()).toBeGreaterThan(1);

  const chosen = await chooseByKey(page, 'dependency-sankey');
  expect(chosen).toContain(await chosenDatum(page));

  await page.getByRole('button', { name: '한국어' }).click();
  await figure.locator('[lang=ko] svg').first().waitFor();
  await page.getByRole('button', { name: 'My rows' }).click();
  await rowShown(page, 'dependency-sankey', 'Loudspeakers');
  expect(complaints).toEqual([]);
  await site.release(page);
}

describe('Svelte', () => {
  beforeAll(() => run('svelte', 'vite', 'build', '--base', './'));

  test('knows tags, properties and events by their types', async () => {
    await run('svelte', 'svelte-check', '--fail-on-warnings');
  });

  test('binds properties, rows and events', () => usesSankey('/svelte/'));
});

describe('Solid', () => {
  beforeAll(() => run('solid', 'vite', 'build', '--base', './'));

  test('knows tags, properties and events by their types', async () => {
    await run('solid', 'typescript:tsc');
  });

  test('binds properties, rows and events', () => usesSankey('/solid/'));
});

describe('Angular', () => {
  test('binds attributes, rows and events, as its compiler checks', async () => {
    await run('angular', '@angular/compiler-cli:ngc', '-p', 'tsconfig.json');
    await run('angular', 'vite', 'build', '--base', './');
    const { page, complaints } = await site.open('/angular/');
    const figure = page.locator('rare-earth-share');
    await figure.locator('.items button').first().waitFor({ state: 'attached' });
    expect(await litCopies(page)).toEqual([1, 1, 1]);
    // An attribute with the value `false` hides nothing.
    expect(await figure.getByRole('tab').count()).toBeGreaterThan(1);

    const chosen = await chooseByKey(page, 'rare-earth-share');
    expect(chosen).toContain(await chosenDatum(page));

    await page.getByRole('button', { name: '中文' }).click();
    await figure.locator('[lang=zh-Hans] svg').first().waitFor();
    await page.getByRole('button', { name: 'Trend' }).click();
    await figure.locator('[role=tab][aria-selected=true][id$=trend]').waitFor();
    await page.getByRole('button', { name: 'My rows' }).click();
    await rowShown(page, 'rare-earth-share', '265,000');
    expect(complaints.filter((complaint) => !complaint.includes('development mode'))).toEqual([]);
    await site.release(page);
  });
});

describe('a server', () => {
  test('built by Astro sends a page with the figure in it, for readers without scripts', async () => {
    await run('astro', 'astro', 'build');
    const { page, complaints, requests } = await site.open('/astro/', { javaScriptEnabled: false });
    const figure = page.locator('rare-earth-share');
    expect(await figure.locator('svg:visible').count()).toBe(1);
    expect(await figure.locator('[lang=ja]').count()).toBeGreaterThan(0);
    expect(await figure.getByRole('table', { includeHidden: true }).count()).toBe(1);
    expect(scripts(requests)).toEqual([]);
    expect(complaints).toEqual([]);
    await site.release(page);
  });

  test('in Node with React answers each request with a figure in its language', async () => {
    const server = spawn(process.execPath, ['server.mjs'], {
      cwd: folders['node'],
      env: { ...process.env, PORT: '0' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [line] = (await once(server.stdout, 'data')) as [Buffer];
      const address = line.toString().trim();
      for (const lang of ['ko', 'zh-Hans']) {
        const { page } = await site.open(`${address}/?lang=${lang}`, { javaScriptEnabled: false });
        expect(await page.locator('rare-earth-share svg:visible').count()).toBe(1);
        expect(await page.locator(`rare-earth-share [lang="${lang}"]`).count()).toBeGreaterThan(0);
        expect(await page.locator('dependency-sankey').innerText()).toBe('Where magnets go.');
        await site.release(page);
      }
    } finally {
      server.kill();
    }
  });
});
