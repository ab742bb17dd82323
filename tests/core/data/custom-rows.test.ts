import { describe, expect, test } from 'vitest';
import { customTables, locatedIssue, tableIssues } from '../../../src/core/data/custom-rows.ts';
import { withLines } from '../../../src/core/data/row-lines.ts';
import type { FigureView } from '../../../src/core/figure/figure.ts';
import { fileMessages } from '../../../src/core/i18n/file.ts';
import { loadMessages } from '../../../src/core/i18n/load.ts';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import { defaultsOf } from '../../../src/core/figure/options.ts';
import { FIGURES } from '../../../src/figures/registry.ts';
import { readTables } from '../../../src/node/datasets.ts';

const figureOf = (tag: string) => FIGURES.find((figure) => figure.tag === tag)!;

function read(rows: unknown, dataset = 'mine-production', tag = 'rare-earth-share', locale: Locale = 'en') {
  const figure = figureOf(tag);
  const warnings: string[] = [];
  const options = defaultsOf(figure.options);
  const custom = customTables(rows, {
    figure,
    dataset,
    views: (figure.views as readonly FigureView<unknown, unknown>[]).map((view) => ({
      id: view.id,
      dataset: view.dataset(options),
    })),
    load: loadMessages(locale),
    file: fileMessages(locale),
    warn: (sentence) => warnings.push(sentence),
  });
  return { ...custom, warnings, issues: tableIssues(custom, figure) };
}

const ROW = { year: 2024, country: 'CHN', tonnes_reo: 265_000 };
const share = (share_pct: unknown, country = 'CHN') => ({ stage: 'mining', country, year: 2030, share_pct });

describe('names of columns', () => {
  test.each([
    ['in another case', { Year: 2024, COUNTRY: 'CHN', Tonnes_REO: 265_000 }],
    ['with spaces and hyphens', { ' year ': 2024, country: 'CHN', 'tonnes-reo': 265_000 }],
    ['with invisible signs', { '\uFEFFyear': 2024, 'coun\u200Btry': 'CHN', tonnes_reo: 265_000 }],
  ])('are recognised %s', (_, row) => {
    expect(read([row]).tables['mine-production']).toMatchObject([ROW]);
  });

  test('as the schema writes them win over similar ones', () => {
    expect(read([{ Year: 'none', ...ROW }]).tables['mine-production']).toMatchObject([ROW]);
  });

  test.each(LOCALES)('that are missing are named once, with those that are there, in %s', (locale) => {
    const rows = Array.from({ length: 9 }, () => ({ year: 2024, Land: 'CHN', Menge: 1 }));
    expect(() => read(rows, 'mine-production', 'rare-earth-share', locale)).toThrow(
      /country.*tonnes_reo.*year.*Land.*Menge/u,
    );
  });

  test('of another view lead there, and of an event without title ask for the plain one', () => {
    expect(() => read([ROW], 'stage-shares')).toThrow('<rare-earth-share view="countries">');
    const event = { date: '2030-01-01', actor: 'us', kind: 'tariff' };
    expect(() => read([event], 'events', 'export-control-timeline')).toThrow('no column “title”');
  });

  test('similar to a field that no column has are a warning', () => {
    expect(read([{ ...ROW, qualifer: 'quota', remark: 'x' }]).warnings).toEqual([
      expect.stringMatching(/“qualifer”.*“qualifier”/u),
    ]);
  });
});

describe('an object', () => {
  test('with one list is that list', () => {
    expect(read({ updated: '2030-01-01', data: [ROW] }).tables).toEqual({ 'mine-production': [ROW] });
  });

  test('with the name of a table in another form is rejected with the right name', () => {
    for (const key of ['Mine-Production', 'mine_production', 'mineproductoin'])
      expect(() => read({ [key]: [ROW] })).toThrow(`Write “mine-production”`);
  });

  test('with another list beside a table is read, with a warning', () => {
    expect(read({ 'mine-production': [ROW], drafts: [ROW] }).warnings).toEqual([expect.stringContaining('“drafts”')]);
  });

  test('that is a row must be in a list', () => {
    expect(() => read(ROW)).toThrow('[{…}]');
  });
});

describe('a table as a whole', () => {
  test.each([
    ['fractions', [share(0.58), share('0.14', 'USA')], [{ row: null, expected: { kind: 'per-cent' } }]],
    ['fractions in a column of another name', [{ ...share(0.5), Share_Pct: 0.5 }], [{ row: null }]],
    ['shares below one with their sign', [share('0.5%'), share('.2 %', 'USA')], []],
    ['shares of 0', [share(0), share('0', 'USA')], []],
    ['a share above one', [share(0.5), share(14, 'USA')], []],
    ['shares over 100', [share(70), share(40, 'USA')], [{ row: 2, expected: { kind: 'sum', maximum: 100 } }]],
    ['shares that sum to 100 by rounding', [share(70.6), share(30.6, 'USA')], []],
  ])('%s', (_, rows, issues) => {
    expect(read(rows, 'stage-shares').issues).toMatchObject(issues);
  });

  test('is named as its author named it, not by an id', () => {
    const rows = [70, 40].map((share_pct, index) => ({
      material: 'magnesium',
      country: index ? 'USA' : 'CHN',
      share_pct,
    }));
    const { issues } = read(rows, 'us-imports', 'dependency-sankey');
    expect(issues).toMatchObject([
      { row: 2, expected: { kind: 'sum', of: expect.stringMatching(/magnesium$/u) as string } },
    ]);
  });

  test('a world total is at least the sum of the countries of its year', () => {
    const world = (tonnes_reo: number) => ({ year: 2024, country: 'WLD', tonnes_reo });
    for (const name of ['World', '世界', 'World total (rounded)'])
      expect(read([ROW, { ...world(26_500), country: name }]).issues).toMatchObject([{ row: 2, value: '26500' }]);
    expect(read([ROW, world(264_000)]).issues).toEqual([]);
    expect(read([ROW, world(26_500)]).issues).toMatchObject([
      { row: 2, field: 'tonnes_reo', expected: { kind: 'whole', of: '2024', sum: 265_000 } },
    ]);
    expect(read([ROW, { ...world(26_500), year: 2023 }]).issues).toEqual([]);
  });

  test.each(FIGURES.map(({ tag }) => [tag] as const))('the bundled rows of %s are valid', (tag) => {
    const figure = figureOf(tag);
    for (const [dataset, rows] of Object.entries(readTables(figure.datasets)))
      if (Object.hasOwn(figure.schemas, dataset)) {
        const { issues, warnings } = read({ [dataset]: rows }, dataset, tag);
        expect({ dataset, issues, warnings }).toEqual({ dataset, issues: [], warnings: [] });
      }
  });
});

test('an issue has the line of its row and a hint, and none for rows of a script', () => {
  const rows = [ROW, { ...ROW, country: 'USA', tonnes_reo: '~5' }];
  const figure = figureOf('rare-earth-share');
  const issue = {
    dataset: 'mine-production',
    row: 2,
    field: 'tonnes_reo',
    value: '~5',
    expected: { kind: 'number', minimum: 0, maximum: 1e12 },
  } as const;
  const hint = { kind: 'remove', what: '~' };
  const { tables } = read(withLines([...rows], [2, 7]));
  expect(locatedIssue(issue, tables, figure)).toMatchObject({ line: 7, hint });
  expect(locatedIssue(issue, read(rows).tables, figure)).toMatchObject({ line: undefined, hint });
});
