/** What `npm start` serves from the sources, in a copy of them that may be changed. */
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../.ci/ensure-browser.mjs';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { FIGURES } from '../../src/figures/registry.ts';

/** Below the repository, whose packages it finds. */
const COPY = resolve('.build/start-test');
const COPIED = ['.ci', '.config', 'datasets', 'docs/demo', 'src', 'package.json', 'tsconfig.json'];
const TAGS = FIGURES.map(({ tag }) => tag);

let server: ChildProcess;
let origin = '';
let browser: Browser;
let page: Page;
const complaints: string[] = [];

/** The address that the server prints when the figures are drawn. */
async function start(): Promise<string> {
  // A server that knows of the test runner would read pre-rendered pictures.
  const { NODE_ENV: _, VITEST: __, ...env } = process.env;
  server = spawn(process.execPath, [resolve('node_modules/vite/bin/vite.js'), '--config', '.config/vite.config.ts'], {
    cwd: COPY,
    env: { ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((done, fail) => {
    let said = '';
    const listen = (text: Buffer): void => {
      said += text.toString();
      const [, address] = /The figures are at (\S+)\//u.exec(said) ?? [];
      if (address) done(address);
    };
    server.stdout?.on('data', listen);
    server.stderr?.on('data', listen);
    server.once('exit', () => fail(new Error(said)));
  });
}

beforeAll(async () => {
  await rm(COPY, { recursive: true, force: true });
  await mkdir(COPY, { recursive: true });
  for (const path of COPIED) await cp(path, join(COPY, path), { recursive: true });
  origin = await start();
  browser = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
  page = await browser.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${origin}/article.en.html`);
}, 180_000);

afterAll(async () => {
  await browser.close();
  server.kill();
  await rm(COPY, { recursive: true, force: true });
});

test.each(TAGS)('<%s> is drawn under the policy of the page', async (tag) => {
  await page.locator(`${tag} .picture svg`).first().waitFor({ state: 'attached' });
  expect(complaints).toEqual([]);
});

test.each([
  'datasets/events.json',
  'embed/rare-earth-share.html',
  'oembed/dependency-sankey.ko.json',
  'specs/export-control-timeline.events.ja.vl.json',
  'static/rare-earth-share.trend.zh-Hans.html',
  'static/rare-earth-share.trend.zh-Hans.svg',
])('dist/%s is what a build makes', async (file) => {
  const response = await fetch(`${origin}/dist/${file}`);
  expect(await response.text()).toBe(await readFile(join('dist', file), 'utf8'));
});

test('the stylesheet reserves the heights that a build reserves, for the views that pages show first', async () => {
  const served = await (await fetch(`${origin}/dist/cdn/rare-earth-figures.css`)).text();
  const built = await readFile('dist/cdn/rare-earth-figures.css', 'utf8');
  const tags = TAGS.flatMap((tag) => LOCALES.map((lang) => `<${tag} lang="${lang}"></${tag}>`)).join('');
  const blank = await browser.newPage();
  const heights = async (stylesheet: string): Promise<readonly number[]> => {
    const all: number[] = [];
    for (const width of [320, 700, 1000]) {
      await blank.setViewportSize({ width, height: 600 });
      await blank.setContent(`<!doctype html><style>${stylesheet}</style>${tags}`);
      all.push(...(await blank.locator(TAGS.join()).evaluateAll((figures) => figures.map((one) => one.clientHeight))));
    }
    return all;
  };
  const reserved = await heights(built);
  expect(Math.min(...reserved)).toBeGreaterThan(200);
  // How exact it is depends on how many rules share its size: by one line of text at most.
  const differences = (await heights(served)).map((height, index) => Math.abs(height - (reserved[index] ?? NaN)));
  expect(Math.max(...differences)).toBeLessThanOrEqual(26);
  await blank.close();
});

test('a file that only a build makes gets a sentence', async () => {
  const response = await fetch(`${origin}/dist/custom-elements.json`);
  expect(response.status).toBe(404);
  expect(await response.text()).toContain('"npm run build" makes every file of dist');
});

/** What a page shows of a figure: its texts without white space, as lines of text are wrapped, and its frame. */
const shown = (tag: string): Promise<{ readonly texts: string; readonly frame: string }> =>
  page
    .locator(`${tag} .picture svg`)
    .first()
    .evaluate((svg) => ({
      texts: (svg.getRootNode().textContent ?? '').replace(/\s+/gu, ''),
      frame: svg.getAttribute('viewBox') ?? '',
    }));

/** Changes a file of the copy, whose page must show it without a reload. */
async function change(file: string, before: string, after: string): Promise<void> {
  const path = join(COPY, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(before);
  await writeFile(path, text.replace(before, after));
}

const SAVED = { timeout: 50_000 };

describe('shows without a reload', () => {
  test('a changed row', async () => {
    const tag = 'export-control-timeline';
    expect((await shown(tag)).texts).not.toContain('othertariffs');
    await change('datasets/events.csv', 'US announces reciprocal tariffs', 'US announces other tariffs');
    await expect.poll(async () => (await shown(tag)).texts, SAVED).toContain('USannouncesothertariffs');
  });

  test('a changed message', async () => {
    const tag = 'rare-earth-share';
    expect((await shown(tag)).texts).not.toContain('AllChina');
    await change(
      'src/figures/rare-earth-share/i18n/stages/en.ts',
      '`${startingWith(subject)} ${listed.format(',
      '`All ${startingWith(subject)} ${listed.format(',
    );
    await expect.poll(async () => (await shown(tag)).texts, SAVED).toContain('AllChina');
  });

  test('a changed layout', async () => {
    const tag = 'rare-earth-share';
    const { frame } = await shown(tag);
    await change('src/figures/rare-earth-share/stages/layout.ts', 'const TICK = 17', 'const TICK = 37');
    await expect.poll(async () => (await shown(tag)).frame, SAVED).not.toBe(frame);
  });
});
