import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
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
  const { page, complaints } = await site.open('/pages/empty.html');
  await page.route('**/pasted.html', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<link rel="icon" href="data:,">${local}` }),
  );
  await page.goto(`${site.origin}/pages/pasted.html`);
  const labels = await page.evaluate(async () => {
    const figure = document.querySelector('rare-earth-share') as HTMLElement & { ready: Promise<void> };
    await figure.ready;
    return figure.shadowRoot?.querySelectorAll('svg text').length ?? 0;
  });
  expect(labels).toBeGreaterThan(8);
  expect(complaints).toEqual([]);
});

test('every local link of the README and the docs leads to a file of the repository', async () => {
  const files = new Set(execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n'));
  const folders = new Set([...files].map((file) => file.slice(0, file.lastIndexOf('/'))));
  const pages = [...files].filter((file) => file.endsWith('.md'));
  const broken: string[] = [];
  for (const page of pages) {
    const text = await readFile(page, 'utf8');
    for (const [, link = ''] of text.matchAll(/\]\(([^)#\s]+)/gu)) {
      if (/^[a-z]+:/u.test(link)) continue;
      const path = new URL(link, `file:///${page}`).pathname.slice(1).replace(/\/$/u, '');
      if (!files.has(path) && !folders.has(path)) broken.push(`${page}: ${link}`);
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
