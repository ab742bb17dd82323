import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { datasetText, readDataset, type DatasetName, type Row } from '../../../src/build/facts/dataset-table.ts';
import type { Proposal } from '../../../src/build/facts/merge-rows.ts';
import { diffText } from '../../../src/build/facts/print-diff.ts';
import { proposeEdition } from '../../../src/build/facts/propose-edition.ts';
import { revisions } from '../../../src/build/facts/revisions.ts';
import type { UsgsTable } from '../../../src/build/facts/usgs-table.ts';
import { bundled, LONG, NEXT, objection, replaceCell, rowWith, SINGLE, tableOf, WIDE } from './examples.ts';

function propose(table: UsgsTable, source = `usgs-mcs${table.edition}-ree`): Record<DatasetName, Proposal> {
  const [production, reserves, shares] = proposeEdition(table, bundled, source);
  return { 'mine-production': production!, reserves: reserves!, 'mining-shares': shares! };
}

const all = (proposals: Record<DatasetName, Proposal>) =>
  Object.values(proposals).flatMap(({ dataset, differences }) =>
    differences.map(({ kind, key, fields }) => ({ dataset, kind, key, fields })),
  );

const keysOf = ({ differences }: Proposal, kind: string): string[] =>
  differences.filter((one) => one.kind === kind).map(({ key }) => key);

const rowOf = ({ table }: Proposal, values: Row): Row | undefined =>
  table.rows.find((row) => Object.entries(values).every(([field, value]) => row[field] === value));

describe('an edition that the datasets have', () => {
  test.each([LONG, WIDE])('%s changes nothing', async (name) => {
    const proposals = propose(await tableOf(name));
    expect(all(proposals)).toEqual([]);
    expect(proposals['mine-production'].unchanged).toBe(36);
    expect(proposals.reserves.unchanged).toBe(18);
    for (const { dataset, table } of Object.values(proposals)) expect(table.rows).toEqual(bundled[dataset].rows);
  });

  test('a newer edition stays the basis of its years in mining-shares', async () => {
    const { 'mining-shares': shares } = propose(await tableOf(WIDE));
    expect(shares.unchanged).toBe(1);
    expect(shares.warnings).toEqual([
      'The row 2024 of mining-shares stays as it is: it is based on mcs2026, a newer edition.',
    ]);
  });

  test('changes exactly what differs, such as what version 1.3 of the edition 2026 corrected', async () => {
    const table = await tableOf(LONG, (rows) => {
      replaceCell(rows, '11,000,000', '21,000,000');
      replaceCell(rows, '>75,000,000', '>85,000,000');
      replaceCell(rows, 'Estimated.', 'Estimated. -- Production quota, without undocumented mining.', 'China', '2024');
    });
    const proposals = propose(table);
    expect(all(proposals)).toEqual([
      {
        dataset: 'mine-production',
        kind: 'changed',
        key: 'usgs-mcs2026/2024/CHN',
        fields: [
          { field: 'qualifier', from: 'estimated', to: 'estimated;quota' },
          { field: 'note', from: '', to: 'production quota; undocumented output not included' },
        ],
      },
      {
        dataset: 'reserves',
        kind: 'changed',
        key: '2026/BRA',
        fields: [{ field: 'tonnes_reo', from: '11000000', to: '21000000' }],
      },
      {
        dataset: 'reserves',
        kind: 'changed',
        key: '2026/WLD',
        fields: [{ field: 'tonnes_reo', from: '75000000', to: '85000000' }],
      },
      {
        dataset: 'mining-shares',
        kind: 'changed',
        key: '2024',
        fields: [{ field: 'qualifier', from: '', to: 'quota' }],
      },
    ]);
    // What a person wrote stays, and the report says so.
    expect(proposals.reserves.warnings).toEqual([
      expect.stringContaining('The note of reserves 2026/BRA was written by a person and stays'),
      expect.stringContaining('reserves 2026/WLD'),
    ]);
    expect(rowOf(proposals.reserves, { edition: '2026', country: 'BRA' })?.['note']).toContain('v1.3');
  });

  test('a note of the import is replaced with the figure that it explains', async () => {
    const { reserves } = propose(await tableOf(LONG, (rows) => replaceCell(rows, 'NA', '4,500', 'Thailand')));
    expect(reserves.differences).toEqual([
      {
        kind: 'changed',
        key: '2026/THA',
        fields: [
          { field: 'tonnes_reo', from: '', to: '4500' },
          { field: 'note', from: 'USGS prints NA, which is not zero', to: '' },
        ],
      },
    ]);
  });

  test('keeps rows that the file no longer has, and says so', async () => {
    const proposals = propose(
      await tableOf(LONG, (rows) => {
        rows.splice(rows.indexOf(rowWith(rows, 'Nigeria', 'Reserves')), 1);
        rows.splice(rows.indexOf(rowWith(rows, 'Nigeria', 'Production', '2025')), 1);
      }),
    );
    expect(all(proposals)).toEqual([]);
    expect(proposals['mine-production'].warnings).toEqual([expect.stringContaining('usgs-mcs2026/2025/NGA')]);
    expect(proposals.reserves.warnings).toEqual([expect.stringContaining('2026/NGA')]);
  });

  test('a new row of it comes after its other rows', async () => {
    const { 'mine-production': production } = propose(
      await tableOf(LONG, (rows) => {
        const row = [...rowWith(rows, 'Nigeria', 'Production', '2025')];
        row[3] = 'Burundi';
        rows.push(row);
      }),
    );
    expect(keysOf(production, 'added')).toEqual(['usgs-mcs2026/2025/BDI']);
    expect(production.table.rows.at(-1)).toMatchObject({ country: 'BDI', series: 'usgs-mcs2026' });
  });
});

describe('a new edition', () => {
  test('adds mine production of two years, largest first', async () => {
    const { 'mine-production': production } = propose(await tableOf(NEXT));
    expect(keysOf(production, 'changed')).toEqual([]);
    const added = keysOf(production, 'added');
    expect(added).toHaveLength(36);
    expect(added.slice(0, 3)).toEqual(['CHN', 'USA', 'AUS'].map((code) => `usgs-mcs2027/2025/${code}`));
    expect(added.slice(-6)).toEqual(
      ['CAN', 'GRL', 'TZA', 'ZAF', 'OTH', 'WLD'].map((code) => `usgs-mcs2027/2026/${code}`),
    );
    expect(rowOf(production, { series: 'usgs-mcs2027', year: '2025', country: 'CHN' })).toEqual({
      series: 'usgs-mcs2027',
      edition: '2027',
      year: '2025',
      country: 'CHN',
      tonnes_reo: '275000',
      qualifier: 'estimated;quota',
      flag: 'sourced',
      source_id: 'usgs-mcs2027-ree',
      note: 'production quota; undocumented output not included',
    });
    expect(rowOf(production, { series: 'usgs-mcs2027', year: '2026', country: 'WLD' })?.['note']).toBe(
      'world total (rounded)',
    );
  });

  test('uses no qualifier that the datasets do not have', async () => {
    const { 'mine-production': production } = propose(await tableOf(NEXT));
    for (const { qualifier } of production.table.rows)
      expect(qualifier).toMatch(/^(?:(?:estimated|reported|quota|revised)(?:;|$))*$/u);
  });

  test('adds reserves in the order of the file, with its lower bound', async () => {
    const { reserves } = propose(await tableOf(NEXT));
    expect(keysOf(reserves, 'added').slice(0, 3)).toEqual(['2027/USA', '2027/AUS', '2027/BRA']);
    expect(rowOf(reserves, { edition: '2027', country: 'WLD' })).toMatchObject({
      tonnes_reo: '75000000',
      lower_bound: 'yes',
      note: 'printed as more than this',
    });
    expect(rowOf(reserves, { edition: '2027', country: 'MMR' })).toMatchObject({ tonnes_reo: '', lower_bound: 'no' });
  });

  test('adds a year to mining-shares, and revises the year before', async () => {
    const { 'mining-shares': shares } = propose(await tableOf(NEXT));
    expect(keysOf(shares, 'added')).toEqual(['2026']);
    expect(keysOf(shares, 'changed')).toEqual(['2025']);
    expect(rowOf(shares, { year: '2025' })).toMatchObject({
      china_tonnes_reo: '275000',
      world_tonnes_reo: '395000',
      usa_tonnes_reo: '50800',
      china_share_pct: '69.6',
      usa_share_pct: '12.9',
      basis: 'mcs2027',
      qualifier: 'quota',
      flag: 'derived',
      source_ids: 'usgs-mcs2027-ree',
      note:
        'series break: Mineral Commodity Summaries 2027; the 2026 edition printed a world total of 390,000 t (69.2 %); ' +
        'China at its production quota; China and the world are estimates, the United States is not',
    });
    expect(shares.table.rows.at(-1)).toMatchObject({
      year: '2026',
      china_share_pct: '69.0',
      usa_share_pct: '13.6',
      qualifier: 'estimate',
      derived_from: ['CHN', 'WLD', 'USA'].map((code) => `mine-production:usgs-mcs2027/2026/${code}`).join(';'),
      note: 'Mineral Commodity Summaries 2027, estimate',
    });
  });

  test.each([NEXT, SINGLE])('%s leaves all rows of other editions and years as they are, in order', async (name) => {
    const table = await tableOf(name);
    for (const { dataset, table: proposed } of proposeEdition(table, bundled, 'usgs')) {
      const isOther = (row: Row) =>
        row['edition'] !== undefined ? row['edition'] !== String(table.edition) : Number(row['year']) < 2025;
      expect(proposed.rows.filter(isOther), dataset).toEqual(bundled[dataset].rows.filter(isOther));
      expect(proposed.columns).toEqual(bundled[dataset].columns);
    }
  });

  test('an older edition comes before the newer ones, and its years of mining-shares stay', async () => {
    const { 'mine-production': production, 'mining-shares': shares } = propose(await tableOf(SINGLE));
    const editions = production.table.rows.map(({ edition }) => edition).filter(Boolean);
    expect(editions).toEqual([...editions].sort());
    expect(shares.differences).toEqual([]);
    expect(shares.warnings).toEqual([expect.stringContaining('myb2022, another publication'), expect.any(String)]);
  });

  test('a withheld figure gets no row, and without it no share is derived', async () => {
    const { 'mine-production': production, 'mining-shares': shares } = propose(
      await tableOf(NEXT, (rows) => replaceCell(rows, '56,000', 'W')),
    );
    expect(rowOf(production, { series: 'usgs-mcs2027', year: '2026', country: 'USA' })).toBeUndefined();
    expect(production.warnings).toEqual([expect.stringContaining('USA in 2026 is withheld, so it gets no row')]);
    expect(keysOf(shares, 'added')).toEqual([]);
    expect(shares.warnings).toEqual([
      expect.stringContaining('no figure for China, the United States or the world in 2026'),
    ]);
  });

  test('cites the source that is given', async () => {
    const proposals = Object.values(propose(await tableOf(NEXT), 'usgs-mcs2027-v2'));
    for (const { table } of proposals)
      expect(table.rows.some((row) => (row['source_id'] ?? row['source_ids']) === 'usgs-mcs2027-v2')).toBe(true);
  });

  test('what the edition before said otherwise is listed', async () => {
    expect(revisions(await tableOf(NEXT), bundled)).toEqual([
      'production 2025 USA: 51,000 t → 50,800 t',
      'production 2025 MMR: 22,000 t → 21,000 t',
      'production 2025 CHN: 270,000 t → 275,000 t',
      'production 2025 WLD: 390,000 t → 395,000 t',
      'reserves AUS: 6,300,000 t → 6,500,000 t',
      'reserves THA: no figure → 4,500 t',
    ]);
    expect(revisions(await tableOf(SINGLE), bundled)).toEqual([]);
  });
});

describe('the diff', () => {
  test('marks new rows, and shows old and new values of changed ones', async () => {
    const table = await tableOf(LONG, (rows) => {
      replaceCell(rows, '51,000', '52,000');
      const row = [...rowWith(rows, 'Nigeria', 'Production', '2025')];
      row[3] = 'Burundi';
      rows.push(row);
    });
    const { 'mine-production': production } = propose(table);
    expect(diffText(production)).toBe(
      [
        `mine-production: 1 added, 1 changed, 35 unchanged; ${bundled['mine-production'].rows.length - 36} other rows are not touched`,
        '~ usgs-mcs2026/2025/USA',
        '    tonnes_reo: 51000 → 52000',
        '+ usgs-mcs2026/2025/BDI  edition=2026 tonnes_reo=1500 qualifier=estimated flag=sourced source_id=usgs-mcs2026-ree',
      ].join('\n'),
    );
  });
});

describe('a dataset', () => {
  test.each(['mine-production', 'reserves', 'mining-shares'] as const)('%s is written as it is read', (name) => {
    const text = readFileSync(`datasets/${name}.csv`, 'utf8');
    expect(datasetText(readDataset(name, text))).toBe(text);
  });

  test('without a field that the import fills in is rejected', async () => {
    expect(await objection(() => readDataset('reserves', 'edition,country\n2026,CHN\n'))).toMatch(
      /^reserves\.csv has no column "tonnes_reo".*FIELDS/u,
    );
  });

  test('with a further field has it empty in new rows, and the report says so', async () => {
    const { columns, rows } = bundled.reserves;
    const wider = { columns: [...columns, 'extra'], rows: rows.map((row) => ({ ...row, extra: 'x' })) };
    const [, reserves] = proposeEdition(await tableOf(NEXT), { ...bundled, reserves: wider }, 'usgs');
    expect(reserves!.table.rows.map((row) => row['extra'])).toEqual([
      ...rows.map(() => 'x'),
      ...Array<string>(18).fill(''),
    ]);
    expect(reserves!.warnings).toEqual([expect.stringContaining('leaves extra of the new rows of reserves empty')]);
  });
});
