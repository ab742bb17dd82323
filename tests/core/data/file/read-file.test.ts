import { describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { randomRuns } from '../../../random-runs.ts';
import { readDataFile } from '../../../../src/core/data/file/read-file.ts';
import { linesOf } from '../../../../src/core/data/row-lines.ts';
import { fileMessages } from '../../../../src/core/i18n/file.ts';

const FIELDS = new Set(['year', 'country', 'tonnes_reo', 'title']);

function read(text: string) {
  const warnings: string[] = [];
  const rows = readDataFile(new TextEncoder().encode(text), null, {
    name: 'rows.csv',
    fields: FIELDS,
    messages: fileMessages('en'),
    maxIssues: 2,
    warn: (sentence) => warnings.push(sentence),
  }) as readonly object[];
  return { rows, warnings, lines: linesOf(rows) };
}

const ROW = { year: '2024', country: 'CHN' };

describe('a table', () => {
  test.each([',', ';', '\t', '|'])('is split at %j', (delimiter) => {
    expect(read(`year${delimiter}country\n2024${delimiter}CHN`).rows).toEqual([ROW]);
  });

  test('is split where most lines have as many cells, not where the header has most', () => {
    const { rows } = read('place;amount;"remark (a, b, c, d)"\nA;1,5;x\nB;2,5;y');
    expect(rows).toEqual([
      { place: 'A', amount: '1,5', 'remark (a, b, c, d)': 'x' },
      { place: 'B', amount: '2,5', 'remark (a, b, c, d)': 'y' },
    ]);
  });

  test('has rows that know their lines, blank lines and texts of several lines included', () => {
    const { rows, lines } = read('year,title\r\n\r\n2024,"a\r\nb"\r\n2025,c\r\n');
    expect(rows).toEqual([
      { year: '2024', title: 'a\r\nb' },
      { year: '2025', title: 'c' },
    ]);
    expect(lines).toEqual([3, 5]);
  });

  test('may have quotation marks in a text', () => {
    const { rows } = read('year,title\n1,Tariff on "magnets"\n2,"Second" event\n3,"a ""b"" c"\n');
    expect(rows.map((row) => (row as { title: string }).title)).toEqual([
      'Tariff on "magnets"',
      '"Second" event',
      'a "b" c',
    ]);
  });

  test.each([
    ['to the end of the file', 'year,title\n1,"open\n2,b\n'],
    ['to the next quotation mark', 'year,title\n1,"open\n2,"b" c\n'],
  ])('is not read with a quote that reaches %s', (_, text) => {
    expect(() => read(text)).toThrow(/line 2 is not closed/u);
  });

  test('leaves out columns without a name, and cells beyond the header that are empty', () => {
    expect(read('year,country,,\n2024,CHN,,\n2025,USA,,,\n').rows).toEqual([ROW, { year: '2025', country: 'USA' }]);
  });

  test('is rejected with a cell too many, for each such line up to the maximum', () => {
    expect(() => read('year,country\n1,a,b\n2,c\n3,d,e\n4,f,g\n')).toThrow(/line 2 has 3 cells.*\n.*line 4 has 3/u);
  });

  test('is rejected if it ends in the middle of a row, but not if a row is short', () => {
    expect(() => read('year,country,tonnes_reo\n2024,CHN,1\n2024,US')).toThrow(/middle of a row, on line 3/u);
    expect(read('year,country,tonnes_reo\n2024,CHN,1\n2024,USA\n').rows).toHaveLength(2);
  });

  test('of a header alone, or of nothing, has no rows', () => {
    expect(read('year,country\n').rows).toEqual([]);
    expect(read('').rows).toEqual([]);
  });
});

describe('what surrounds a table is skipped with a warning', () => {
  test.each([
    ['a title', 'Mine production\nyear,country\n2024,CHN\n', /line 1 above/u],
    ['a title with commas', 'Production, world\nyear,country\n2024,CHN\n', /line 1 above/u],
    ['several lines', '# a\n# b\nyear,country\n2024,CHN\n', /line 1–2 above/u],
    ['a source', 'year,country\n2024,CHN\nSource: a survey\n', /line 3 below/u],
    [
      'notes with commas',
      'year,country\n2024,CHN\n\nNote: rounded, estimated\n* preliminary, too\n',
      /line 4–5 below/u,
    ],
  ])('%s', (_, text, sentence) => {
    const { rows, warnings } = read(text);
    expect(rows).toEqual([ROW]);
    expect(warnings).toEqual([expect.stringMatching(sentence)]);
  });

  test('no row is taken for a note', () => {
    const { rows, warnings } = read('title,year\nTalks open in Geneva,2024\nTalks: second round,2025\n');
    expect(rows).toHaveLength(2);
    expect(warnings).toEqual([]);
  });

  test('the line by which Excel names its delimiter is skipped without one', () => {
    const { rows, lines, warnings } = read('sep=;\nyear;country\n2024;CHN\n');
    expect({ rows, lines, warnings }).toEqual({ rows: [ROW], lines: [3], warnings: [] });
  });
});

describe('JSON', () => {
  test.each([
    ['a list of objects', '[{"year":"2024","country":"CHN"}]'],
    ['a list of lists', '[["year","country"],["2024","CHN"]]'],
  ])('may be %s', (_, text) => {
    expect(read(text).rows).toEqual([ROW]);
  });

  test('may have an object on each line', () => {
    const { rows, lines } = read('{"year":"2024","country":"CHN"}\n\n{"year":"2025"}\n');
    expect({ rows, lines }).toEqual({ rows: [ROW, { year: '2025' }], lines: [1, 3] });
  });

  test.each([
    ['cut off', '[{"year": 2024', /ends before its last bracket/u],
    ['cut off in a text', '[{"year": "20', /ends before its last bracket/u],
    ['with a comma too many', '[{"year": 2024},\n]', /comma .* line 1/u],
    ['with a word of another language', '[{"a": "x],"},\n{"year": None}]', /None on line 2/u],
    ['in a call', 'show([{"year": 2024}])', /JSONP/u],
    ['of a map', '{"type":"FeatureCollection","features":[]}', /GeoJSON/u],
    ['of a number', '42', /single value/u],
    ['of another kind', "[{'year': 2024}]", /not valid JSON/u],
  ])('%s is reported as such', (_, text, sentence) => {
    expect(() => read(text)).toThrow(sentence);
  });
});

test('any cells come back as they were written', () => {
  const cell = fc.string({ unit: 'grapheme-ascii', minLength: 1 }).map((text) => `x${text.replace(/[\r\n]/gu, ' ')}x`);
  const delimiters = fc.constantFrom(',', ';', '\t', '|');
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 2, maxLength: 9 }), delimiters, (cells, delimiter) => {
      const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const text = cells.map((row) => row.map(quote).join(delimiter)).join('\n');
      const { rows } = read(`year${delimiter}country\n${text}\n`);
      expect(rows).toEqual(cells.map(([year, country]) => ({ year, country })));
    }),
    { numRuns: randomRuns(200) },
  );
});
