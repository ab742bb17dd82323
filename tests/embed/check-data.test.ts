/** What the builder's data panel finds in an author's file, and what it writes. */
import { describe, expect, test } from 'vitest';
import { fileNameFor, withCell, withColumn, withoutRow } from '../../src/embed/builder/data/author-rows.ts';
import { checkRows, readRows, viewsFor } from '../../src/embed/builder/data/check-data.ts';
import type { Target } from '../../src/embed/builder/data/check.ts';
import { LOCALES } from '../../src/core/i18n/locale.ts';
import { readTables } from '../../src/node/datasets.ts';
import { workbook } from '../workbook.ts';

const SOURCES = readTables(['sources'])['sources'] ?? [];
const target = (view: string, tag = 'rare-earth-share', locale: Target['locale'] = 'en'): Target => ({
  tag,
  view,
  locale,
  attributes: [],
});
const readText = (text: string, name = 'rows.csv') => readRows(new TextEncoder().encode(text), name, 'en');
const views = (rows: Awaited<ReturnType<typeof readText>>['rows'], of: Target) =>
  viewsFor(rows, of, SOURCES, checkRows(rows, of, SOURCES));
const check = (rows: Awaited<ReturnType<typeof readText>>['rows'], view: string) =>
  checkRows(rows, target(view), SOURCES);

const GOOD = 'Year,Country,Value,Unit\n2030,Chile,1234,t\n2030,Peru,567,t\n';
const INVALID = 'year,country,value,unit\n2030,Chile,1234,t\n2030,CHNN,12 million,t\n';

test('a good file has no issue, and its columns say what they are read as', async () => {
  const { rows, warnings } = await readText(GOOD);
  const { tables, issues, problem } = check(rows, 'countries');
  expect([warnings, issues, problem]).toEqual([[], [], '']);
  expect(tables.map(({ dataset, columns }) => [dataset, columns])).toEqual([
    [
      'mine-production',
      [
        { name: 'Year', field: 'year' },
        { name: 'Country', field: 'country' },
        { name: 'Value', field: 'value' },
        { name: 'Unit', field: 'unit' },
      ],
    ],
  ]);
});

test.each(LOCALES)('issues name cells, in the language %s', async (locale) => {
  const { rows } = await readText(INVALID);
  const { issues } = checkRows(rows, target('countries', 'rare-earth-share', locale), SOURCES);
  expect(issues.map(({ row, columns }) => [row, columns])).toEqual([
    [1, ['country']],
    [1, ['value']],
  ]);
  for (const { sentence } of issues) expect(sentence).toMatch(/3/u);
});

test('cells are fixed one by one, and keep their lines', async () => {
  const { rows } = await readText(INVALID);
  const once = withCell(rows, 'mine-production', 1, 'country', 'China');
  const [issue, ...others] = check(once, 'countries').issues;
  expect(others).toEqual([]);
  expect(issue?.sentence).toContain('line 3');
  expect(check(withCell(once, 'mine-production', 1, 'value', '12000000'), 'countries').issues).toEqual([]);
  expect(check(withoutRow(rows, 'mine-production', 1), 'countries').issues).toEqual([]);
});

test('a column in other words is a problem until the author says what it is', async () => {
  const { rows } = await readText('year,Land,value,unit\n2030,Chile,1234,t\n2030,Peru,567,t\n');
  const { problem, tables, csv } = check(rows, 'countries');
  expect(problem).toContain('“country”');
  expect(csv).toBe(null);
  expect(tables[0]?.columns[1]).toEqual({ name: 'Land', field: null });
  const renamed = check(withColumn(rows, 'mine-production', 'Land', 'country'), 'countries');
  expect([renamed.problem, renamed.issues]).toEqual(['', []]);
});

describe('the view', () => {
  test.each([
    ['year,country,value,unit\n2030,Chile,1234,t\n2030,Peru,567,t\n', 'countries'],
    ['date,actor,title,kind\n2030-02-03,us,First list,control\n2030-03-03,us,Second,control\n', 'events'],
    ['stage,country,year,share_pct\nmining,CHN,2030,58\nmining,USA,2030,14\n', 'stages'],
    ['symbol,use\nLi,Batteries\nCo,Batteries\n', 'end-uses'],
  ])('that draws %j comes first: %s', async (text, view) => {
    const { rows } = await readText(text);
    const [first] = views(rows, target('supply-chain', 'dependency-sankey'));
    expect(first).toMatchObject({ view, isDrawn: true });
  });

  test('is none where no columns suit', async () => {
    const { rows } = await readText('a,b\n1,2\n3,4\n');
    expect(views(rows, target('stages'))).toEqual([]);
  });
});

describe('the file', () => {
  test.each([
    ['CSV', GOOD],
    [
      'text that a spreadsheet would run',
      'year,country,value,unit,label\n2030,Chile,1234,t,=1+1\n2030,Peru,5.5,t,"a, b"\n',
    ],
  ])('of %s reads back as the same rows, in field ids', async (_, text) => {
    const { rows } = await readText(text);
    const csv = check(rows, 'countries').csv?.() ?? '';
    expect(csv).toContain('year,country,value,unit');
    expect(csv).not.toContain(',=1+1');
    const again = await readText(csv);
    expect(again.warnings).toEqual([]);
    expect(check(again.rows, 'countries').csv?.()).toBe(csv);
    const label = text.includes('=1+1') ? { label: '=1+1' } : {};
    expect(check(again.rows, 'countries').tables[0]?.rows[0]).toEqual({
      year: '2030',
      country: 'Chile',
      value: '1234',
      unit: 't',
      ...label,
    });
  });

  test('of a workbook keeps its numbers', async () => {
    const bytes = workbook({
      Data: [
        ['Year', 'Country', 'Value', 'Unit'],
        [2030, 'Chile', 23.125, 't'],
        [2030, 'Peru', 7, 't'],
      ],
    });
    const { rows } = await readRows(bytes, 'rows.xlsx', 'en');
    const csv = check(rows, 'countries').csv?.() ?? '';
    expect(csv).toContain('2030,Chile,23.125,t');
  });

  test('keeps a cell that could be read in two ways as it is written', async () => {
    const { rows } = await readText('year,country,value,unit\n2030,Chile,265.000,t\n2030,Peru,7,t\n');
    const { issues, csv } = check(rows, 'countries');
    expect(issues).toHaveLength(1);
    expect(csv?.()).toContain('265.000');
  });

  test.each([
    ['Meine Daten (2).xlsx', 'Meine-Daten-2.csv'],
    ['輸入 2030.csv', '輸入-2030.csv'],
    ['a/b .csv', 'a-b.csv'],
    ['.csv', 'your-data.csv'],
    ['', 'your-data.csv'],
  ])('for %j has the name %j', (name, file) => {
    expect(fileNameFor(name)).toBe(file);
  });
});

test('tables in an object are checked by their names, and a single list by the view', async () => {
  const row = { year: 2030, country: 'Chile', value: 5, unit: 't' };
  const other = { ...row, country: 'Peru' };
  for (const given of [{ data: [row, other] }, { 'mine-production': [row, other] }]) {
    const { rows } = await readText(JSON.stringify(given), 'rows.json');
    const { problem, issues, tables } = check(rows, 'countries');
    expect([problem, issues]).toEqual(['', []]);
    expect(check(withCell(rows, 'mine-production', 0, 'country', 'CHNN'), 'countries').issues).toHaveLength(1);
    expect(tables[0]?.rows).toHaveLength(2);
  }
});
