import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/core/data-error.ts';
import type { RawTables } from '../../../src/core/figure.ts';
import { dependencySankey } from '../../../src/figures/dependency-sankey/figure.ts';
import { changed, dataFrom, describeView, tables } from './fixture.ts';

function refusal(run: () => unknown): DataError {
  try {
    run();
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('The rows were accepted.');
}

describe('the datasets of dependency-sankey', () => {
  test('are accepted as bundled and read without being changed', () => {
    const raw = tables();
    const before = structuredClone(raw);
    dataFrom(raw);
    expect(raw).toEqual(before);
  });

  test.each([
    ['us-imports', { material: 'Er', country: 'NLD' }, { share_pct: '109' }, 'share_pct'],
    ['us-imports', { material: 'Er', country: 'NLD' }, { share_pct: 'nine' }, 'share_pct'],
    ['us-imports', { material: 'Er', country: 'NLD' }, { share_pct: '' }, 'share_pct'],
    ['us-imports', { material: 'Er', country: 'NLD' }, { country: 'USA' }, 'country'],
    ['us-imports', { material: 'Er', country: 'NLD' }, { material: 'Fe' }, 'material'],
    ['us-imports', { material: 'Er', country: 'NLD' }, { edition: '2027' }, 'edition'],
    ['us-imports', { material: 'Er', country: 'NLD' }, { period: '2019-2022' }, 'period'],
    ['us-imports', { material: 'Er', country: 'NLD' }, { share_pct: '12' }, 'share_pct'],
    ['supply-chain-links', { source_stage: 'refine', source_party: 'CHN' }, { source_party: 'MYS' }, 'source_party'],
    ['supply-chain-links', { source_stage: 'refine', source_party: 'CHN' }, { target_stage: 'mine' }, 'target_stage'],
    ['supply-chain-links', { source_stage: 'refine', source_party: 'CHN' }, { value_pct: '99' }, 'value_pct'],
    ['stage-shares', { stage: 'magnets', year: '2024', country: 'CHN' }, { flag: 'sure' }, 'flag'],
    ['elements', { symbol: 'Tb' }, { controlled_from: '2025-02-30' }, 'controlled_from'],
    ['element-uses', { symbol: 'Tm' }, { use: 'toys' }, 'use'],
    ['element-uses', { symbol: 'Tm' }, { in_article: 'yes' }, 'in_article'],
  ] as const)('refuse a bad row of %s (%o with %o) in a sentence that names it', (dataset, where, fields, field) => {
    const raw = changed(dataset, where, fields);
    const row =
      (raw[dataset] ?? []).findIndex((one) =>
        Object.entries({ ...where, ...fields }).every(([name, value]) => one[name] === value),
      ) + 1;
    const value = String(Object.values(fields)[0]);
    const { fault, message } = refusal(() => dependencySankey.parse(raw));
    expect(fault).toMatchObject({ dataset, row, field, value });
    expect(message).toBe(`${dataset}, row ${String(row)}: "${field}" is "${value}"; it must be ${fault.expected}.`);
  });

  test.each(['us-imports', 'supply-chain-links', 'element-uses'] as const)('refuse a repeated row of %s', (dataset) => {
    const raw = tables();
    const rows = raw[dataset] ?? [];
    raw[dataset] = [...rows, { ...rows[0] }];
    expect(refusal(() => dependencySankey.parse(raw)).fault).toMatchObject({ dataset, row: rows.length + 1 });
  });

  test('refuse totals of a step that do not make a whole', () => {
    const raw = changed(
      'stage-shares',
      { stage: 'refining', scope: 'magnet', year: '2024', country: 'OTH' },
      { share_pct: '30' },
    );
    expect(refusal(() => dependencySankey.parse(raw)).message).toMatch(
      /^stage-shares, row 53: "share_pct" is "30"; it must be what China's 91 leaves/u,
    );
  });

  test.each([
    ['us-imports', 'us-imports'],
    ['supply-chain', 'stage-shares'],
    ['end-uses', 'element-uses'],
  ])('are asked for by %s where they are missing', (view, dataset) => {
    const raw: RawTables = { ...tables(), [dataset]: [], ...(view === 'supply-chain' && { 'supply-chain-links': [] }) };
    const { fault } = refusal(() => describeView(view, dataFrom(raw)));
    expect(fault).toMatchObject({ dataset, row: 1 });
  });
});
