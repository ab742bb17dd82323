import type { RawTables } from '../../../src/core/data/raw-tables.ts';
import { describe, expect, test } from 'vitest';
import { dependencySankey } from '../../../src/figures/dependency-sankey/figure.ts';
import { rejection } from '../../rejection.ts';
import { changed, dataFrom, describeView, tables } from './fixture.ts';

describe('the datasets of dependency-sankey', () => {
  test('are accepted as bundled and read without being changed', () => {
    const raw = tables();
    const before = structuredClone(raw);
    dataFrom(raw);
    expect(raw).toEqual(before);
  });

  test.each([
    ['us-imports', { material: 'Er', country: 'NLD' }, { share_pct: '109' }, 'a number from 0 to 100'],
    ['us-imports', { material: 'Er', country: 'NLD' }, { share_pct: 'nine' }, 'a number from 0 to 100'],
    ['us-imports', { material: 'Er', country: 'NLD' }, { share_pct: '' }, 'a number from 0 to 100'],
    [
      'us-imports',
      { material: 'Er', country: 'NLD' },
      { country: 'NLX' },
      'a country, as its code \\(such as NLD\\) or its name',
    ],
    ['us-imports', { material: 'Er', country: 'NLD' }, { edition: '2027' }, 'one of 2025, 2026'],
    ['us-imports', { material: 'Er', country: 'NLD' }, { period: '2021' }, 'a span of years as YYYY-YYYY'],
    [
      'us-imports',
      { material: 'Er', country: 'NLD' },
      { period: '2019-2022' },
      '"2021-2024", as in the other rows of 2026',
    ],
    [
      'us-imports',
      { material: 'Er', country: 'NLD' },
      { share_pct: '12' },
      'small enough that all rows of 2026/Er sum to at most 100%',
    ],
    ['us-imports', { material: 'Er', country: 'NLD' }, { source_id: 'hearsay' }, 'the id of a row in sources'],
    [
      'supply-chain-links',
      { source_stage: 'refine', source_party: 'CHN' },
      { source_party: 'CHNN' },
      'a country, as its code \\(such as CHN\\) or its name',
    ],
    [
      'supply-chain-links',
      { source_stage: 'refine' },
      { target_stage: 'mine' },
      'a stage after refine: links must not lead in a circle',
    ],
    [
      'supply-chain-links',
      { source_stage: 'refine' },
      { target_stage: 'refine' },
      'a stage after refine: links must not lead in a circle',
    ],
    [
      'supply-chain-links',
      { source_stage: 'refine', source_party: 'OTH' },
      { target_stage: 'mine ore' },
      '"magnet", as in the other rows of refine',
    ],
    [
      'supply-chain-links',
      { source_stage: 'refine', source_party: 'CHN' },
      { value_pct: '99' },
      'small enough that all rows of refine CHN sum to at most 91%',
    ],
    ['stage-shares', { stage: 'magnets', year: '2024', country: 'CHN' }, { flag: 'sure' }, 'one of sourced, .*'],
    ['elements', { symbol: 'Tb' }, { controlled_from: '2025-02-30' }, 'a valid date as YYYY-MM-DD'],
    ['element-uses', { symbol: 'Tm' }, { share_pct: '101' }, 'a number from 0 to 100'],
    ['element-uses', { symbol: 'Tm' }, { in_article: 'yes' }, '"no", as in the other rows of medical'],
  ] as const)(
    'reject an invalid row of %s (%o with %o) with an error that names it',
    (dataset, where, fields, expected) => {
      const raw = changed(dataset, where, fields);
      const row =
        (raw[dataset] ?? []).findIndex((one) =>
          Object.entries({ ...where, ...fields }).every(([name, value]) => one[name] === value),
        ) + 1;
      const [[field, value] = []] = Object.entries(fields);
      const { issue, message } = rejection(() => dependencySankey.parse(raw));
      expect(issue).toMatchObject({ dataset, row, field, value });
      expect(message).toMatch(
        new RegExp(`^${dataset}, row ${String(row)}: "${field}" is "${value}"; it must be ${expected}\\.$`, 'u'),
      );
    },
  );

  test.each(['us-imports', 'supply-chain-links', 'element-uses'] as const)('reject a repeated row of %s', (dataset) => {
    const raw = tables();
    const rows = raw[dataset] ?? [];
    raw[dataset] = [...rows, { ...rows[0] }];
    expect(rejection(() => dependencySankey.parse(raw)).issue).toMatchObject({
      dataset,
      row: rows.length + 1,
      expected: { kind: 'unique' },
    });
  });

  test.each(['us-imports', 'supply-chain-links', 'element-uses'])('reject a table of %s without rows', (dataset) => {
    expect(rejection(() => dependencySankey.parse({ ...tables(), [dataset]: [] })).message).toBe(
      `${dataset} has no rows; add at least one, or leave ${dataset} out.`,
    );
  });

  test('reject totals of a step that do not add up to 100%', () => {
    const raw = changed(
      'stage-shares',
      { stage: 'refining', scope: 'magnet', year: '2024', country: 'OTH' },
      { share_pct: '3' },
    );
    expect(rejection(() => dependencySankey.parse(raw)).message).toMatch(
      /^stage-shares, row 53: "share_pct" is "3"; it must be 100% minus the 91% of CHN in refine\.$/u,
    );
  });

  test.each([
    ['us-imports', 'us-imports', 'us-imports has no rows; add at least one, or leave us-imports out.'],
    ['end-uses', 'element-uses', 'element-uses has no rows; add at least one, or leave element-uses out.'],
  ])('are asked for by %s where %s is missing', (view, dataset, sentence) => {
    const { [dataset]: _, ...raw } = tables();
    expect(rejection(() => describeView(view, dataFrom(raw))).message).toBe(sentence);
  });
});

describe('rows of a page', () => {
  const custom = (raw: RawTables) =>
    dependencySankey.parse({ sources: [{ id: 'page', short: 'this page', title: 'This page' }], ...raw });

  test('need only the tables of their view', () => {
    expect(custom({ 'us-imports': [{ material: 'Dy', country: 'CHN', share_pct: 80 }] }).imports).toEqual([
      {
        edition: '',
        importer: '',
        period: '',
        material: 'Dy',
        country: 'CHN',
        share: 80,
        flag: 'sourced',
        source: 'page',
        isIncomplete: false,
        isFullList: false,
        processedFrom: [],
      },
    ]);
    expect(custom({ 'element-uses': [{ symbol: 'Dy', use: 'ev' }] }).uses).toEqual([
      { symbol: 'Dy', use: 'ev', share: null, inArticle: false, flag: 'sourced', source: 'page' },
    ]);
  });

  const link = { source_stage: 'mine', source_party: 'CHN', target_stage: 'refine', target_party: 'CHN' };

  test('may be links alone, which then are parts of a hundred', () => {
    expect(custom({ 'supply-chain-links': [{ ...link, value_pct: 60 }] }).links[0]).toMatchObject({ value: 60 });
    const rows = [
      { ...link, value_pct: 60 },
      { ...link, target_party: 'OTH', value_pct: 50 },
    ];
    expect(rejection(() => custom({ 'supply-chain-links': rows })).message).toBe(
      'supply-chain-links, row 2: "value_pct" is "50"; it must be small enough that all rows of mine sum to at most 100%.',
    );
  });

  test('may not reach a node with more than its published total', () => {
    const rows = [
      { ...link, value_pct: 60 },
      { ...link, source_party: 'OTH', value_pct: 40 },
    ];
    expect(
      rejection(() =>
        dependencySankey.parse({
          ...tables(),
          'supply-chain-links': rows.map((row) => ({ ...row, source_id: 'iea-ree-2026' })),
        }),
      ).message,
    ).toBe(
      'supply-chain-links, row 2: "value_pct" is "40"; it must be small enough that all rows of refine CHN sum to at most 91%.',
    );
  });

  test('say the same as JSON and as CSV', () => {
    const row = { material: 'Dy', country: 'CHN' };
    expect(custom({ 'us-imports': [{ ...row, share_pct: 69.2, edition: 2026, period: null }] })).toEqual(
      custom({ 'us-imports': [{ ...row, share_pct: '69,2', edition: '2026', period: '' }] }),
    );
  });
});
