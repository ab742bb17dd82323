/** The command `publish`, with a few files as the build writes them. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, beforeEach, expect, test, describe } from 'vitest';
import { BASE_URL } from '../../src/core/output/site.ts';
import { commanded } from './commanded.ts';

const root = mkdtempSync(join(tmpdir(), 'package-'));
const dist = pathToFileURL(root + sep);

const hash = (content: string): string => `sha384-${createHash('sha384').update(content).digest('base64')}`;
const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

const SCRIPT = `const base="${BASE_URL}";`;
const FRAGMENT = `<p lang="ja">図 ${BASE_URL}datasets/a.csv</p>`;
const PICTURE = Buffer.from([0x89, 0x50, 0xff, 0xfe, ...Buffer.from(BASE_URL)]);
const FILES: Readonly<Record<string, string | Buffer>> = {
  'cdn/rare-earth-share.js': 'export {};',
  'cdn/live/interaction-abc.js': SCRIPT,
  'cdn/integrity.json': json({
    entries: { 'rare-earth-share.js': hash('export {};') },
    importmap: { integrity: { './live/interaction-abc.js': hash(SCRIPT) } },
  }),
  'datasets/a.csv': 'a,b\n1,2\n',
  'embed/resize.js': 'void 0;',
  'oembed/rare-earth-share.en.json': json({
    provider_url: `${new URL(BASE_URL).origin}/`,
    html: `<iframe src="${BASE_URL}embed/rare-earth-share.html">`,
  }),
  'static/a.html': FRAGMENT,
  'static/a.png': PICTURE,
  'static/index.json': json({
    baseUrl: BASE_URL,
    figures: [
      { files: { html: { path: 'static/a.html', bytes: Buffer.byteLength(FRAGMENT), sha384: hash(FRAGMENT) } } },
    ],
  }),
  'llms.txt': `- [A](<${BASE_URL}static/a.md>)\n`,
  'node/index.js': SCRIPT,
};

for (const [path, content] of Object.entries(FILES)) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'published-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

const BASE = 'https://figures.example.org/v1/';
const publish = (...args: readonly string[]) => commanded(['publish', ...args], { dist });
const text = (path: string): string => readFileSync(join(folder, path), 'utf8');

test('files have the new URL, and what describes them describes the copies', async () => {
  const { code, printed, errors } = await publish('--base-url', BASE.slice(0, -1), '-o', folder);
  expect([code, errors]).toEqual([0, '']);
  const script = SCRIPT.replace(BASE_URL, BASE);
  const fragment = FRAGMENT.replace(BASE_URL, BASE);
  expect(text('cdn/live/interaction-abc.js')).toBe(script);
  expect(text('static/a.html')).toBe(fragment);
  expect(JSON.parse(text('cdn/integrity.json'))).toEqual({
    entries: { 'rare-earth-share.js': hash('export {};') },
    importmap: { integrity: { './live/interaction-abc.js': hash(script) } },
  });
  expect(JSON.parse(text('oembed/rare-earth-share.en.json'))).toEqual({
    provider_url: 'https://figures.example.org/',
    html: `<iframe src="${BASE}embed/rare-earth-share.html">`,
  });
  expect(JSON.parse(text('static/index.json'))).toEqual({
    baseUrl: BASE,
    figures: [
      { files: { html: { path: 'static/a.html', bytes: Buffer.byteLength(fragment), sha384: hash(fragment) } } },
    ],
  });
  expect(readFileSync(join(folder, 'static/a.png'))).toEqual(PICTURE);
  expect(text('llms.txt')).toBe(`- [A](<${BASE}static/a.md>)\n`);
  // Modules for Node are no files for pages.
  expect(() => text('node/index.js')).toThrow();
  expect(printed).toBe(
    `10 files were written to ${folder}: cdn, datasets, embed, oembed, static, llms.txt. Their URLs begin with ${BASE}.\nServe HTML as text/html, and all files with the header "Access-Control-Allow-Origin: *".\n`,
  );
});

test('files of the same names are replaced, and others kept and counted', async () => {
  mkdirSync(join(folder, 'static'));
  writeFileSync(join(folder, 'static/a.html'), 'old');
  writeFileSync(join(folder, 'static/of-an-older-release.html'), 'kept');
  writeFileSync(join(folder, 'mine.txt'), 'kept');
  const { code, printed } = await publish('--base-url', BASE, '-o', folder);
  expect(code).toBe(0);
  expect(text('static/a.html')).toContain(BASE);
  expect([text('static/of-an-older-release.html'), text('mine.txt')]).toEqual(['kept', 'kept']);
  expect(printed).toContain('2 other files there were not changed.\n');
});

describe('what can’t be right ends with 2 and writes nothing', () => {
  test.each([
    ['no URL', [], '--base-url https://figures.example.org/'],
    ['a path', ['--base-url', '/figures/'], 'is not the URL of a folder'],
    ['another scheme', ['--base-url', 'file:///srv/'], 'is not the URL of a folder'],
    ['a query', ['--base-url', 'https://a.example/?b'], 'is not the URL of a folder'],
    ['a password', ['--base-url', 'https://a:b@a.example/'], 'is not the URL of a folder'],
    ['a quote', ['--base-url', `https://a.example/'/`], 'is not the URL of a folder'],
    ['a separator of policies', ['--base-url', 'https://a.example/;b/'], 'is not the URL of a folder'],
  ])('%s', async (_, args, words) => {
    const { code, errors } = await publish(...args, '-o', join(folder, 'new'));
    expect(code).toBe(2);
    expect(errors).toContain(words);
    expect(() => text('new/static/index.json')).toThrow();
  });

  test('no folder', async () => {
    expect(await publish('--base-url', BASE)).toMatchObject({
      code: 2,
      errors: 'publish requires a folder for the files: -o DIR.',
    });
  });

  test('the folder of the package', async () => {
    for (const output of [root, join(root, 'static')]) {
      const { code, errors } = await publish('--base-url', BASE, '-o', output);
      expect(code).toBe(2);
      expect(errors).toMatch(/^-o names a folder of the package itself/u);
    }
    expect(readFileSync(join(root, 'static/a.html'), 'utf8')).toBe(FRAGMENT);
  });
});

test('a folder that can’t be written is reported in a sentence', async () => {
  writeFileSync(join(folder, 'file'), '');
  const { code, errors } = await publish('--base-url', BASE, '-o', join(folder, 'file'));
  expect(code).toBe(1);
  expect(errors).toMatch(/^Cannot write .*file.*: .*\.$/u);
});

test.each([
  ['a folder', 'cdn', ''],
  ['a file', 'static/a.html', 'kept.html'],
])('nothing is written through a link to %s', async (_, linked, name) => {
  const outside = mkdtempSync(join(tmpdir(), 'outside-'));
  const target = join(outside, name);
  if (name) writeFileSync(target, 'kept');
  mkdirSync(dirname(join(folder, linked)), { recursive: true });
  symlinkSync(target, join(folder, linked));
  const { code, errors } = await publish('--base-url', BASE, '-o', folder);
  expect(code).toBe(1);
  expect(errors).toMatch(/^Cannot write .*: a link leads out of the folder\. Remove it first\.$/u);
  expect(readdirSync(outside)).toEqual(name ? [name] : []);
  if (name) expect(readFileSync(target, 'utf8')).toBe('kept');
  rmSync(outside, { recursive: true });
});
