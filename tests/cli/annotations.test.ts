import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { commanded } from './commanded.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'annotations-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function rendered(content: string, ...flags: readonly string[]) {
  const file = join(folder, 'notes');
  await writeFile(file, content);
  return commanded(['render', 'rare-earth-share', '--view', 'trend', '--annotations', file, ...flags]);
}

test.each([
  ['a table', 'for,text,text_ja,side\n2010,Shipments halted,出荷停止,above\nCHN.25,Lowest,最低,\n'],
  ['JSON as the property has it', '[{ "for": 2010, "text": { "en": "Shipments halted", "ja": "出荷停止" } }]'],
  [
    'a table of a data file',
    '{ "annotations": [{ "for": "2010", "text": "Shipments halted", "text_ja": "出荷停止" }] }',
  ],
])('texts of a file are in the picture and in what can be quoted: %s', async (_, content) => {
  const svg = await rendered(content, '--format', 'svg', '--width', '900');
  expect(svg).toMatchObject({ code: 0, errors: '' });
  expect(svg.printed).toContain('Shipments halted');
  const quoted = await rendered(content, '--format', 'md', '--lang', 'ja');
  expect(quoted.printed).toContain('出荷停止');
});

test('what is wrong is said with the row, the field and what to write, or the item', async () => {
  const cases = [
    ['[{ "for": "2010" }]', 1, /annotations.*row 1.*text/su],
    ['for,text,side\\n2010,x,inside\\n', 1, /row 1.*side.*inside.*above/su],
    ['{ "a": 1 }', 1, /no list of annotations.*"for"/su],
    ['[{ "for": "Atlantis", "text": "x" }]', 0, /no item of the view "trend"/u],
  ] as const;
  for (const [content, code, sentence] of cases) {
    const done = await rendered(content.replaceAll('\\n', '\n'), '--format', 'svg');
    expect(done.code).toBe(code);
    expect(done.errors).toMatch(sentence);
  }
  expect(await rendered('[]', '--format', 'vl.json')).toMatchObject({ code: 0 });
  expect(await rendered('[{ "for": "2010", "text": "x" }]', '--format', 'vl.json')).toMatchObject({ code: 2 });
});

test('the file is kept, is for one figure, and may be standard input, beside other data', async () => {
  const { code, errors } = await rendered(
    '[{ "for": "2010", "text": "x" }]',
    '--format',
    'svg',
    '-o',
    join(folder, 'notes'),
  );
  expect([code, errors]).toEqual([2, expect.stringMatching(/-o names .*--annotations/u)]);
  expect(await readFile(join(folder, 'notes'), 'utf8')).toContain('2010');
  expect(await commanded(['render', 'all', '--annotations', 'x', '-o', 'a/'])).toMatchObject({
    code: 2,
    errors: 'The flag --annotations needs one tag: each figure has items of its own.',
  });
  const data = join(folder, 'data.csv');
  await writeFile(data, 'year,country,tonnes_reo\n2030,Freedonia,900\n2030,Sylvania,100\n');
  const render = ['render', 'rare-earth-share', '--view', 'countries', '--format', 'svg', '--annotations', '-'];
  const input = () => Readable.from([Buffer.from('for;text\nFreedonia;The new mine\n')]);
  const own = await commanded([...render, '--data', data], { input: input() });
  expect(own.errors).toBe('');
  expect(own.printed).toContain('The new mine');
  expect(await commanded([...render, '--data', '-'], { input: input() })).toMatchObject({ code: 2 });
});
