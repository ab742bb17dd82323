import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { measureBudgets } from '../../src/build/budgets.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { openSite, type Site } from './browser.ts';

let site: Site;
let readme: string;
beforeAll(async () => {
  site = await openSite();
  readme = await readFile('README.md', 'utf8');
});
afterAll(() => site.close());

test('the snippet of the README, pasted into an empty page, draws its figure', async () => {
  const [, snippet = ''] = /```html\n(.*?)```/su.exec(readme) ?? [];
  const local = snippet.replaceAll(
    /https:\/\/cdn\.jsdelivr\.net\/npm\/rare-earth-figures@[\d.]+\//gu,
    `${site.origin}/`,
  );
  expect(local).toContain(`${site.origin}/dist/cdn/`);
  const { page, complaints } = await site.openMarkup(`<link rel="icon" href="data:,">${local}`);
  const labels = await page.evaluate(async () => {
    const figure = document.querySelector('rare-earth-share') as HTMLElement & { ready: Promise<void> };
    await figure.ready;
    return figure.shadowRoot?.querySelectorAll('svg text').length ?? 0;
  });
  expect(labels).toBeGreaterThan(8);
  expect(complaints).toEqual([]);
});

test('the snippets for a developer show the reader’s choice and make a file', async () => {
  const start = await readFile('docs/start.md', 'utf8');
  const [tag = '', listener = ''] = [...start.matchAll(/```html\n(.*?)```/gsu)].map(([, code = '']) => code);
  const [scripts = ''] = /^.*(?=\n\n<rare-earth-share)/su.exec(tag) ?? [];
  const local = `${scripts}\n${listener}`.replaceAll(
    /https:\/\/cdn\.jsdelivr\.net\/npm\/rare-earth-figures@[\d.]+\//gu,
    `${site.origin}/`,
  );
  const { page, complaints } = await site.openMarkup(`<link rel="icon" href="data:,">${local}`);
  const item = page.locator('#mining [role=gridcell]').first();
  await item.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('#chosen').textContent()).toMatch(/^China.*: \d+ tonnes$/u);
  expect(complaints).toEqual([]);
  await site.release(page);
});

test('the packed library holds one generation of pictures and nothing of the machinery', () => {
  const packed = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' });
  const [{ files }] = JSON.parse(packed) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['dist/index.js', 'dist/define.js', 'dist/cdn/rare-earth-figures.css']));
  const pictures = new Set(paths.flatMap((path) => /^dist\/cdn\/(pictures-[^/]+)\//u.exec(path)?.[1] ?? []));
  expect(pictures.size).toBe(1);
  expect(paths.filter((path) => /^(?:src|tests|stories|\.)/u.test(path))).toEqual([]);
});

describe('the sizes on the page about performance', () => {
  const measured = measureBudgets(
    new URL('../../dist/', import.meta.url),
    FIGURES.map(({ tag }) => tag),
  );
  const largest = (pattern: RegExp) =>
    measured.filter(({ file }) => pattern.test(file)).sort((a, b) => b.kib - a.kib)[0] ?? { kib: 0, max: 0 };

  /** Size and limit of what a cell names. */
  function sizeOf(file: string): { readonly kib: number; readonly max?: number } {
    const [, name = ''] = /`([^`]+)`/u.exec(file) ?? [];
    if (name.endsWith('*.js')) {
      const live = new URL('../../dist/cdn/live/', import.meta.url);
      const start = name.slice('live/'.length, -'*.js'.length);
      const found = readdirSync(live).find((one) => one.startsWith(start) && one.endsWith('.js')) ?? '';
      return { kib: brotliCompressSync(readFileSync(new URL(found, live))).length / 1024 };
    }
    if (name) return measured.find((one) => one.file === name) ?? { kib: 0 };
    return largest(file.includes('fragment') ? /^static\/.+/u : /^live\/\* for (?!custom)/u);
  }

  const rows = readFileSync('docs/performance.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && /\d+(?:\.\d)? \|/u.test(line))
    .map((line) => line.split('|').map((part) => part.trim()))
    .map(([, when = '', file = '', kib = '', max = '']) => ({ when, file, kib: Number(kib), max }));

  test('are given for each step', () => {
    expect(rows.length).toBeGreaterThan(11);
  });

  test.each(rows)('$file: $kib KiB', ({ when, file, kib, max }) => {
    const size = when.startsWith('`src`') ? largest(/^live\/\* for custom/u) : sizeOf(file);
    expect(size.kib).toBeGreaterThan(kib * 0.9);
    expect(size.kib).toBeLessThan(kib * 1.1);
    if (max) expect(Number(max)).toBe(size.max);
  });
});
