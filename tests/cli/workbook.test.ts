/** Workbooks on the command line. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { workbook, type WorksheetCell } from '../workbook.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'workbook-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function command(bytes: Uint8Array, ...args: readonly string[]) {
  const file = join(folder, 'rows.xlsx');
  writeFileSync(file, bytes);
  let text = '';
  const errors: string[] = [];
  const code = await run(
    args.map((arg) => (arg === 'FILE' ? file : arg)),
    {
      input: Readable.from([]),
      isTerminal: false,
      print: (content) => Promise.resolve(void (text += String(content))),
      printError: (line) => void errors.push(line),
    },
  );
  return { code, text, errors: errors.join('\n') };
}

const render = (bytes: Uint8Array, tag: string, view: string) =>
  command(bytes, 'render', tag, '--view', view, '--data', 'FILE');

const COUNTRIES: readonly (readonly WorksheetCell[])[] = [
  ['Year', 'Country', 'Value', 'Unit'],
  [2030, 'Chile', 123456, 't'],
  [2030, 'Peru', 23.125, 't'],
];

test('the table of a workbook is drawn, numbers as numbers', async () => {
  const { code, text, errors } = await render(workbook({ Data: COUNTRIES }), 'rare-earth-share', 'countries');
  expect(errors).toBe('');
  expect(code).toBe(0);
  expect(text).toContain('123,456');
  // As text it would be rejected, because it could be a number of thousands.
  expect(text).toContain('23.1');
});

test('days are days, and a title above and a note below the table are skipped with a warning', async () => {
  const rows = [
    ['Export controls in the north'],
    [null],
    ['date', 'actor', 'title', 'kind'],
    [new Date(Date.UTC(2030, 1, 3)), 'north', 'First list', 'control'],
    [new Date(Date.UTC(2031, 4, 7)), 'north', 'Second list', 'control'],
    ['Source: our own survey'],
  ];
  const { code, text, errors } = await render(workbook({ Events: rows }), 'export-control-timeline', 'events');
  expect(code, errors).toBe(0);
  expect(text).toContain('3 Feb 2030');
  expect(errors).toMatch(/line 1 above/u);
  expect(errors).toMatch(/line 6 below/u);
});

test('of several worksheets, the one with the columns is read, with a warning', async () => {
  const worksheets = { 'Read me': [['Made in March'], ['by the desk']], Table: COUNTRIES };
  const { code, errors } = await command(
    workbook(worksheets),
    'validate',
    'rare-earth-share',
    'FILE',
    '--view',
    'countries',
  );
  expect(code).toBe(0);
  expect(errors).toMatch(/several worksheets.*“Table”/u);
});

test('an issue names the row of the worksheet', async () => {
  const rows = [...COUNTRIES, [2030, 'Chile', { error: '#DIV/0!' }, 't'], [2030, 'CHNN', 4, 't']];
  const { code, errors } = await render(workbook({ Data: rows }), 'rare-earth-share', 'countries');
  expect(code).toBe(1);
  expect(errors).toMatch(/line 4.*#DIV\/0!/u);
  expect(errors).toMatch(/line 5.*CHNN/u);
});

test('what a formula computes has the digits that a spreadsheet shows', async () => {
  const rows = [COUNTRIES[0]!, [2030, 'Chile', 0.1 + 0.2, 't'], [2030, 'Peru', 0.1, 't']];
  const { code, text } = await render(workbook({ Data: rows }), 'rare-earth-share', 'countries');
  expect(code).toBe(0);
  expect(text).not.toContain('0.30000000000000004');
});

test('a large worksheet is read', async () => {
  const rows = Array.from({ length: 19_000 }, (_, index) => [
    1900 + (index % 190),
    `Place ${String(index)}`,
    index,
    't',
  ]);
  const bytes = workbook({ Data: [COUNTRIES[0]!, ...rows] });
  const { code, errors } = await command(bytes, 'validate', 'rare-earth-share', 'FILE', '--view', 'countries');
  expect(code, errors).toBe(0);
});

test.each([
  ['a damaged workbook', () => workbook({ Data: COUNTRIES }).slice(0, 700), /rows\.xlsx is a damaged workbook/u],
  ['one without rows', () => workbook({ Data: [] }), /workbook without rows/u],
  ['an old one', () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0), /workbook, not text.*CSV UTF-8/u],
])('%s is reported in a sentence', async (_, bytes, sentence) => {
  const { code, errors } = await render(bytes(), 'rare-earth-share', 'countries');
  expect(code).toBe(1);
  expect(errors).toMatch(sentence);
  expect(errors).not.toContain('Unexpected');
});
