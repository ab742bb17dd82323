import { csvParseRows } from 'd3-dsv';
import { describe, expect, test } from 'vitest';
import type { Cell, Column } from '../../../src/core/figure/description.ts';
import { csvText, jsonText, type RowsOfView } from '../../../src/core/output/rows-file.ts';

const COLUMNS: readonly Column[] = [
  { id: 'country', label: 'Country', kind: 'text' },
  { id: 'mined', label: 'Mined', kind: 'number', unit: 't' },
  { id: 'since', label: 'Since', kind: 'date' },
  { id: 'source', label: 'Source', kind: 'sources' },
];
const SOURCES = [
  { id: 'one', short: 'USGS 2026', url: 'https://usgs.example/a,b', language: 'en' },
  { id: 'two', short: 'Second', url: '', language: '' },
];
const DETAILS = {
  notes: ['Second.'],
  sources: {
    one: { title: 'Summaries', publisher: 'Survey', locator: 'World Mine Production' },
    two: { title: 'A book', publisher: 'Press', locator: '' },
  },
  licences: ['public domain'],
};
/** What is known where the details could not be loaded. */
const NONE = { notes: [], sources: {}, licences: [] };

const EDITION = {
  version: '1.0.0',
  checkedTo: '2026-11-22',
  label: { ja: '', en: 'Data 1.0.0, as of 22 Nov 2026', ko: '', 'zh-Hans': '', 'zh-Hant': '' },
};

const view = (...rows: (readonly Cell[])[]): RowsOfView => ({
  view: 'countries',
  locale: 'en',
  text: { title: 'Title', subtitle: 'Subtitle', summary: 'Summary.', note: 'First.' },
  table: { columns: COLUMNS, rows },
  sources: SOURCES,
  details: DETAILS,
  edition: EDITION,
  credit: null,
});

const BOM = '\uFEFF';
const read = (rows: RowsOfView): string[][] => csvParseRows(csvText(rows).slice(BOM.length));

describe('CSV', () => {
  test('names columns with their units, and reads back as it was', () => {
    expect(read(view(['China', 270000, '2025-04-04', 'one'], ['a "b", c\nd', 0.5, '2025-04', 'two']))).toEqual([
      ['Country', 'Mined (t)', 'Since', 'Source'],
      ['China', '270000', '2025-04-04', 'USGS 2026, World Mine Production <https://usgs.example/a,b>'],
      ['a "b", c\nd', '0.5', '2025-04', 'Second'],
    ]);
  });

  test('leaves a field empty where no figure is published, and keeps a zero', () => {
    const [, first, second] = read(view(['Brazil', null, null, null], ['Chile', 0, null, 'one;two']));
    expect(first).toEqual(['Brazil', '', '', '']);
    expect(second).toEqual(['Chile', '0', '', 'USGS 2026, World Mine Production <https://usgs.example/a,b>; Second']);
  });

  test('names sources without their locators where these could not be loaded', () => {
    expect(read({ ...view(['China', 1, null, 'one;two']), details: NONE })[1]?.[3]).toBe(
      'USGS 2026 <https://usgs.example/a,b>; Second',
    );
  });

  test('writes a source that is not known by its id', () => {
    expect(read(view(['China', 1, null, 'elsewhere']))[1]?.[3]).toBe('elsewhere');
  });

  test('starts with a byte order mark and ends its lines as the format requires', () => {
    const text = csvText(view(['中国', 1, null, 'one']));
    expect(text.startsWith(BOM)).toBe(true);
    expect(text.match(/\r\n/gu)).toHaveLength(2);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\tx',
    '＝1',
    '＋1',
    '－1',
    '＠SUM(A1)',
    '﹦1',
    ' =1',
    '\u00A0=1',
    '\u3000=1',
    '\uFEFF=1',
    '\u200B=1',
    ' \u200B\u202E =1',
    "=cmd|' /C calc'!A0",
    '=HYPERLINK("https://evil.example","x")',
    '"=1"',
    "'=1",
    '\u0000=1',
  ])('makes no formula of %j', (text) => {
    expect(read(view([text, 1, null, null]))[1]?.[0]).toBe(`'${text}`);
  });

  test.each([
    ['a;=1+1', "a;'=1+1"],
    ['a; =1+1', "a;' =1+1"],
    ['a\n=1+1', "a\n'=1+1"],
    ['a\r\n@SUM(A1)', "a\r\n'@SUM(A1)"],
    ['=1;+2', "'=1;'+2"],
    ['\t=1', "'\t'=1"],
    ['\r=1', "'\r'=1"],
    ['\n=1', "'\n'=1"],
    ['a;"=1+1;b', `a;'"=1+1;b`],
    ['a\n"=1+1\nb', `a\n'"=1+1\nb`],
    ["a;'=1", "a;''=1"],
    ['a;\u0000=1', "a;'\u0000=1"],
  ])('makes no formula of a part that another separator makes a cell: %j', (text, expected) => {
    expect(read(view([text, 1, null, null]))[1]?.[0]).toBe(expected);
  });

  test.each(['1+1=2', 'a-b', 'x@y.example', 'rare; earths', '“=1”', '5 - 3', 'CO₂', '—', '−5'])(
    'leaves %j as it is',
    (text) => {
      expect(read(view([text, 1, null, null]))[1]?.[0]).toBe(text);
    },
  );

  test('makes no formula of the label or unit of a column', () => {
    const { table, ...rest } = view(['China', 1, null, null]);
    const columns = [{ id: 'a', label: '=1+1', kind: 'text' as const, unit: '@x' }, ...table.columns.slice(1)];
    expect(read({ ...rest, table: { ...table, columns } })[0]?.[0]).toBe("'=1+1 (@x)");
  });

  test('makes no formula of a source', () => {
    const { sources: _, ...rest } = view(['China', 1, null, 'one']);
    const sources = [{ ...SOURCES[0]!, short: '=1+1', url: '' }];
    expect(read({ ...rest, sources, details: NONE })[1]?.[3]).toBe("'=1+1");
  });

  test('leaves a number below zero a number', () => {
    expect(read(view(['China', -5, null, null]))[1]?.[1]).toBe('-5');
  });
});

describe('JSON', () => {
  const parsed = (rows: RowsOfView) => JSON.parse(jsonText('some-figure', rows)) as Record<string, unknown>;

  test('holds words, rows by column, and the sources that rows lead to', () => {
    expect(parsed(view(['China', 270000, '2025-04-04', 'one;two'], ['=1', null, null, null]))).toEqual({
      figure: 'some-figure',
      view: 'countries',
      language: 'en',
      title: 'Title',
      subtitle: 'Subtitle',
      summary: 'Summary.',
      notes: ['First.', 'Second.'],
      credit: null,
      edition: { version: '1.0.0', checkedTo: '2026-11-22' },
      columns: COLUMNS,
      rows: [
        { country: 'China', mined: 270000, since: '2025-04-04', source: ['one', 'two'] },
        { country: '=1', mined: null, since: null, source: [] },
      ],
      sources: [
        {
          id: 'one',
          short: 'USGS 2026',
          title: 'Summaries',
          publisher: 'Survey',
          locator: 'World Mine Production',
          url: 'https://usgs.example/a,b',
          language: 'en',
        },
        { id: 'two', short: 'Second', title: 'A book', publisher: 'Press', locator: '', url: '', language: '' },
      ],
      licences: ['public domain'],
    });
  });

  test('has as much of the sources as is known where their details could not be loaded', () => {
    expect(parsed({ ...view(['China', 1, null, 'one']), details: NONE })['sources']).toEqual(SOURCES);
  });

  test('gives only version and date of the edition, and no edition for custom data', () => {
    expect(parsed(view())['edition']).toEqual({ version: '1.0.0', checkedTo: '2026-11-22' });
    expect(parsed({ ...view(), edition: null })['edition']).toBeNull();
  });
});
