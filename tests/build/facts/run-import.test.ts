import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runImport } from '../../../src/build/facts/run-import.ts';
import { EXAMPLES, LONG, NEXT, SINGLE, WIDE, WORKBOOK } from './examples.ts';

let folder = '';
let datasets = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'facts-'));
  datasets = join(folder, 'datasets');
  cpSync('datasets', datasets, { recursive: true });
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function run(...args: readonly string[]) {
  let [out, err] = ['', ''];
  const code = await runImport(args, {
    folder,
    datasets,
    print: (text) => void (out += text),
    printError: (text) => void (err += text),
  });
  return { code, out, err };
}

const example = (name: string): string => resolve(EXAMPLES, name);

const contents = (): Record<string, string> =>
  Object.fromEntries(readdirSync(datasets).map((name) => [name, readFileSync(join(datasets, name), 'utf8')]));

/** Writes a file to import. */
function given(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return name;
}

describe('the import', () => {
  test.each([LONG, NEXT, WORKBOOK, WIDE, SINGLE])('of %s writes nothing by itself', async (name) => {
    const before = contents();
    const { code, out, err } = await run('usgs-mcs', example(name));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/Nothing was written\. Run again with --apply|There is nothing to write/u);
    expect(contents()).toEqual(before);
  });

  test('of a new edition writes three datasets with --apply, and then has nothing to write', async () => {
    const before = contents();
    const first = await run('usgs-mcs', example(NEXT), '--apply');
    expect(first.code).toBe(0);
    expect(first.out).toContain(`Written to ${datasets}: mine-production.csv, reserves.csv, mining-shares.csv.`);
    const after = contents();
    const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
    expect(changed.sort()).toEqual(['mine-production.csv', 'mining-shares.csv', 'reserves.csv']);
    // New rows stand at the end, and the rows before are the same to the byte.
    for (const name of ['mine-production.csv', 'reserves.csv'])
      expect(after[name]!.startsWith(before[name]!)).toBe(true);
    expect(after['mining-shares.csv']!.split('\n').slice(0, -3)).toEqual(
      before['mining-shares.csv']!.split('\n').slice(0, -2),
    );

    const second = await run('usgs-mcs', example(WORKBOOK), '--apply');
    expect(second.out).toContain('There is nothing to write');
    expect(contents()).toEqual(after);
  });

  test('writes to the folder that is given, and cites the source that is given', async () => {
    cpSync(datasets, join(folder, 'copy'), { recursive: true });
    const before = contents();
    const args = ['--apply', '--datasets', 'copy', '--source', 'usgs-mcs2027-x', '--edition', '2027'];
    const { code } = await run('usgs-mcs', example(NEXT), ...args);
    expect(code).toBe(0);
    expect(contents()).toEqual(before);
    expect(readFileSync(join(folder, 'copy/reserves.csv'), 'utf8')).toContain(
      '2027,USA,1900000,no,sourced,usgs-mcs2027-x,',
    );
  });

  test('lists footnotes that it does not know, and what remains for a person', async () => {
    const { out } = await run('usgs-mcs', example(NEXT));
    for (const part of [
      'usgs-mcs2027-ree',
      'sources.csv',
      'datapackage.json',
      'mine-production.ts',
      'quota',
      'facts:diff',
      'titles',
    ])
      expect(out.slice(out.indexOf('What remains for a person:'))).toContain(part);
    const known = await run('usgs-mcs', example(LONG));
    expect(known.out).toContain('invented for this example." (reserves IND)');
    expect(known.out).not.toContain('What remains');
  });

  test('of a correction asks for corrections.json instead of a new edition', async () => {
    const text = readFileSync(example(LONG), 'latin1').replace('"51,000"', '"52,000"');
    const { out } = await run('usgs-mcs', given('corrected.csv', Buffer.from(text, 'latin1')));
    expect(out).toContain('corrections.json');
    expect(out).not.toContain('datapackage.json');
    expect(out).not.toContain('sources.csv');
  });

  test('writes only the datasets that change', async () => {
    const text = readFileSync(example(LONG), 'latin1').replace('"1,900,000"', '"1,800,000"');
    const inodes = () => ['mine-production', 'reserves'].map((name) => statSync(join(datasets, `${name}.csv`)).ino);
    const [production, reserves] = inodes();
    const { out } = await run('usgs-mcs', given('corrected.csv', Buffer.from(text, 'latin1')), '--apply');
    expect(out).toContain(`Written to ${datasets}: reserves.csv.`);
    expect(inodes()[0]).toBe(production);
    expect(inodes()[1]).not.toBe(reserves);
  });

  test('reads UTF-8 and Windows-1252 alike', async () => {
    const bytes = readFileSync(example(NEXT));
    const text = bytes.toString('latin1').replaceAll('\x97', '—').replaceAll('\x96', '–');
    const plain = await run('usgs-mcs', example(NEXT));
    for (const encoded of [text, `\uFEFF${text}`])
      expect((await run('usgs-mcs', given(NEXT, encoded))).out).toBe(plain.out);
  });
});

describe('a file that is no data of the USGS is rejected and leaves the datasets as they are', () => {
  const zip = (): Buffer => readFileSync(example(WORKBOOK));
  test.each<[string, () => string | Uint8Array, RegExp]>([
    ['nothing', () => '', /"bad" is empty\. Download it again/u],
    ['blank lines', () => '\r\n\r\n  ', /is empty/u],
    ['a web page', () => '<!doctype html><title>ScienceBase</title>', /is a web page, not a CSV file.*download/u],
    ['a PDF', () => '%PDF-1.7', /is a PDF\. Take the CSV file/u],
    ['an old workbook', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /old Excel workbook.*\.xlsx/u],
    ['a damaged workbook', () => zip().subarray(0, 900), /no readable Excel workbook \(.+\)\. If it is an archive/u],
    ['JSON', () => '{"error":"not found"}', /no column "Country".*begins with "\{/u],
    [
      'a header alone',
      () => 'MCS chapter,Section,Country,Statistics,Statistics_detail,Unit,Year,Value,Notes',
      /commodities: none/u,
    ],
    ['a country alone', () => 'Country\nChina\n', /0 columns of production/u],
    ['too much', () => Buffer.alloc(33 * 1024 * 1024, 'a'), /has 33 MiB, more than any file of the USGS/u],
    [
      'bytes of no encoding',
      () => Uint8Array.from({ length: 500 }, (_, index) => (index * 7 + 1) % 256),
      /no column "Country"/u,
    ],
  ])('%s', async (_, content, message) => {
    const before = contents();
    const { code, out, err } = await run('usgs-mcs', given('bad', content()), '--apply');
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(message);
    expect(err).toMatch(/\.\n$/u);
    expect(contents()).toEqual(before);
  });

  test('a missing file, and missing datasets', async () => {
    expect(await run('usgs-mcs', 'nowhere.csv')).toMatchObject({
      code: 1,
      err: expect.stringContaining('nowhere.csv'),
    });
    const elsewhere = await run('usgs-mcs', example(NEXT), '--datasets', 'nowhere');
    expect(elsewhere).toMatchObject({ code: 1, err: expect.stringContaining('mine-production.csv') });
  });
});

describe('the arguments', () => {
  test('are explained', async () => {
    expect(await run('--help')).toMatchObject({ code: 0, out: expect.stringContaining('--apply'), err: '' });
  });

  test.each([
    [[], 'Name the form of the file and the file'],
    [['usgs'], 'Unknown form "usgs". Did you mean "usgs-mcs"?'],
    [['usgs-mcs'], 'Name the file to import'],
    [['usgs-mcs', 'a.csv', 'b.csv'], 'Unexpected argument "b.csv"'],
    [['usgs-mcs', 'a.csv', '--edition', '27'], '--edition "27" is no year'],
    [['usgs-mcs', 'a.csv', '--source', 'A source'], '--source "A source" is no id'],
    [['usgs-mcs', 'a.csv', '--aply'], '--aply'],
    [['usgs-mcs', 'a.csv', '--edition'], '--edition'],
  ])('%j are incorrect', async (args, message) => {
    const { code, err } = await run(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain('--help');
  });
});

test('npm runs the import', async () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const command = /tsx (?<file>\S+)$/u.exec(scripts['facts:import'] ?? '')?.groups?.['file'] ?? '';
  const { stdout } = await promisify(execFile)('node_modules/.bin/tsx', [
    command,
    'usgs-mcs',
    example(LONG),
    '--datasets',
    datasets,
  ]);
  expect(stdout).toContain('edition 2026');
});
