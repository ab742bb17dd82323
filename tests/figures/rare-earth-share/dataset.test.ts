import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/core/data-error.ts';
import type { RawTables } from '../../../src/core/figure.ts';
import { rareEarthShare } from '../../../src/figures/rare-earth-share/figure.ts';
import { changed, dataFrom, tables } from './fixture.ts';

function refusal(raw: RawTables): DataError {
  try {
    rareEarthShare.parse(raw);
  } catch (error) {
    if (error instanceof DataError) return error;
    throw error;
  }
  throw new Error('The rows were accepted.');
}

describe('the datasets of rare-earth-share', () => {
  test('are accepted as bundled and read without being changed', () => {
    const raw = tables();
    const before = structuredClone(raw);
    dataFrom(raw);
    expect(raw).toEqual(before);
  });

  test.each([
    ['stage-shares', { stage: 'magnets', year: '2005' }, { share_pct: '150' }, 'share_pct'],
    ['stage-shares', { stage: 'magnets', year: '2005' }, { stage: 'melting' }, 'stage'],
    ['stage-shares', { stage: 'magnets', year: '2005' }, { country: 'China' }, 'country'],
    ['stage-shares', { stage: 'magnets', year: '2005' }, { source_id: '' }, 'source_id'],
    ['mining-shares', { year: '2001' }, { china_share_pct: 'much' }, 'china_share_pct'],
    ['mining-shares', { year: '2001' }, { year: '' }, 'year'],
    ['mining-shares', { year: '2001' }, { qualifier: 'guess' }, 'qualifier'],
    ['mine-production', { year: '2025', country: 'BRA' }, { tonnes_reo: '-1' }, 'tonnes_reo'],
    ['mine-production', { year: '2025', country: 'BRA' }, { series: 'usgs-mcs2027' }, 'series'],
    ['mine-production', { year: '2025', country: 'BRA' }, { qualifier: 'guessed' }, 'qualifier'],
    ['mine-production', { year: '2025', country: 'BRA' }, { source_id: 'hearsay' }, 'source_id'],
    ['reserves', { edition: '2026', country: 'BRA' }, { lower_bound: 'maybe' }, 'lower_bound'],
  ] as const)('refuse a bad row of %s (%o with %o) in a sentence that names it', (dataset, where, fields, field) => {
    const raw = changed(dataset, where, fields);
    const { fault, message } = refusal(raw);
    const number =
      (raw[dataset] ?? []).findIndex((row) => Object.entries(fields).every(([name, value]) => row[name] === value)) + 1;
    const value = Object.values(fields)[0];
    expect(fault).toMatchObject({ dataset, row: number, field, value });
    expect(message).toBe(
      `${dataset}, row ${String(number)}: "${field}" is "${String(value)}"; it must be ${fault.expected}.`,
    );
  });

  test('refuse a second row with the key of an earlier one', () => {
    const raw = tables();
    const rows = raw['mining-shares'] ?? [];
    raw['mining-shares'] = [...rows, { ...rows[0] }];
    expect(refusal(raw).message).toContain('mining-shares, row 32: "year" is "1995"');
  });

  test('refuse shares of one step that are more than all of it', () => {
    const raw = changed(
      'stage-shares',
      { stage: 'refining', scope: 'magnet', country: 'OTH', year: '2024' },
      { share_pct: '20' },
    );
    expect(refusal(raw).message).toMatch(/^stage-shares, row \d+: "share_pct" is "20"; it must be small enough/u);
  });

  test('refuse to be drawn where China is missing, and say so', () => {
    const raw = tables();
    raw['stage-shares'] = (raw['stage-shares'] ?? []).filter(({ stage }) => stage !== 'refining');
    const data = dataFrom(raw);
    const [stages] = rareEarthShare.views;
    expect(() =>
      stages?.describe(data, { locale: 'en', options: { measure: 'share', year: null, edition: '2026' } }),
    ).toThrow(/stage-shares, row \d+: "country" is ""; it must be CHN .*refining\/magnet/u);
  });
});
