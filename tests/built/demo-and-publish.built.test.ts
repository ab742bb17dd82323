/** The commands `demo` and `publish` of the last build, as a shell runs them, and what a browser makes of their files. */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'acorn';
import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../.ci/ensure-browser.mjs';
import { serve, type Served } from '../../src/cli/static-server.mjs';
import { BASE_URL } from '../../src/core/output/site.ts';

const MAIN = resolve('dist/cli/main.js');

let browser: Browser;
let page: Page;
/** Requests of the page, and what its console says. */
let requests: string[];
let complaints: string[];

beforeAll(async () => {
  const executablePath = findChromium();
  browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && complaints.push(message.text()));
});
afterAll(() => browser.close());

async function open(address: string): Promise<void> {
  [requests, complaints] = [[], []];
  await page.goto(address);
}

const foreign = (origin: string): string[] =>
  requests.filter((address) => !address.startsWith(`${origin}/`) && !/^(?:data|blob):/u.test(address));

test('the demo shows figures and builder from the installed files alone, and Ctrl+C ends it quietly', async () => {
  const child = spawn(process.execPath, [MAIN, 'demo', '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  let stderr = '';
  child.stderr.on('data', (part) => (stderr += String(part)));
  const line = await new Promise<string>((print) => child.stdout.once('data', (part) => print(String(part))));
  const [origin = ''] = /http:\/\/127\.0\.0\.1:\d+/u.exec(line) ?? [];
  await open(`${origin}/`);
  await page.locator('rare-earth-share .picture svg').first().waitFor();
  await page.locator('.gallery img').first().scrollIntoViewIfNeeded();
  await expect
    .poll(() =>
      page
        .locator('.gallery img')
        .first()
        .evaluate((image: HTMLImageElement) => image.naturalWidth),
    )
    .toBe(1200);
  expect([foreign(origin), complaints]).toEqual([[], []]);

  await open(`${origin}/embed.html?lang=ko`);
  await expect.poll(() => page.locator('.snippet textarea').inputValue()).toContain('<rare-earth-share');
  await page.locator('.stage > rare-earth-share .picture svg').first().waitFor();
  // The snippet names this computer, which the builder says in the language of the figure.
  expect(await page.locator('.snippet .host').getAttribute('lang')).toBe('ko');
  expect(await page.locator('.snippet .host').textContent()).toContain('이 컴퓨터');
  expect([foreign(origin), complaints]).toEqual([[], []]);

  const ended = new Promise((end) => child.once('close', (code, signal) => end([code, signal])));
  child.kill('SIGINT');
  expect([await ended, stderr]).toEqual([[0, null], '']);
});

describe('published files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'published-'));
  let host: Served;
  let base: string;
  let printed: string;

  beforeAll(async () => {
    host = await serve({ mounts: { '/v1/': join(folder, 'figures') }, port: 0 });
    base = `${host.origin}/v1/`;
    const command = [MAIN, 'publish', '--base-url', base, '-o', 'figures'];
    const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
    expect([status, stderr]).toEqual([0, '']);
    printed = stdout;
  });
  afterAll(async () => {
    await host.close();
    rmSync(folder, { recursive: true });
  });

  const read = (path: string): Buffer => readFileSync(join(folder, 'figures', path));
  const json = (path: string): unknown => JSON.parse(read(path).toString());
  const hash = (path: string): string => `sha384-${createHash('sha384').update(read(path)).digest('base64')}`;

  test('have no URL of the package host', () => {
    const files = readdirSync(join(folder, 'figures'), { recursive: true, withFileTypes: true }).filter((entry) =>
      entry.isFile(),
    );
    expect(printed).toContain(`${files.length} files were written to figures: `);
    for (const { parentPath, name } of files)
      expect(readFileSync(join(parentPath, name)).includes(BASE_URL), name).toBe(false);
    for (const [path, from] of [
      ['static/rare-earth-share.stages.en.plain.html', `<img src="${base}static/`],
      ['wordpress/rare-earth-figures.php', `'${base}'`],
      ['embed/rare-earth-share.html', `script-src 'self' ${base};`],
    ] as const)
      expect(read(path).toString()).toContain(from);
  });

  test('have the hashes and sizes that other files say', () => {
    interface Integrity {
      readonly entries: Readonly<Record<string, string>>;
      readonly importmap: { readonly integrity: Readonly<Record<string, string>> };
      readonly frames: Readonly<Record<string, string>>;
    }
    const { entries, importmap, frames } = json('cdn/integrity.json') as Integrity;
    const said = [
      ...Object.entries(entries).map(([file, value]) => [`cdn/${file}`, value]),
      ...Object.entries(importmap.integrity).map(([file, value]) => [`cdn/${file.slice(2)}`, value]),
      ...Object.entries(frames),
      ...Object.entries((json('wordpress/dist/cdn/integrity.json') as Integrity).entries).map(([file, value]) => [
        `cdn/${file}`,
        value,
      ]),
      ...[
        ...read('cdn/integrity.js')
          .toString()
          .matchAll(/"(cdn\/[^"]+)":"(sha384-[^"]+)"/gu),
      ].map(([, file = '', value = '']) => [file, value]),
    ];
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter(([file = '', value]) => hash(file) !== value)).toEqual([]);
    const { figures } = json('static/index.json') as {
      figures: { files: Record<string, { path: string; bytes: number; sha384: string }> }[];
    };
    const indexed = figures.flatMap(({ files }) => Object.values(files));
    expect(indexed.length).toBeGreaterThan(200);
    expect(
      indexed.filter(({ path, ...file }) => read(path).length !== file.bytes || hash(path) !== file.sha384),
    ).toEqual([]);
  });

  test('are drawn in a frame, which oEmbed describes with their own URL', async () => {
    const response = await fetch(`${base}oembed/rare-earth-share.ja.json`);
    const { html, provider_url: provider } = (await response.json()) as Record<string, string>;
    expect(provider).toBe(`${host.origin}/`);
    const [, address = ''] = /src="([^"]+)"/u.exec(html ?? '') ?? [];
    expect(address.startsWith(`${base}embed/`)).toBe(true);
    await open(address);
    await expect.poll(() => page.locator('rare-earth-share figure').getAttribute('lang')).toBe('ja');
    await page.locator('rare-earth-share .tools button').first().waitFor({ state: 'attached' });
    expect([foreign(host.origin), complaints]).toEqual([[], []]);
  });
});

test('an old Node reads the command, and says that it is too old', () => {
  const code = readFileSync(MAIN, 'utf8');
  // Node 10 has `import()`, which is newer than the rest of its syntax.
  const before = code.replace(/^#!.*\n/u, '').replaceAll('import(', 'load(');
  expect(() => parse(before, { ecmaVersion: 2018, sourceType: 'script' })).not.toThrow();
  const asOld = `data:text/javascript,Object.defineProperty(process,"versions",{value:{...process.versions,node:"18.20.8"}})`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', asOld, MAIN, 'demo'], {
    encoding: 'utf8',
  });
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Node 18\.20\.8 is too old for rare-earth-figures: install Node 22 or newer .*\.\n$/u);
});
