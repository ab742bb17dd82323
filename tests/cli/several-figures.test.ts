/** Several figures at once, sizes, and what a command line says of arguments without an effect. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { commanded } from './commanded.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'several-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const render = (...args: readonly string[]) => commanded(['render', ...args]);
const names = (path = '.'): string[] => readdirSync(join(folder, path)).sort();

describe('several figures', () => {
  test('are files of a folder that is created, one for each view and language', async () => {
    const output = join(folder, 'figures/');
    const args = ['rare-earth-share', '--view', 'all', '--lang', 'ja,zh-TW', '--format', 'vl.json', '-o', output];
    const { code, printed, errors } = await render(...args);
    expect([code, errors]).toEqual([0, '']);
    const files = ['countries', 'stages', 'trend'].flatMap((view) =>
      ['ja', 'zh-Hant'].map((lang) => `rare-earth-share.${view}.${lang}.vl.json`),
    );
    expect(names('figures')).toEqual(files);
    expect(printed.trim().split('\n').sort()).toEqual(files.map((file) => join(output, file)));
    const spec = readFileSync(join(output, 'rare-earth-share.trend.ja.vl.json'), 'utf8');
    expect(JSON.parse(spec)).toMatchObject({
      name: 'rare-earth-share.trend',
      description: expect.stringMatching(/中国/u),
    });
  });

  test('may be of several tags, or of all', async () => {
    expect((await render('dependency-sankey', 'rare-earth-share', '--format', 'plain', '-o', `${folder}/`)).code).toBe(
      0,
    );
    expect(names()).toEqual(['dependency-sankey.us-imports.en.plain.html', 'rare-earth-share.stages.en.plain.html']);
    expect((await render('all', '--format', 'vl.json', '-o', folder)).code).toBe(0);
    expect(names().filter((name) => name.endsWith('.vl.json'))).toHaveLength(3);
  });

  test('small ones are named as such', async () => {
    const { code } = await render(
      'dependency-sankey',
      '--view',
      'all',
      '--size',
      'small',
      '--format',
      'svg',
      '-o',
      `${folder}/`,
    );
    expect(code).toBe(0);
    const views = ['end-uses', 'supply-chain', 'us-imports'];
    expect(names()).toEqual(views.map((view) => `dependency-sankey.${view}.en.small.svg`));
    expect(readFileSync(join(folder, 'dependency-sankey.us-imports.en.small.svg'), 'utf8')).toContain('width="240"');
    expect((await render('rare-earth-share', '--size', 'smal')).errors).toContain('Did you mean "small"?');
  });

  test('one figure is named so too, in a folder', async () => {
    expect((await render('rare-earth-share', '--format', 'vl.json', '-o', `${folder}/`)).code).toBe(0);
    expect(names()).toEqual(['rare-earth-share.stages.en.vl.json']);
  });

  test.each([
    [['all'], '3 figures need a folder: name it with -o DIR/.'],
    [['rare-earth-share', '--view', 'all', '-o', '-'], '3 figures need a folder: name it with -o DIR/.'],
    [['rare-earth-share', '--lang', 'ja,en', '-o', 'a.svg'], 'do not fit into one file, a.svg'],
    [['rare-earth-share', '--view', 'stages,trends', '-o', 'a/'], 'Did you mean "trend"?'],
    [['rare-earth-share', '--lang', 'ja,jp', '-o', 'a/'], 'Unknown language "jp"'],
    [['rare-earth-share', 'dependency-sanky', '-o', 'a/'], 'Did you mean "dependency-sankey"?'],
    [['all', '--data', 'rows.csv', '-o', 'a/'], 'The flag --data needs one tag'],
  ])('%j is wrong', async (args, words) => {
    const { code, errors } = await render(...args);
    expect(code).toBe(2);
    expect(errors).toContain(words);
    expect(names()).toEqual([]);
  });
});

describe('a size', () => {
  test('is that of the image, whose text is laid out for it', async () => {
    const svgs = [];
    for (const width of ['288', '801', '1200']) {
      const { printed } = await render('rare-earth-share', '--format', 'svg', '--width', width);
      expect(printed).toMatch(new RegExp(`^<\\?xml[^>]*>\\n<svg [^>]*width="${width}" `, 'u'));
      svgs.push(printed);
    }
    // A wider image breaks the title into fewer lines.
    const heights = svgs.map((svg) => Number(/ height="(\d+)"/u.exec(svg)?.[1]));
    expect(heights[0]).toBeGreaterThan(heights[1] ?? 0);
    const { printed } = await render('rare-earth-share', '--format', 'vl.json', '--width', '500');
    expect(printed).not.toBe((await render('rare-earth-share', '--format', 'vl.json')).printed);
  });

  test('has as many pixels as the scale says', async () => {
    const file = join(folder, 'a.png');
    const args = ['rare-earth-share', '--width', '300', '--scale', '1.5', '-o', file];
    expect(await render(...args)).toMatchObject({ code: 0, errors: '' });
    expect(readFileSync(file).readUInt32BE(16)).toBe(450);
  });

  test.each([
    [['--width', '200', '--format', 'svg'], 'The width must be a whole number of px from 288 to 1200, not 200.'],
    [['--width', 'wide', '--format', 'svg'], 'The flag --width needs a number, not "wide".'],
    [['--width', '600'], 'The format "html" has no width of its own'],
    [['--scale', '2', '--format', 'svg'], 'only png has a scale'],
    [['--scale', '9', '--format', 'png'], 'The scale must be a number from 0.5 to 8, not 9.'],
  ])('%j is wrong', async (args, words) => {
    const { code, errors } = await render('rare-earth-share', ...args);
    expect(code).toBe(2);
    expect(errors).toContain(words);
  });
});

describe('an attribute of another view', () => {
  test.each([
    [
      ['rare-earth-share', '--measure', 'tonnes'],
      'measure has no effect on the view stages of <rare-earth-share>: it is for trend.',
    ],
    [['rare-earth-share', '--view', 'trend', '--year', '2023'], 'year has no effect on the view trend'],
    [['export-control-timeline', '--view', 'elements', '--scope', 'core'], 'scope has no effect on the view elements'],
  ])('%j is a warning', async (args, words) => {
    // The second time, the figure is one that was kept.
    for (let time = 0; time < 2; time += 1) {
      const { code, printed, errors } = await render(...args, '--format', 'vl.json');
      expect([code, printed === '']).toEqual([0, false]);
      expect(errors).toContain(words);
      expect(errors.split('\n')).toHaveLength(1);
    }
  });

  test.each([
    [['rare-earth-share', '--view', 'trend', '--measure', 'tonnes']],
    [['rare-earth-share', '--view', 'countries', '--year', '2023', '--edition', '2025']],
    [['export-control-timeline', '--actor', 'us', '--from', '2025-01-01']],
    [['dependency-sankey', '--subject', 'China']],
  ])('%j has an effect', async (args) => {
    expect(await render(...args, '--format', 'vl.json')).toMatchObject({ code: 0, errors: '' });
  });
});

describe('who is missing an argument is given a command that works', () => {
  test.each([[[]], [['render']], [['help']], [['--help']]])('%j', async (args) => {
    const { printed, errors } = await commanded(args);
    const [, example = ''] =
      /rare-earth-figures (demo|render rare-earth-share -o share\.svg)(?:"|$)/mu.exec(printed + errors) ?? [];
    expect(example).not.toBe('');
  });

  test.each([
    ['dmeo', 'demo'],
    ['hlep', 'help'],
    ['publsh', 'publish'],
  ])('%s', async (given, meant) => {
    const { code, errors } = await commanded([given]);
    expect(code).toBe(2);
    expect(errors).toContain(`Did you mean "${meant}"?`);
  });
});
