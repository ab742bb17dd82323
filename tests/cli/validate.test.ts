import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { matchingFiles } from '../../src/cli/matching-files.ts';
import { commanded } from './commanded.ts';

const folder = mkdtempSync(join(tmpdir(), 'validate-'));
const at = (...path: readonly string[]): string => join(folder, ...path);

const GOOD = 'year,country,tonnes_reo\n2030,CHN,5\n2030,USA,4\n';
beforeAll(() => {
  mkdirSync(at('more', 'deep'), { recursive: true });
  for (const file of ['a.csv', 'more/c.csv', 'more/deep/d.csv', 'odd[1]+.csv', '.hidden.csv'])
    writeFileSync(at(file), GOOD);
  writeFileSync(at('b.csv'), 'year,country,tonnes_reo\n2030,CHN,many\n2030,USA,-4\n');
  writeFileSync(at('note.txt'), 'text');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const validate = (...files: readonly string[]) =>
  commanded(['validate', 'rare-earth-share', ...files, '--view', 'countries']);

describe('several files', () => {
  test('are all reported, each with its name', async () => {
    const { code, printed, errors } = await validate(at('b.csv'), at('none.csv'), at('a.csv'));
    expect(code).toBe(1);
    expect(printed).toBe(`${at('a.csv')} is valid data for <rare-earth-share view="countries">.\n`);
    const lines = errors.split('\n');
    expect(lines.filter((line) => line.startsWith(`${at('b.csv')}: `)).length).toBeGreaterThan(1);
    expect(lines).toContain(`${at('none.csv')}: Cannot read ${at('none.csv')}: no such file or folder.`);
    expect(lines.at(-1)).toBe('2 of 3 files are not valid data.');
  });

  test('are valid if all are', async () => {
    const { code, printed, errors } = await validate(at('a.csv'), at('more', '*.csv'));
    expect([code, errors]).toEqual([0, '']);
    expect(printed.trim().split('\n')).toHaveLength(2);
  });

  test('a pattern that nothing matches is reported', async () => {
    const { code, errors } = await validate(at('*.xlsx'));
    expect([code, errors]).toEqual([1, `No file matches ${at('*.xlsx')}.`]);
  });
});

test.each([
  ['*.csv', ['a.csv', 'b.csv', 'odd[1]+.csv']],
  ['?.csv', ['a.csv', 'b.csv']],
  ['.*.csv', ['.hidden.csv']],
  ['odd[1]+*', ['odd[1]+.csv']],
  ['odd[1]+.csv', ['odd[1]+.csv']],
  ['m*/*.csv', ['more/c.csv']],
  ['**/?.csv', ['a.csv', 'b.csv', 'more/c.csv', 'more/deep/d.csv']],
  ['none.csv', ['none.csv']],
])('the pattern %s', async (pattern, files) => {
  const found = await matchingFiles(`${folder}/${pattern}`);
  expect([...found].sort()).toEqual(files.map((file) => at(...file.split('/'))).sort());
});
