import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commonOptions } from '../../src/core/figure/common-options.ts';
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

test.each(['every figure', ...FIGURES.map(({ tag }) => tag)])(
  'the attributes of %s are in a table of the README',
  (tag) => {
    const options = FIGURES.find((figure) => figure.tag === tag)?.options ?? commonOptions;
    const cells = readme
      .split('\n')
      .filter((line) => line.startsWith('|'))
      .join();
    for (const { attribute } of Object.values(options)) expect(cells).toContain(`\`${attribute}\``);
  },
);

test('every code of an error is in the README', async () => {
  const declared = (await readFile('src/core/figure/figure-error.ts', 'utf8')).matchAll(/^ {2}\| '([a-z-]+)'/gmu);
  const codes = [...declared].map(([, code = '']) => code);
  expect(codes.length).toBeGreaterThan(5);
  for (const code of codes) expect(readme).toContain(`\`${code}\``);
});

/** What a heading is called in a link. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replace(/\s/gu, '-');

test('every local link of the README and the docs leads to a file of the repository, and to a heading in it', async () => {
  const files = new Set(
    execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
      .trim()
      .split('\n'),
  );
  const folders = new Set([...files].map((file) => file.slice(0, file.lastIndexOf('/'))));
  const pages = [...files].filter((file) => file.endsWith('.md'));
  const broken: string[] = [];
  for (const page of pages) {
    const text = await readFile(page, 'utf8');
    for (const [, link = '', anchor] of text.matchAll(/\]\(([^)#\s]*)(?:#([^)\s]+))?/gu)) {
      if (/^[a-z]+:/u.test(link)) continue;
      const path = link ? new URL(link, `file:///${page}`).pathname.slice(1).replace(/\/$/u, '') : page;
      if (!files.has(path) && !folders.has(path)) broken.push(`${page}: ${link}`);
      else if (anchor) {
        const headings = (await readFile(path, 'utf8')).matchAll(/^#+ (.+)$/gmu);
        if (![...headings].some(([, heading = '']) => anchorOf(heading) === anchor))
          broken.push(`${page}: ${link}#${anchor}`);
      }
    }
  }
  expect(broken).toEqual([]);
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
