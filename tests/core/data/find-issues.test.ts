import type { RawTables } from '../../../src/core/data/raw-tables.ts';
import { describe, expect, test } from 'vitest';
import { findIssues } from '../../../src/core/data/find-issues.ts';
import type { Figure } from '../../../src/core/figure/figure.ts';
import { issueMessage } from '../../../src/core/i18n/issue.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { uncheckedText } from '../../../src/core/i18n/unchecked.ts';
import { FIGURES } from '../../../src/figures/registry.ts';

const figureOf = (tag: string): Figure => FIGURES.find((one) => one.tag === tag)!;
const page = { id: 'page', short: 'this page', title: 'Data of this page' };
const found = (tag: string, tables: RawTables) => findIssues(tables, figureOf(tag), [page]);
/** Row, field and expectation of each issue. */
const reported = (tag: string, tables: RawTables): string[] =>
  found(tag, tables).issues.map(({ row, field, expected }) => `${String(row)} ${String(field)} ${expected.kind}`);

const bar = { stage: 'mining', country: 'CHN', year: '2030', share_pct: '60' };

describe('every issue of the rows is reported', () => {
  test('of several fields of one row, and of rows after it', () => {
    const rows = [bar, { stage: '', country: 'XXX', year: '2030', share_pct: '160' }, { ...bar, year: '30' }];
    expect(reported('rare-earth-share', { 'stage-shares': rows })).toEqual([
      '2 stage filled',
      '2 country country',
      '2 share_pct number',
      '3 year year',
    ]);
  });

  test('among rows: repeats, sums and sources, with numbers as in the file', () => {
    const rows = [
      { ...bar, country: 'AUS', share_pct: 'much' },
      bar,
      bar,
      { ...bar, country: 'USA', share_pct: '50' },
      { ...bar, stage: 'refining', source_id: 'nobody' },
    ];
    expect(reported('rare-earth-share', { 'stage-shares': rows })).toEqual([
      '1 share_pct number',
      '3 stage/scope/edition/country/year unique',
      '4 share_pct sum',
      '5 source_id known-source',
    ]);
  });

  test('of fields that contradict each other, beside one that is no value', () => {
    const event = { id: 'a', date: '2030-02-03', actor: 'us', kind: 'tariff', title: 'A' };
    const rows = [
      event,
      { ...event, id: 'b', actor: '', end_date: '2030-01-01', title: '' },
      { ...event, id: 'c', end_date: '2030-01-01', title: '' },
      { ...event, actor: {} },
      { ...event, id: 'd', date: 'soon', end_date: '1999-01-01' },
    ];
    const issues = reported('export-control-timeline', { events: rows });
    expect(new Set(issues)).toEqual(
      new Set([
        '2 actor filled',
        '2 end_date no-earlier',
        '2 title filled',
        '3 end_date no-earlier',
        '3 title filled',
        '4 actor text',
        '4 id unique',
        '5 date date-or-month',
      ]),
    );
    expect(issues).toHaveLength(8);
  });

  test('of each table, without those that come of refusing a row', () => {
    const totals = ['mining', 'refining', 'magnets'].flatMap((stage) => [
      { stage, country: 'CHN', year: '2030', share_pct: stage === 'mining' ? 'x' : '60', scope: 'magnet' },
    ]);
    const links = [
      { source_stage: 'mine', source_party: 'CHN', target_stage: 'refine', target_party: 'CHN', value_pct: '30' },
      { source_stage: 'mine', source_party: 'CHN', target_stage: 'magnet', target_party: 'OTH', value_pct: '3' },
    ];
    expect(reported('dependency-sankey', { 'stage-shares': totals, 'supply-chain-links': links })).toEqual([
      '2 target_stage as-elsewhere',
      '1 share_pct number',
    ]);
  });

  test('of their own sources, which they may name all the same', () => {
    const tables = {
      'stage-shares': [{ ...bar, source_id: 'own' }],
      sources: [{ id: 'own', short: 'Own', title: '' }],
    };
    expect(reported('rare-earth-share', tables)).toEqual(['1 title filled']);
  });

  test('what is no row, and a table without rows', () => {
    expect(reported('rare-earth-share', { 'stage-shares': [bar, null, 5] as never, 'mining-shares': [] })).toEqual([
      '2 null fields',
      '3 null fields',
      'null null rows',
    ]);
  });
});

test('valid rows have no issues', () => {
  expect(found('rare-earth-share', { 'stage-shares': [bar] })).toEqual({ issues: [], unchecked: 0 });
});

test('reports how many rows were not checked after a hundred issues', () => {
  const rows = Array.from({ length: 5000 }, () => ({ ...bar, share_pct: 'x' }));
  const { issues, unchecked } = found('rare-earth-share', { 'stage-shares': rows });
  expect(issues).toHaveLength(100);
  expect(unchecked).toBe(4900);
  const repeated = found('rare-earth-share', { 'stage-shares': Array.from({ length: 5000 }, () => bar) });
  expect(repeated.issues).toHaveLength(100);
  expect(repeated.unchecked).toBe(4900);
});

test('every language says so in its own words', () => {
  const sentences = LOCALES.map((locale) => uncheckedText(100, 4900, locale));
  expect(new Set(sentences).size).toBe(LOCALES.length);
  for (const sentence of sentences) expect(sentence).toMatch(/100.*4900/u);
});

test('an issue has a readable message', () => {
  const { issues } = found('rare-earth-share', { 'stage-shares': [{ ...bar, country: 'CHNN' }] });
  expect(issues.map((issue) => issueMessage(issue, 'en'))).toEqual([
    'stage-shares, row 1: "country" is "CHNN"; it must be a country, as its code (such as CHN) or its name.',
  ]);
});

test('a file in which no row has a known source is read once', () => {
  const events = Array.from({ length: 20_000 }, (_, index) => ({
    date: '2030-02-03',
    actor: 'us',
    kind: 'tariff',
    title: `Event ${index}`,
    source_ids: `a${index}; b${index}`,
  }));
  let runs = 0;
  const figure = figureOf('export-control-timeline');
  const counted = {
    ...figure,
    parse: (tables: RawTables) => {
      if ((tables['events']?.length ?? 0) > 1) runs += 1;
      return figure.parse(tables);
    },
  };
  const { issues, unchecked } = findIssues({ events }, counted, [page]);
  expect(issues).toHaveLength(100);
  expect(issues[0]).toMatchObject({ row: 1, field: 'source_ids', value: 'a0', expected: { kind: 'known-source' } });
  expect(unchecked).toBe(19_900);
  expect(runs).toBeLessThan(3);
});

test('a source that the file itself has is known, and one of several that is not is named', () => {
  const sources = [{ id: 'own', short: 'Own', title: 'Own', url: 'https://a.example/' }];
  const rows = [
    { ...bar, source_id: 'own' },
    { ...bar, country: 'USA', share_pct: '5', source_id: ' page ' },
    { ...bar, country: 'AUS', share_pct: '6', source_id: '' },
    { ...bar, country: 'VNM', share_pct: '7', source_id: 'other' },
  ];
  expect(reported('rare-earth-share', { 'stage-shares': rows, sources })).toEqual(['4 source_id known-source']);
});

test('a text of pages is too long for any figure, and is reported with the length that it may have', () => {
  const { issues } = found('rare-earth-share', {
    'stage-shares': [
      { ...bar, label: 'a'.repeat(10_000) },
      { ...bar, country: 'USA', share_pct: '5', label: 'a'.repeat(10_001) },
    ],
  });
  expect(issues.map((issue) => issueMessage(issue, 'en'))).toEqual([
    expect.stringMatching(/^stage-shares, row 2: "label" is "a+…"; it must be at most 10,?000 characters long\.$/u),
  ]);
});
