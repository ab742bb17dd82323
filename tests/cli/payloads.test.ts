/** What attackers write into arguments and file names: no file but the one that is named, and a sentence for each error. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { listFigures } from '../../src/node/render-figure.ts';
import { PAYLOADS } from '../payloads.ts';

const TAG = 'rare-earth-share';
const ROWS = 'year,country,tonnes_reo\n2030,CHN,123456\n2030,USA,47000\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'payloads-'));
  mkdirSync(join(folder, 'in'));
  mkdirSync(join(folder, 'out'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function command(args: readonly string[], input = '') {
  let printed = '';
  const errors: string[] = [];
  const code = await run(args, {
    input: Readable.from([Buffer.from(input)]),
    isTerminal: false,
    print: (content) => Promise.resolve(void (printed += String(content))),
    printError: (line) => void errors.push(line),
  });
  return { code, printed, errors: errors.join('\n') };
}

/** Runs a command line that may fail, with a sentence that steers no terminal. */
async function expectSentence(args: readonly string[], input?: string): Promise<void> {
  const { code, errors } = await command(args, input);
  const at = JSON.stringify(args);
  expect([0, 1, 2], at).toContain(code);
  if (code !== 0) expect(errors, at).toMatch(/[.?…]$|。$/u);
  expect(errors, at).not.toMatch(/Unexpected error|TypeError|(?![\n\t])[\p{Cc}\u202E]/u);
}

const flags = listFigures()
  .filter(({ tag }) => tag === TAG)
  .flatMap(({ attributes }) => attributes.map(({ attribute }) => attribute));

test('as a command, a tag, a flag or the value of one', async () => {
  for (const payload of PAYLOADS) {
    await expectSentence([payload]);
    await expectSentence(['render', payload]);
    await expectSentence(['render', TAG, payload]);
    await expectSentence(['render', TAG, `--${payload}`]);
    for (const flag of ['view', 'lang', 'theme', 'format'])
      await expectSentence(['render', TAG, `--${flag}=${payload}`]);
    // Text is taken, and what it does to a figure is tested with the other payloads of figures.
    for (const flag of flags.filter((name) => !['material', 'unit'].includes(name)))
      await expectSentence(['validate', TAG, '-', '--view', 'countries', `--${flag}=${payload}`], ROWS);
    await expectSentence(['render', TAG, '--data', '-', `--source-url=${payload}`], '');
  }
});

test('as a header or a cell of a file', async () => {
  for (const [index, payload] of PAYLOADS.entries()) {
    const cell = `"${payload.replaceAll('"', '""')}"`;
    const places = [
      `year,country,tonnes_reo,${cell}\n2030,CHN,5,x\n`,
      `${cell},country,tonnes_reo\n2030,CHN,5\n`,
      `year,country,tonnes_reo\n2030,${cell},5\n`,
      `year,country,tonnes_reo\n${cell},CHN,5\n`,
      `year,country,tonnes_reo\n2030,CHN,${cell}\n`,
    ];
    // Each payload in one place and as a whole file, and each place with dozens of payloads.
    for (const csv of [places[index % places.length], payload])
      await expectSentence(['validate', TAG, '-', '--view', 'countries'], csv);
  }
});

test('as the name of a file', async () => {
  const before = readdirSync(folder, { recursive: true });
  for (const [index, payload] of PAYLOADS.entries()) {
    if (index % 5) continue;
    const name = Buffer.from(payload).toString().replaceAll(/[/\0]/gu, '_').slice(0, 60);
    writeFileSync(join(folder, 'in', name), ROWS);
    await expectSentence(['validate', TAG, join(folder, 'in', name), '--view', 'countries']);
    rmSync(join(folder, 'in', name));
    await expectSentence(['render', TAG, '--format', 'svg', '-o', join(folder, 'none', payload)]);
    if (index % 50) continue;
    const output = join(folder, 'out', `${name}.vl.json`);
    expect((await command(['render', TAG, '-o', output])).code).toBe(0);
    expect(readdirSync(join(folder, 'out'))).toEqual([`${name}.vl.json`]);
    rmSync(output);
  }
  expect(readdirSync(folder, { recursive: true })).toEqual(before);
});
