import { describe, expect, test } from 'vitest';
import type { RawTables } from '../../../src/core/figure.ts';
import { LIGHT } from '../../../src/core/palette.ts';
import { spread } from '../../../src/figures/rare-earth-share/trend/layout.ts';
import { trendOf } from '../../../src/figures/rare-earth-share/trend/model.ts';
import { changed, dataFrom, describeView, optionsWith, pictureOf, tables, textsOf } from './fixture.ts';

const share = () => trendOf(dataFrom(), optionsWith());
const tonnes = (edition: '2025' | '2026' = '2026') => trendOf(dataFrom(), optionsWith({ measure: 'tonnes', edition }));

describe('trend', () => {
  test('leaves out a remainder below zero and says in which year', () => {
    const others = share().lines.find(({ country }) => country === 'OTH');
    expect(others?.runs.map((run) => [run[0]?.year, run.at(-1)?.year])).toEqual([
      [1995, 1996],
      [1998, 2025],
    ]);
    expect(describeView('trend', dataFrom()).notes.join(' ')).toContain(
      'In 1997 China and the United States together exceed',
    );
  });

  test('finds peak, breaks, quota years and years without American mining in the rows', () => {
    const { peak, breaks, quota, idle } = share();
    const rows = tables()['mining-shares'] ?? [];
    const highest = rows.reduce((a, b) => (Number(b['china_share_pct']) > Number(a['china_share_pct']) ? b : a));
    expect([peak.year, peak.value]).toEqual([Number(highest['year']), Number(highest['china_share_pct'])]);
    expect(breaks.map(({ from, to }) => [from, to])).toEqual([
      [2018, 2022],
      [2023, 2023],
      [2024, 2025],
    ]);
    expect(quota).toEqual([[2010, 2013]]);
    expect(idle).toEqual([
      [2001, 2011],
      [2016, 2017],
    ]);
  });

  test('names the largest four in tonnes and starts the others in 2018', () => {
    const { lines, breaks } = tonnes();
    expect(lines.filter(({ named }) => named).map(({ country }) => country)).toEqual(['MMR', 'AUS', 'USA', 'CHN']);
    for (const { country, runs } of lines)
      expect(runs[0]?.[0]?.year, country).toBe(['CHN', 'USA'].includes(country) ? 1995 : runs[0]?.[0]?.year);
    expect(
      Math.min(
        ...lines
          .filter(({ country }) => country !== 'CHN' && country !== 'USA')
          .map(({ runs }) => runs[0]?.[0]?.year ?? 0),
      ),
    ).toBe(2018);
    expect(breaks.map(({ from, source }) => [from, source])).toEqual([
      [2018, 'USGS Minerals Yearbook 2022'],
      [2023, 'USGS MCS 2025'],
      [2024, 'USGS MCS 2026'],
    ]);
  });

  test('never mixes publications within one year', () => {
    const rows = tables()['mine-production'] ?? [];
    for (const edition of ['2025', '2026'] as const)
      for (const { year, sources, values } of tonnes(edition).years.filter((one) => one.year >= 2018)) {
        expect(sources, String(year)).toHaveLength(1);
        const told = rows.filter(
          (row) =>
            row['year'] === String(year) && row['source_id'] === sources[0] && !['OTH', 'WLD'].includes(String(row['country'])),
        );
        expect(values, String(year)).toEqual(
          Object.fromEntries(told.map((row) => [row['country'], Number(row['tonnes_reo'])])),
        );
      }
    expect(tonnes('2025').years.at(-1)).toMatchObject({ year: 2024, sources: ['usgs-mcs2025-ree'] });
  });

  test('has the numbers of the dataset in its summaries', () => {
    const rows = tables()['mining-shares'] ?? [];
    const percent = (year: string): string =>
      `${Number(rows.find((row) => row['year'] === year)?.['china_share_pct']).toFixed(0)}%`;
    const { summary } = describeView('trend', dataFrom());
    expect(summary).toContain(`${percent('1995')} in 1995`);
    expect(summary).toContain('97.5% in 2005');
    expect(summary).toContain(`${percent('2025')} in 2025`);
    expect(summary).toContain('a record 270,000');
    expect(describeView('trend', dataFrom(), 'en', { measure: 'tonnes' }).summary).toContain(
      'the United States mined 51,000',
    );
  });

  test.each([['share'], ['tonnes']] as const)(
    'changes title, summary, picture and table with one row, in %s',
    async (measure) => {
      const raw =
        measure === 'share'
          ? changed('mining-shares', { year: '2025' }, { china_share_pct: '33.3' })
          : changed(
              'mine-production',
              { series: 'usgs-mcs2026', year: '2025', country: 'CHN' },
              { tonnes_reo: '123000' },
            );
      const shown = measure === 'share' ? '33%' : '123,000';
      const [old, now] = [
        describeView('trend', dataFrom(), 'en', { measure }),
        describeView('trend', dataFrom(raw), 'en', { measure }),
      ];
      expect(now.title).toContain(shown);
      expect(now.summary).not.toBe(old.summary);
      expect(now.table.rows.at(-1)).toContain(measure === 'share' ? 33.3 : 123_000);
      const [before, after] = [
        await pictureOf('trend', dataFrom(), { options: { measure } }),
        await pictureOf('trend', dataFrom(raw), { options: { measure } }),
      ];
      expect(textsOf(after)).toContain(`China ${shown}`);
      const china = ({ shapes }: typeof after) =>
        shapes.find(
          ({ element, attributes, key }) => element === 'path' && key === 'CHN' && attributes['stroke-width'] === 3.5,
        );
      expect(china(before)).toBeDefined();
      expect(china(after)?.attributes['d']).not.toBe(china(before)?.attributes['d']);
    },
  );

  test('draws years and values on true scales', async () => {
    const { shapes } = await pictureOf('trend', dataFrom());
    const line = shapes.find(({ key, attributes }) => key === 'CHN' && attributes['stroke-width'] === 3.5);
    const points = [...String(line?.attributes['d']).matchAll(/([\d.]+),([\d.]+)/gu)].map(
      ([, x, y]) => [Number(x), Number(y)] as const,
    );
    expect(points).toHaveLength(31);
    const [first, second] = points;
    const last = points.at(-1);
    expect(((second?.[0] ?? 0) - (first?.[0] ?? 0)) * 30).toBeCloseTo((last?.[0] ?? 0) - (first?.[0] ?? 0), -1);
    const perPoint = ((first?.[1] ?? 0) - (points[10]?.[1] ?? 0)) / (97.5 - 64.6);
    expect((first?.[1] ?? 0) - (last?.[1] ?? 0)).toBeCloseTo(perPoint * (69.2 - 64.6), 0);
  });

  test('draws estimates hollow', async () => {
    const fills = async (raw: RawTables = tables()): Promise<unknown[]> =>
      (await pictureOf('trend', dataFrom(raw))).shapes
        .filter(({ element, attributes }) => element === 'path' && attributes['transform'])
        .map(({ attributes }) => attributes['fill']);
    expect((await fills()).filter((fill) => fill === LIGHT.surface)).toHaveLength(3);
    expect(await fills(changed('mining-shares', { year: '2025' }, { qualifier: '' }))).not.toContain(LIGHT.surface);
  });

  test('moves end labels apart and keeps them on the plot', () => {
    expect(spread([10, 12, 50], 16, 0, 100)).toEqual([10, 26, 50]);
    expect(spread([99, 98], 16, 0, 100)).toEqual([100, 84]);
  });
});
