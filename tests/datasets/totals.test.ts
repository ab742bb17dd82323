import { describe, expect, test } from 'vitest';
import { groupBy, rowsOf, sumOf, tables, type Row } from './load.ts';

/** Country rows and the published, rounded world total may differ by this much of the total. */
const WORLD_TOLERANCE_POINTS = 1.5;

const production = rowsOf('mine-production');
const complete = tables.find(({ name }) => name === 'mine-production')?.completeSeries ?? [];
const tonnes = (series: string, year: string, country: string) =>
  Number(
    production.find((row) => row.series === series && row.year === year && row.country === country)?.tonnes_reo ?? NaN,
  );

describe('mine production', () => {
  test('holds the five USGS series and nothing else', () => {
    expect([...new Set(production.map(({ series }) => series))].sort()).toEqual([
      'usgs-china-1995-2017',
      'usgs-ds140',
      'usgs-mcs2025',
      'usgs-mcs2026',
      'usgs-myb2022',
    ]);
  });

  test('calls a series complete when it names ten countries or more', () => {
    const wide = [...groupBy(production, 'series')].filter(
      ([, rows]) => new Set(rows.map(({ country }) => country)).size > 10,
    );
    expect(wide.map(([series]) => series).sort()).toEqual([...complete].sort());
  });

  const years = [
    ...groupBy(
      production.filter(({ series }) => complete.includes(series)),
      'series',
      'year',
    ),
  ];
  test.each(years)('%s: the countries make the world total within 1.5 points', (_, rows) => {
    const world = rows.filter(({ country }) => country === 'WLD');
    expect(world).toHaveLength(1);
    const countries = sumOf(
      rows.filter(({ country }) => country !== 'WLD'),
      'tonnes_reo',
    );
    expect(Math.abs((100 * countries) / Number(world[0]?.tonnes_reo) - 100)).toBeLessThanOrEqual(
      WORLD_TOLERANCE_POINTS,
    );
  });

  test('keeps each USGS edition in a series of its own', () => {
    for (const [series, rows] of groupBy(production, 'series')) {
      expect([...new Set(rows.map(({ edition }) => edition))], series).toEqual([/mcs(\d{4})/.exec(series)?.[1] ?? '']);
      expect(new Set(rows.map(({ source_id }) => source_id)).size, series).toBe(1);
    }
  });
});

test.each(['stage-shares', 'mine-production', 'reserves', 'us-imports'])(
  '%s: the edition of a row is the edition of its source',
  (name) => {
    for (const row of rowsOf(name))
      expect(/mcs(\d{4})/.exec(row.source_id)?.[1] ?? '', JSON.stringify(row)).toBe(row.edition);
  },
);

describe('mining shares', () => {
  const shares = rowsOf('mining-shares');
  const seriesOf = (basis: string) => ({
    china: basis === 'ds140' ? 'usgs-china-1995-2017' : `usgs-${basis}`,
    world: `usgs-${basis}`,
  });

  test('run from 1995 to 2025 without a gap', () => {
    expect(shares.map(({ year }) => Number(year))).toEqual(Array.from({ length: 31 }, (_, index) => 1995 + index));
  });

  test('take their tonnes from mine production', () => {
    for (const row of shares) {
      const { china, world } = seriesOf(row.basis);
      expect([row.china_tonnes_reo, row.world_tonnes_reo, row.usa_tonnes_reo].map(Number), row.year).toEqual([
        tonnes(china, row.year, 'CHN'),
        tonnes(world, row.year, 'WLD'),
        tonnes(world, row.year, 'USA'),
      ]);
    }
  });

  test('are tonnes divided by the world total, to a tenth of a point', () => {
    for (const row of shares)
      for (const country of ['china', 'usa'])
        expect(
          Math.abs(
            Number(row[`${country}_share_pct`]) -
              (100 * Number(row[`${country}_tonnes_reo`])) / Number(row.world_tonnes_reo),
          ),
          `${row.year} ${country}`,
        ).toBeLessThanOrEqual(0.1);
  });

  test('say where China and the United States exceed the rounded world total', () => {
    const over = shares.filter(
      (row) => Number(row.china_tonnes_reo) + Number(row.usa_tonnes_reo) > Number(row.world_tonnes_reo),
    );
    expect(over.map(({ year }) => year)).toEqual(['1997']);
    expect(over.every(({ note }) => note.includes('no remainder'))).toBe(true);
  });

  test('mark 2010 to 2013 and 2018 to 2023 as quota, and 2025 as an estimate', () => {
    const marked = shares
      .filter(({ qualifier }) => qualifier !== '')
      .map(({ year, qualifier }) => `${year} ${qualifier}`);
    expect(marked).toEqual([
      ...[2010, 2011, 2012, 2013, 2018, 2019, 2020, 2021, 2022, 2023].map((year) => `${String(year)} quota`),
      '2025 estimate',
    ]);
  });
});

describe('stage shares', () => {
  const shares = rowsOf('stage-shares');
  const mined = shares.filter(({ edition }) => edition !== '');

  test('of mining are the tonnes of the same edition divided by its world total', () => {
    expect(mined.length).toBeGreaterThan(0);
    for (const row of mined) {
      const series = `usgs-mcs${row.edition}`;
      const share = (100 * tonnes(series, row.year, row.country)) / tonnes(series, row.year, 'WLD');
      expect(Math.abs(Number(row.share_pct) - share), `${series} ${row.year} ${row.country}`).toBeLessThanOrEqual(0.1);
    }
  });

  test.each([...groupBy(mined, 'edition', 'year')])(
    'of mining in edition/year %s make 100 within 1.5 points',
    (_, rows) => {
      expect(Math.abs(sumOf(rows, 'share_pct') - 100)).toBeLessThanOrEqual(WORLD_TOLERANCE_POINTS);
    },
  );

  const split = [
    ...groupBy(
      shares.filter(({ edition }) => edition === ''),
      'stage',
      'scope',
      'year',
    ),
  ].filter(([, rows]) => rows.some(({ country }) => country === 'OTH'));
  test.each(split)('of %s make exactly 100 with the remainder', (_, rows) => {
    expect(sumOf(rows, 'share_pct')).toBe(100);
  });

  test('keep the two headline numbers of the article apart, without a year', () => {
    expect(
      shares.filter(({ scope }) => scope === 'article').map(({ stage, share_pct, year }) => [stage, share_pct, year]),
    ).toEqual([
      ['mining', '70', ''],
      ['refining', '90', ''],
    ]);
  });

  test('without a year are the article’s only', () => {
    expect(shares.filter(({ year, scope }) => (year === '') !== (scope === 'article'))).toEqual([]);
  });
});

describe('reserves', () => {
  test.each(['2025', '2026'])('of edition %s stay below the world’s lower bound or within 5 % of it', (edition) => {
    const rows = rowsOf('reserves').filter((row) => row.edition === edition);
    const world = rows.filter((row) => row.lower_bound === 'yes');
    expect(world.map(({ country }) => country)).toEqual(['WLD']);
    const countries = sumOf(
      rows.filter((row) => row.country !== 'WLD'),
      'tonnes_reo',
    );
    expect(countries / Number(world[0]?.tonnes_reo)).toBeLessThanOrEqual(1.05);
  });

  test('leave a figure out only where USGS prints NA', () => {
    for (const row of rowsOf('reserves'))
      expect(row.note.includes('USGS prints NA'), JSON.stringify(row)).toBe(row.tonnes_reo === '');
  });
});

describe('United States imports', () => {
  const groups = [...groupBy(rowsOf('us-imports'), 'edition', 'material')];
  const isIncomplete = (rows: readonly Row[]) => rows.some(({ is_incomplete }) => is_incomplete === 'yes');

  test.each(groups.filter(([, rows]) => !isIncomplete(rows)))(
    '%s: the countries make 100 within a point',
    (_, rows) => {
      expect(Math.abs(sumOf(rows, 'share_pct') - 100)).toBeLessThanOrEqual(1);
    },
  );

  test.each(groups.filter(([, rows]) => isIncomplete(rows)))(
    '%s is described as incomplete and is below 100',
    (_, rows) => {
      expect(sumOf(rows, 'share_pct')).toBeLessThan(99);
    },
  );

  test('belong to one period in each edition', () => {
    expect([...groupBy(rowsOf('us-imports'), 'edition', 'period').keys()].sort()).toEqual([
      '2025/2020-2023',
      '2026/2021-2024',
    ]);
  });
});

describe('supply-chain links', () => {
  const links = rowsOf('supply-chain-links');
  const published = (stage: string, scope: string, country: string) =>
    Number(
      rowsOf('stage-shares').find(
        (row) =>
          row.stage === stage &&
          row.scope === scope &&
          row.year === '2024' &&
          row.country === country &&
          row.edition === '',
      )?.share_pct,
    );
  const total = (end: 'source' | 'target', stage: string, party: string) =>
    sumOf(
      links.filter((row) => row[`${end}_stage`] === stage && row[`${end}_party`] === party),
      'value_pct',
    );

  test.each(['CHN', 'OTH'])('of %s make the published share of each stage', (party) => {
    expect(total('source', 'mine', party)).toBe(published('mining', 'magnet', party));
    expect(total('target', 'refine', party)).toBe(published('refining', 'magnet', party));
    expect(total('source', 'refine', party)).toBe(published('refining', 'magnet', party));
    expect(total('target', 'magnet', party)).toBe(published('magnets', 'sintered-magnets', party));
  });

  test('lead from mine to refining and from refining to magnets only', () => {
    expect([...groupBy(links, 'source_stage', 'target_stage').keys()].sort()).toEqual(['mine/refine', 'refine/magnet']);
  });
});
