/** What the command line writes, where, and what it rejects so that no file of the user is lost. */
import {
  chmodSync,
  existsSync,
  linkSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';

const ROWS = 'year,country,tonnes_reo\n2030,CHN,123456\n2030,USA,47000\n';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'output-'));
  writeFileSync(inFolder('rows.csv'), ROWS);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const inFolder = (name: string): string => join(folder, name);
const written = (name: string): string => readFileSync(inFolder(name), 'utf8');

const command = (...args: readonly string[]) => commandIn({ isTerminal: false }, ...args);

async function commandIn({ isTerminal }: { readonly isTerminal: boolean }, ...args: readonly string[]) {
  let printed = '';
  const errors: string[] = [];
  const code = await run(args, {
    input: Readable.from([]),
    isTerminal,
    print: (content) => Promise.resolve(void (printed += String(content))),
    printError: (line) => void errors.push(line),
  });
  return { code, printed, errors: errors.join('\n') };
}

const render = (output: string, ...more: readonly string[]) =>
  command('render', 'rare-earth-share', '--view', 'countries', '-o', inFolder(output), ...more);
const renderRows = (output: string) => render(output, '--data', inFolder('rows.csv'));

describe('the file of --data is never overwritten', () => {
  test.each([
    ['by its name', () => 'rows.csv'],
    ['by a symbolic link', () => (symlinkSync(inFolder('rows.csv'), inFolder('link.svg')), 'link.svg')],
    ['by another name of the file', () => (linkSync(inFolder('rows.csv'), inFolder('hard.svg')), 'hard.svg')],
  ])('%s', async (_, make) => {
    const { code, errors } = await render(make(), '--format', 'svg', '--data', inFolder('rows.csv'));
    expect(code).toBe(2);
    expect(errors).toMatch(/rows would be lost: .*rows\.csv\. Name another file\.$/u);
    expect(written('rows.csv')).toBe(ROWS);
  });
});

describe('a file name', () => {
  test.each(['a.jpg', 'a.csv', 'a.PDF', 'a.txt'])('%s is rejected, because no format belongs to it', async (name) => {
    const { code, errors } = await renderRows(name);
    expect(code).toBe(2);
    expect(errors).toMatch(
      /^No format is written to files ending in "\.\w+": expected \.html, \.svg, \.png, \.vl\.json, \.md, \.json, or/u,
    );
    expect(existsSync(inFolder(name))).toBe(false);
  });

  test('of another format than the one asked for is rejected', async () => {
    const { code, errors } = await render('a.png', '--format', 'svg');
    expect({ code, errors }).toEqual({
      code: 2,
      errors: 'The format svg does not belong into a file ending in .png: change -o or --format.',
    });
  });

  test.each([
    ['a', []],
    ['a.htm', []],
    ['a.html', ['--format', 'plain']],
    ['a.txt', ['--format', 'html']],
    ['version-1.0/../a.html', []],
  ])('%s is written with %j', async (name, more) => {
    expect(await render(name.replace('version-1.0/../', ''), ...more)).toEqual({ code: 0, printed: '', errors: '' });
  });
});

describe('an existing file', () => {
  test('keeps its mode', async () => {
    writeFileSync(inFolder('a.svg'), 'old');
    chmodSync(inFolder('a.svg'), 0o606);
    expect(await renderRows('a.svg')).toMatchObject({ code: 0 });
    expect(written('a.svg')).toMatch(/<svg /u);
    expect(statSync(inFolder('a.svg')).mode & 0o777).toBe(0o606);
  });

  test('that is read-only stays as it is', async () => {
    writeFileSync(inFolder('a.svg'), 'old');
    chmodSync(inFolder('a.svg'), 0o444);
    const { code, errors } = await renderRows('a.svg');
    expect({ code, errors }).toEqual({ code: 1, errors: `Cannot write ${inFolder('a.svg')}: it is read-only.` });
    expect(written('a.svg')).toBe('old');
  });
});

test('no character that steers a terminal reaches it from a file', async () => {
  const escape = '\u001b]0;title\u0007\u001b[2J\u009b31m\u202e';
  writeFileSync(inFolder('rows.csv'), `year,country,tonnes_reo,${escape}\n2030,"${escape}\r${escape}",123456,\n`);
  const { errors, printed } = await renderRows(`${escape}.svg`);
  const named = await command('validate', 'rare-earth-share', inFolder(`${escape}.csv`), '--view', 'countries');
  const flag = await command('render', 'rare-earth-share', `--${escape}`);
  writeFileSync(inFolder(`${escape}.csv`), ROWS);
  const valid = await command('validate', 'rare-earth-share', inFolder(`${escape}.csv`), '--view', 'countries');
  expect(valid.code).toBe(0);
  for (const text of [errors, printed, named.errors, flag.errors, valid.printed]) {
    expect(text).not.toMatch(/(?![\n\t])[\p{Cc}\u202E]/u);
  }
  expect(valid.printed).toContain('\\u001b]0;title\\u0007');
});

test('a figure that is printed to a terminal has none either, and a pipe gets what a file would', async () => {
  const escape = '\u001b[2J\u009b31m';
  const args = ['render', 'rare-earth-share', '--view', 'countries', '--heading', escape];
  const shown = await commandIn({ isTerminal: true }, ...args);
  expect(shown.printed).not.toMatch(/(?![\n\t])\p{Cc}/u);
  expect(shown.printed).toContain('\\u001b[2J');
  expect((await command(...args)).printed).toContain(escape);
});

test('a file name that goes over several lines is one line of a message', async () => {
  const name = 'a\nrows.csv is valid data for <rare-earth-share>.csv';
  const missing = await command('validate', 'rare-earth-share', inFolder(name), '--view', 'countries');
  expect(missing.errors).toContain('a\\u000arows.csv');
  writeFileSync(inFolder(name), ROWS.replace('47000', 'x'));
  const invalid = await command('validate', 'rare-earth-share', inFolder(name), '--view', 'countries');
  for (const { errors } of [missing, invalid]) expect(errors).not.toMatch(/^rows\.csv is valid/mu);
});
