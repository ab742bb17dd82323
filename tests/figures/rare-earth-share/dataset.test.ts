import type { RawTables } from '../../../src/core/data/raw-tables.ts';
import { describe, expect, test } from 'vitest';
import type { DataError } from '../../../src/core/data/data-error.ts';
import { rareEarthShare } from '../../../src/figures/rare-earth-share/figure.ts';
import { productionYears } from '../../../src/figures/rare-earth-share/rows/mine-production.ts';
import { reservesBeside } from '../../../src/figures/rare-earth-share/rows/reserves.ts';
import { rejection } from '../../rejection.ts';
import { changed, dataFrom, describeView, tables } from './fixture.ts';

/** Tables of a page, whose rows name no source. */
const customData = (raw: RawTables) =>
  rareEarthShare.parse({ sources: [{ id: 'page', short: 'this page', title: 'This page' }], ...raw });

const rejectionOf = (raw: RawTables): DataError => rejection(() => rareEarthShare.parse(raw));

describe('the datasets of rare-earth-share', () => {
  test('are accepted as bundled and read without being changed', () => {
    const raw = tables();
    const before = structuredClone(raw);
    dataFrom(raw);
    expect(raw).toEqual(before);
  });

  test.each([
    ['stage-shares', { stage: 'magnets', year: '2005' }, { share_pct: '150' }, 'a number from 0 to 100'],
    ['stage-shares', { stage: 'magnets', year: '2005' }, { stage: '' }, 'filled in'],
    [
      'stage-shares',
      { stage: 'magnets', year: '2005' },
      { country: 'CHNN' },
      'a country, as its code .such as CHN. or its name',
    ],
    ['stage-shares', { stage: 'magnets', year: '2005' }, { year: '' }, 'a year from 1900 to 2100'],
    ['stage-shares', { stage: 'magnets', year: '2005' }, { qualifier: 'roughly' }, 'one of exactly, .*, as-quoted'],
    ['mining-shares', { year: '2001' }, { china_share_pct: 'much' }, 'a number from 0 to 100'],
    ['mining-shares', { year: '2001' }, { year: '' }, 'a year from 1900 to 2100'],
    ['mining-shares', { year: '2001' }, { qualifier: 'guess' }, 'one of quota, estimate'],
    ['mining-shares', { year: '2001' }, { source_ids: 'usgs-ds140;hearsay' }, 'the id of a row in sources'],
    ['mine-production', { year: '2025', country: 'BRA' }, { tonnes_reo: '-1' }, 'a number from 0 to 999999999999'],
    ['mine-production', { year: '2025', country: 'BRA' }, { series: 'usgs-mcs2027' }, 'one of usgs-china-.*, page'],
    [
      'mine-production',
      { year: '2025', country: 'BRA' },
      { qualifier: 'guessed' },
      'one or more of estimated, reported, quota, revised, separated by semicolons',
    ],
    ['mine-production', { year: '2025', country: 'BRA' }, { source_id: 'hearsay' }, 'the id of a row in sources'],
    ['reserves', { edition: '2026', country: 'BRA' }, { lower_bound: 'maybe' }, 'one of yes, no'],
  ] as const)(
    'reject an invalid row of %s (%o with %o) with an error that names it',
    (dataset, where, fields, expected) => {
      const raw = changed(dataset, where, fields);
      const { issue, message } = rejectionOf(raw);
      const number =
        (raw[dataset] ?? []).findIndex((row) =>
          Object.entries({ ...where, ...fields }).every(([name, value]) => row[name] === value),
        ) + 1;
      const [[field, given] = []] = Object.entries(fields);
      const value = given === 'usgs-ds140;hearsay' ? 'hearsay' : given;
      expect(issue).toMatchObject({ dataset, row: number, field, value });
      expect(message).toMatch(
        new RegExp(`^${dataset}, row ${String(number)}: "${field}" is "${value}"; it must be ${expected}\\.$`, 'u'),
      );
    },
  );

  test('reject a second row with the id of an earlier one', () => {
    const raw = tables();
    const rows = raw['mining-shares'] ?? [];
    raw['mining-shares'] = [...rows, { ...rows[0] }];
    expect(rejectionOf(raw).message).toBe(
      'mining-shares, row 32: "year" is "1995"; it must be different from every earlier row.',
    );
  });

  test('reject shares of one step that exceed 100%', () => {
    const raw = changed(
      'stage-shares',
      { stage: 'refining', scope: 'magnet', country: 'OTH', year: '2024' },
      { share_pct: '20' },
    );
    expect(rejectionOf(raw).message).toMatch(
      /^stage-shares, row \d+: "share_pct" is "20"; it must be small enough that all rows of refining\/magnet\/2024 sum to at most 100%\.$/u,
    );
  });

  test('take a world total beside its parts', () => {
    const rows = [
      { stage: 'mining', country: 'CHN', year: 2024, share_pct: 70 },
      { stage: 'mining', country: 'WLD', year: 2024, share_pct: 100 },
    ];
    expect(customData({ 'stage-shares': rows }).stageShares).toHaveLength(2);
  });

  test.each(['stage-shares', 'mining-shares', 'mine-production'])('reject a table of %s without rows', (dataset) => {
    expect(rejectionOf({ ...tables(), [dataset]: [] }).message).toBe(
      `${dataset} has no rows; add at least one, or leave ${dataset} out.`,
    );
  });

  test('report an error if the subject that is asked for is missing', () => {
    expect(() => describeView('stages', dataFrom(), 'en', { subject: 'Peru' })).toThrow(
      'The subject is "PER", and stage-shares has no row with country "PER"',
    );
  });
});

describe('rows of a page', () => {
  test('need only the tables of their view', () => {
    expect(
      customData({ 'stage-shares': [{ stage: 'metal', country: 'CHN', year: '2024', share_pct: '90,5' }] }),
    ).toEqual(
      expect.objectContaining({
        stageShares: [
          {
            stage: 'metal',
            scope: 'ndfeb',
            edition: '',
            country: 'CHN',
            year: 2024,
            share: 90.5,
            qualifier: '',
            flag: 'sourced',
            source: 'page',
          },
        ],
      }),
    );
    const standing = { estimate: false, quota: false, flag: 'sourced', sources: ['page'] };
    expect(customData({ 'mining-shares': [{ year: '2024', china_share_pct: '70' }] }).miningShares.years).toEqual([
      {
        year: 2024,
        shares: { CHN: 70, OTH: 30 },
        standings: { CHN: standing, OTH: { ...standing, flag: 'derived' } },
        tonnes: {},
        basis: 'page',
        flag: 'sourced',
        sources: ['page'],
      },
    ]);
    expect(
      customData({ 'mine-production': [{ country: 'CHN', year: '2024', tonnes_reo: '270000' }] }).production,
    ).toEqual([
      {
        series: 'page',
        year: 2024,
        country: 'CHN',
        amount: 270_000,
        unit: null,
        qualifiers: [],
        flag: 'sourced',
        source: 'page',
      },
    ]);
    expect(customData({ reserves: [{ country: 'CHN' }] }).reserves).toEqual([
      { edition: '', country: 'CHN', tonnes: null, lowerBound: false, flag: 'sourced', source: 'page' },
    ]);
  });

  test.each([
    ['mining', 'all'],
    ['refining', 'magnet'],
    ['heavy-separation', 'heavy'],
    ['magnets', 'sintered-magnets'],
  ])('that name no scope are of the one that the bar of %s shows', (stage, scope) => {
    const rows = [{ stage, country: 'CHN', year: 2024, share_pct: 50 }];
    expect(customData({ 'stage-shares': rows }).stageShares[0]?.scope).toBe(scope);
    expect(describeView('stages', customData({ 'stage-shares': rows })).table.rows).not.toHaveLength(0);
  });

  test('say the same as JSON and as CSV', () => {
    const typed = customData({
      'mine-production': [{ country: 'CHN', year: 2024, tonnes_reo: 270_000.5, qualifier: null }],
      reserves: [{ country: 'CHN', edition: 2026, tonnes_reo: null, lower_bound: true }],
    });
    const written = customData({
      'mine-production': [{ country: ' CHN ', year: '2024', tonnes_reo: '270000.5', qualifier: '' }],
      reserves: [{ country: 'CHN', edition: '2026', tonnes_reo: ' ', lower_bound: 'yes' }],
    });
    expect(typed).toEqual(written);
    expect(typed.reserves[0]).toMatchObject({ edition: '2026', lowerBound: true });
  });

  test('take precedence over every publication in their year', () => {
    const { production } = customData({
      'mine-production': [
        { country: 'CHN', year: 2024, tonnes_reo: 1 },
        { country: 'CHN', year: 2023, tonnes_reo: 2, series: 'usgs-mcs2025' },
        { country: 'CHN', year: 2024, tonnes_reo: 3, series: 'usgs-mcs2026' },
      ],
    });
    expect(productionYears(production, '2026').map(({ year, series }) => [year, series])).toEqual([
      [2023, 'usgs-mcs2025'],
      [2024, 'page'],
    ]);
  });

  test('have the reserves that the page supplies beside them, and publications have those of their edition', () => {
    const { reserves } = customData({ reserves: [{ country: 'CHN' }, { country: 'CHN', edition: '2026' }] });
    expect(reservesBeside(reserves, 'page').map(({ edition }) => edition)).toEqual(['']);
    expect(reservesBeside(reserves, 'usgs-mcs2026').map(({ edition }) => edition)).toEqual(['2026']);
  });
});
