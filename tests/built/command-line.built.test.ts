/** The built command line, as a shell runs it, and what `docs/command-line.md` says of it. */
import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, symlink, writeFile, mkdir } from 'node:fs/promises';
import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { chromium } from 'playwright';
import { PNG } from 'pngjs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { version } from '../../package.json';
import { findChromium } from '../../.ci/ensure-browser.mjs';
import { FIGURES } from '../../src/figures/registry.ts';
import { workbook } from '../workbook.ts';

const MAIN = resolve('dist/cli/main.js');
const EXAMPLES = resolve('docs/examples');

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rare-earth-figures-'));
});
afterEach(() => rm(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Runs the command line in the test's own folder. */
const run = (args: readonly string[], input = ''): Promise<Ended> =>
  new Promise((end) => {
    const child = execFile(
      process.execPath,
      [MAIN, ...args],
      { cwd: folder, encoding: 'buffer', maxBuffer: 2 ** 26 },
      (error, stdout, stderr) => {
        end({ code: error ? Number(error.code) : 0, stdout, stderr: stderr.toString() });
      },
    );
    child.stdin?.end(input);
  });

const put = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
const got = (name: string): Promise<Buffer> => readFile(join(folder, name));
const SHARE = ['render', 'rare-earth-share', '--view', 'countries'];
const ROWS = 'year,country,tonnes_reo\n2030,CHN,123456\n2030,USA,47000\n';

test('a workbook is read, and drawn as its CSV is', async () => {
  const rows = [
    ['year', 'country', 'tonnes_reo'],
    [2030, 'CHN', 123456],
    [2030, 'USA', 47000],
  ];
  await writeFile(join(folder, 'rows.xlsx'), workbook({ Data: rows }));
  await put('rows.csv', ROWS);
  const [xlsx, csv] = [await run([...SHARE, '--data', 'rows.xlsx']), await run([...SHARE, '--data', 'rows.csv'])];
  expect(xlsx).toMatchObject({ code: 0, stderr: '' });
  expect(xlsx.stdout.toString()).toBe(csv.stdout.toString());
});

describe('a format', () => {
  test('is what the name of the output says, or the flag', async () => {
    await put('rows.csv', ROWS);
    const files = ['a.html', 'a.svg', 'a.png', 'a.vl.json'];
    for (const file of files)
      expect(await run([...SHARE, '--data', 'rows.csv', '-o', file]), file).toMatchObject({ code: 0, stderr: '' });
    expect((await got('a.html')).toString()).toMatch(/<div .*<template shadowrootmode="open">.*123,456/su);
    expect((await got('a.svg')).toString()).toMatch(/<svg [^]*123,456/u);
    const { width, data } = PNG.sync.read(await got('a.png'));
    expect(width).toBeGreaterThan(600);
    expect(new Set(data).size).toBeGreaterThan(10);
    expect(JSON.parse((await got('a.vl.json')).toString())).toMatchObject({ name: 'rare-earth-share.countries' });
    const svg = await run([...SHARE, '--data', '-', '--format', 'svg'], ROWS);
    expect(svg.stdout).toEqual(await got('a.svg'));
    expect((await readdir(folder)).sort()).toEqual([...files, 'rows.csv'].sort());
  });

  test('names who drew the chart, also as a name that is no markup', async () => {
    await put('rows.csv', ROWS);
    for (const format of ['html', 'svg']) {
      const { stdout } = await run([
        ...SHARE,
        '--data',
        'rows.csv',
        '--credit',
        'Smith & <b>Sons</b>',
        '--format',
        format,
      ]);
      expect(stdout.toString()).toContain('Chart: Smith &amp; &lt;b&gt;Sons&lt;/b&gt;');
    }
  });

  test('plain is of the bundled rows alone', async () => {
    const { code, stdout } = await run([...SHARE, '--format', 'plain']);
    expect(code).toBe(0);
    expect(stdout.toString()).toMatch(/<figure[^]*<img [^]*rare-earth-share\.countries\.en\.png/u);
    expect(stdout.toString()).not.toContain('<rare-earth-share');
    await put('rows.csv', ROWS);
    expect(await run([...SHARE, '--format', 'plain', '--data', 'rows.csv'])).toMatchObject({ code: 2 });
  });
});

describe('a wrong command line ends with 2 and one sentence that has the nearest name', () => {
  test.each([
    ['rendr rare-earth-share', 'render'],
    ['render rare-earth-shore', 'rare-earth-share'],
    ['render rare-earth-share --view trends', 'trend'],
    ['render rare-earth-share --lang jp', 'ja'],
    ['render rare-earth-share --format sgv', 'svg'],
    ['render rare-earth-share --theme drak', 'dark'],
    ['render rare-earth-share --measure tons', 'tonnes'],
    ['render rare-earth-share --yaer 2023', '--year'],
    ['validate rare-earth-shar rows.csv', 'rare-earth-share'],
    ['validate rare-earth-share', 'a data file'],
    ['render', 'tag'],
    ['list more', 'more'],
    ['', 'render, validate, list'],
  ])('%s', async (text, nearest) => {
    const { code, stdout, stderr } = await run([...text.split(' ').filter(Boolean)]);
    expect({ code, stdout: stdout.toString() }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(nearest);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });
});

describe('rows that can’t be drawn', () => {
  const INVALID_CSV =
    'year,country,tonnes_reo\n2030,CHN,123456\n30,CNH,much\n2030,CHN,5\n2030,USA,47000\n2030,USA,1\n2030,AUS,9\n2030,AUS,x\n';
  const PLACES = [
    'row 2 (line 3): "year"',
    'row 2 (line 3): "country"',
    'row 2 (line 3): "tonnes_reo"',
    'row 3 (line 4):',
    'row 5 (line 6):',
    'row 7 (line 8): "tonnes_reo"',
  ];

  test('report every issue on its own line and leave the output unchanged', async () => {
    await put('rows.csv', INVALID_CSV);
    await put('kept.svg', 'kept');
    for (const args of [
      [...SHARE, '--data', 'rows.csv', '-o', 'kept.svg'],
      ['validate', 'rare-earth-share', 'rows.csv', '--view', 'countries'],
    ]) {
      const { code, stdout, stderr } = await run(args);
      expect({ code, stdout: stdout.toString() }).toEqual({ code: 1, stdout: '' });
      const lines = stderr.trim().split('\n');
      PLACES.forEach((place, index) => expect(lines[index]).toContain(place));
      expect(lines.filter((line) => line.includes('row 7'))).toHaveLength(2);
      expect(lines).toHaveLength(PLACES.length + 1);
    }
    expect((await got('kept.svg')).toString()).toBe('kept');
    expect((await readdir(folder)).sort()).toEqual(['kept.svg', 'rows.csv']);
  });

  test('are reported in the requested language', async () => {
    await put('rows.csv', INVALID_CSV);
    const said = await Promise.all(
      ['ja', 'ko', 'zh-Hans', 'zh-TW'].map((lang) => run([...SHARE, '--data', 'rows.csv', '--lang', lang])),
    );
    expect(new Set(said.map(({ stderr }) => stderr)).size).toBe(4);
    for (const { stderr } of said) expect(stderr).not.toContain('must be');
  });

  test.each([
    ['broken JSON', '[{"year": 2030,', 'JSON'],
    ['a web page', '<!doctype html>', 'web page'],
    ['nothing', '', 'no row'],
    ['an object', '{"a": 1}', 'mine-production'],
  ])('given as %s are rejected in one sentence', async (_, text, word) => {
    await put('rows', text);
    const { code, stderr } = await run([...SHARE, '--data', 'rows']);
    expect(code).toBe(1);
    expect(stderr).toContain(word);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  test('report each line with a wrong number of cells by its line number', async () => {
    await put('rows.csv', 'year,country,tonnes_reo\n\n2030,CHN,1,2\n2030,USA,5\n2030,AUS,6,7\n');
    const { code, stderr } = await run([...SHARE, '--data', 'rows.csv']);
    expect(code).toBe(1);
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining('line 3'), expect.stringContaining('line 5')]);
  });

  test('in another encoding are rejected in one sentence', async () => {
    await writeFile(join(folder, 'rows.csv'), Buffer.from([0x79, 0x0a, 0xe8]));
    expect(await run([...SHARE, '--data', 'rows.csv'])).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('UTF-8') as string,
    });
  });
});

describe('a file that can’t be read or written ends with 1 and a sentence', () => {
  test.each([
    ['no such input', [...SHARE, '--data', 'none.csv'], 'none.csv'],
    ['a folder as input', [...SHARE, '--data', '.'], 'folder'],
    ['no such folder of the output', [...SHARE, '-o', 'none/a.svg'], 'none/a.svg'],
    ['a folder as output', [...SHARE, '--format', 'svg', '-o', 'sub'], 'folder'],
  ])('%s', async (_, args, word) => {
    await mkdir(join(folder, 'sub'));
    const { code, stderr } = await run(args);
    expect(code).toBe(1);
    expect(stderr).toContain(word);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/^\s+at /mu);
  });

  test('an output that nobody reads any more', async () => {
    const child = spawn(process.execPath, [MAIN, ...SHARE], { stdio: ['ignore', 'pipe', 'pipe'] });
    child.stdout.destroy();
    let stderr = '';
    child.stderr.on('data', (part) => (stderr += String(part)));
    const code = await new Promise((end) => child.on('close', end));
    expect(code).toBe(1);
    expect(stderr.trim()).toBe('The output was closed before everything was written.');
  });
});

test('a device is written to, and a link still leads to its file', async () => {
  await put('file.svg', 'old');
  await symlink('file.svg', join(folder, 'link.svg'));
  expect(await run([...SHARE, '-o', 'link.svg'])).toMatchObject({ code: 0 });
  expect((await got('file.svg')).toString()).toMatch(/<svg /u);
  expect(await run([...SHARE, '--format', 'svg', '-o', '/dev/null'])).toMatchObject({ code: 0 });
  expect((await readFile('/dev/null')).length).toBe(0);
});

test('everything is listed, for people and for programs', async () => {
  const text = (await run(['list'])).stdout.toString();
  const list = JSON.parse((await run(['list', '--json'])).stdout.toString()) as Record<string, unknown>;
  for (const { tag, views, options } of FIGURES)
    for (const name of [tag, ...views.map(({ id }) => id), ...Object.values(options).map((one) => one.attribute)]) {
      expect(text).toContain(name);
      expect(JSON.stringify(list)).toContain(`"${name}"`);
    }
  expect(list['languages']).toEqual(['ja', 'en', 'ko', 'zh-Hans', 'zh-Hant']);
  expect((await run(['--version'])).stdout.toString()).toBe(`${version}\n`);
  expect((await run(['render', '--help'])).stdout.toString()).toContain('--lang');
});

test.each(readdirSync(EXAMPLES))('the example %s is valid and rendered', async (file) => {
  const [view = ''] = file.split('.');
  const tag = FIGURES.find(({ views }) => views.some(({ id }) => id === view))?.tag ?? '';
  const path = join(EXAMPLES, file);
  expect(await run(['validate', tag, path, '--view', view])).toMatchObject({ code: 0, stderr: '' });
  const own = await run(['render', tag, '--view', view, '--data', path, '--format', 'svg']);
  expect(own.stderr).toBe('');
  const bundled = await run(['render', tag, '--view', view, '--format', 'svg']);
  expect(own.stdout.length).toBeGreaterThan(1000);
  expect(own.stdout).not.toEqual(bundled.stdout);
});

test('a page without scripts shows the values of custom data', async () => {
  await put('rows.csv', ROWS);
  await run([...SHARE, '--data', 'rows.csv', '-o', 'figure.html']);
  await put('page.html', `<!doctype html><html lang="en"><meta charset="utf-8">${String(await got('figure.html'))}`);
  const executablePath = findChromium();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ javaScriptEnabled: false, viewport: { width: 800, height: 900 } });
    await page.goto(pathToFileURL(join(folder, 'page.html')).href);
    const figure = page.locator('figure').first();
    const labels = await figure.locator('svg text').filter({ hasText: '123,456', visible: true }).count();
    expect(labels).toBeGreaterThan(0);
    expect(await figure.locator('table').first().textContent()).toMatch(/123,?456/u);
  } finally {
    await browser.close();
  }
});

describe('the guide', () => {
  const guide = readFileSync('docs/command-line.md', 'utf8');
  const blocksOf = (language: string): string[] =>
    [...guide.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gmsu'))].map(([, block = '']) => block);
  const commands = blocksOf('sh')
    .flatMap((block) => block.trim().split('\n'))
    // No shell takes the quotes of a pattern away.
    .map((line) => line.replaceAll('"', '').split(' ').slice(1))
    // It runs until its user ends it, and has a test of its own.
    .filter(([, command]) => command !== 'demo');

  const isFolder = (output: string): boolean => /^figures\/?$/u.test(output);

  test('has commands for each that there is', () => {
    for (const command of ['render', 'list', 'validate', 'publish'])
      expect(commands.some(([, first]) => first === command)).toBe(true);
  });

  test.each(commands.map((parts) => [parts.join(' '), parts.slice(1)] as const))('runs %s', async (_, args) => {
    const csv = blocksOf('csv')[0] ?? '';
    await put('countries.csv', csv);
    const cells = csv
      .trim()
      .split('\n')
      .map((line) => line.split(','));
    await writeFile(join(folder, 'countries.xlsx'), workbook({ Data: cells }));
    const { code, stdout, stderr } = await run(args);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const output = args.includes('-o') ? (args[args.indexOf('-o') + 1] ?? '') : '';
    if (isFolder(output)) expect((await readdir(join(folder, output))).length).toBeGreaterThan(2);
    else expect(args.includes('-o') ? (await got(output)).length : stdout.length).toBeGreaterThan(30);
  });

  test('has a script that runs', async () => {
    const script = (blocksOf('js')[0] ?? '').replace(
      `'rare-earth-figures/node'`,
      JSON.stringify(pathToFileURL(resolve('dist/node/index.js')).href),
    );
    await put('build.mjs', `${script}\nif (!html.includes('2023')) throw new Error(html);`);
    await promisify(execFile)(process.execPath, ['build.mjs'], { cwd: folder });
    expect(PNG.sync.read(await got('countries.png')).width).toBeGreaterThan(600);
  });

  test('explains every code of an error', () => {
    const declared = readFileSync('src/node/render-error.ts', 'utf8').matchAll(
      /'((?:tag|view|language|theme|format|attribute|data)-[a-z-]+)'/gu,
    );
    const codes = new Set([...declared].map(([, code = '']) => code));
    expect(codes.size).toBeGreaterThan(8);
    for (const code of codes) expect(guide).toContain(`\`${code}\``);
  });
});
