import type { RawRow, RawTables } from '../../../src/core/data/raw-tables.ts';
import { describe, expect, test } from 'vitest';
import { countryLabel } from '../../../src/core/i18n/label.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../../src/core/drawing/picture.ts';
import { trendMessages } from '../../../src/figures/rare-earth-share/i18n/trend.ts';
import { widestText } from '../../../src/core/drawing/text.ts';
import { layOutTrend } from '../../../src/figures/rare-earth-share/trend/layout.ts';
import { trendOf } from '../../../src/figures/rare-earth-share/trend/model.ts';
import { changed, dataFrom, describeView, optionsWith, customData, pictureOf, tables, textsOf } from './fixture.ts';

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
    expect(quota).toEqual({
      country: 'CHN',
      years: [
        [2010, 2013],
        [2018, 2023],
      ],
    });
    const marked = rows.filter(({ qualifier }) => qualifier === 'quota').map(({ year }) => Number(year));
    expect(marked).toEqual([2010, 2011, 2012, 2013, 2018, 2019, 2020, 2021, 2022, 2023]);
    expect(idle).toEqual({
      country: 'USA',
      years: [
        [2001, 2011],
        [2016, 2017],
      ],
    });
  });

  test.each(PICTURE_WIDTHS)(
    'dashes the years of the low that the note doubts, without a dot, at %i px',
    async (width) => {
      const { shapes } = await pictureOf('trend', dataFrom(), { width });
      const [dashes, ...others] = shapes.filter(
        ({ attributes }) => attributes['stroke'] === LIGHT.surface && attributes['stroke-dasharray'] !== undefined,
      );
      expect(others).toEqual([]);
      // From 2017, the last year before it, to 2022, the first after it.
      expect(String(dashes?.attributes['d']).match(/[ML]/gu)).toHaveLength(6);
      const dots = (picture: typeof shapes): number =>
        picture.filter(({ element, attributes }) => element === 'path' && attributes['transform'] !== undefined).length;
      const undoubted = await pictureOf('trend', { ...dataFrom(), notes: [] }, { width });
      expect(dots(undoubted.shapes)).toBe(dots(shapes) + 1);
      expect(undoubted.shapes.some(({ attributes }) => attributes['stroke'] === LIGHT.surface)).toBe(false);
    },
  );

  test.each(PICTURE_WIDTHS)('keeps the circled numbers apart at %i px', (width) => {
    const { symbols } = layOutTrend(share(), 'en', width);
    expect(symbols.map(({ text }) => text)).toEqual(['①', '②', '③']);
    const gaps = symbols.slice(1).map(({ x }, index) => x - symbols[index]!.x - widestText(['①']));
    for (const gap of gaps) expect(gap).toBeGreaterThanOrEqual(4.9);
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
      [2018, 'usgs-myb2022'],
      [2023, 'usgs-mcs2025-ree'],
      [2024, 'usgs-mcs2026-ree'],
    ]);
  });

  test('never mixes publications within one year', () => {
    const rows = tables()['mine-production'] ?? [];
    for (const edition of ['2025', '2026'] as const)
      for (const { year, sources, values } of tonnes(edition).years.filter((one) => one.year >= 2018)) {
        expect(sources, String(year)).toHaveLength(1);
        const reported = rows.filter(
          (row) =>
            row['year'] === String(year) &&
            row['source_id'] === sources[0] &&
            !['OTH', 'WLD'].includes(String(row['country'])),
        );
        expect(values, String(year)).toEqual(
          Object.fromEntries(reported.map((row) => [row['country'], Number(row['tonnes_reo'])])),
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
    // 2024 and 2025 both have 270,000, and 2025 is an estimate.
    expect(summary).toContain('when it mined 270,000 tonnes.');
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
          ({ element, attributes, id }) => element === 'path' && id === 'CHN' && attributes['stroke-width'] === 3.5,
        );
      expect(china(before)).toBeDefined();
      expect(china(after)?.attributes['d']).not.toBe(china(before)?.attributes['d']);
    },
  );

  test('draws years and values on true scales', async () => {
    const { shapes } = await pictureOf('trend', dataFrom());
    const line = shapes.find(({ id, attributes }) => id === 'CHN' && attributes['stroke-width'] === 3.5);
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

  test.each([
    ['en', 'China’s share of mining peaked at 97.5% in 2005 and is back near 70%'],
    ['ja', '中国の採掘シェア、2005年の97.5%から約7割に'],
    ['ko', '중국 희토류 채굴 비중, 2005년 97.5%로 정점을 찍은 뒤 다시 70% 안팎'],
    ['zh-Hans', '中国稀土开采占比2005年达97.5%的峰值，如今回升至70%左右'],
    ['zh-Hant', '中國稀土開採占比2005年達97.5%高峰，如今回升到70%左右'],
  ] as const)('says in %s what became of the peak', (locale, title) => {
    expect(describeView('trend', dataFrom(), locale).title).toBe(title);
  });

  test.each(PICTURE_WIDTHS)('writes the low at the line, and that a note concerns it, at %i px', async (width) => {
    const rows = tables()['mining-shares'] ?? [];
    const low = Math.min(...rows.map((row) => Number(row['china_share_pct'])));
    const year = String(rows.find((row) => Number(row['china_share_pct']) === low)?.['year']);
    const picture = await pictureOf('trend', dataFrom(), { width });
    const texts = textsOf(picture).join(' ');
    expect(texts).toMatch(new RegExp(`low: ${low.toFixed(0)}% in ${year}.*\\(dotted: see note\\)`, 'u'));
    const noNote = { ...tables(), notes: [] };
    expect(textsOf(await pictureOf('trend', dataFrom(noNote), { width })).join(' ')).not.toContain('see note');
  });

  test('breaks the low into short lines rather than write across a change of source', () => {
    for (const width of [610, 783, 1000]) {
      const { low, breaks, x } = layOutTrend(share(), 'en', width);
      const half = widestText(low?.lines ?? []) / 2;
      const middle = low?.x ?? 0;
      expect(half, String(width)).toBeGreaterThan(0);
      for (const { at } of breaks) expect(Math.abs(x.at(at) - middle), String(width)).toBeGreaterThan(half);
    }
  });

  test('begins the list of changes of source at a line of its own', () => {
    for (const width of PICTURE_WIDTHS) {
      const [band, changes] = layOutTrend(share(), 'en', width).list;
      expect(changes?.y, String(width)).toBeGreaterThan(band?.y ?? Infinity);
    }
  });

  test.each(LOCALES)('labels both bands within them where they fit, in %s', async (locale) => {
    const label = trendMessages(locale).quotaOnly.replace(/\s/gu, '');
    const picture = await pictureOf('trend', dataFrom(), { locale, width: 1000 });
    const bands = picture.shapes.filter(
      ({ element, attributes }) => element === 'rect' && Number(attributes['height']) > 100 && attributes['width'],
    );
    const labels = picture.shapes.filter(({ lines = [] }) => lines.join('').replace(/\s/gu, '') === label);
    expect(labels).toHaveLength(2);
    labels.forEach(({ attributes }, index) => {
      const from = Number(bands[index]?.attributes['x']);
      expect(Number(attributes['x'])).toBeGreaterThan(from);
      expect(Number(attributes['x'])).toBeLessThan(from + Number(bands[index]?.attributes['width']));
    });
  });

  test.each([
    ['share', 288],
    ['share', 1000],
    ['tonnes', 288],
    ['tonnes', 1000],
  ] as const)('draws and labels both spans of quota years, in %s at %i px', async (measure, width) => {
    const { shapes } = await pictureOf('trend', dataFrom(), { width, options: { measure } });
    const bands = shapes.filter(
      ({ element, attributes }) => element === 'rect' && Number(attributes['height']) > 100 && attributes['width'],
    );
    expect(bands).toHaveLength(2);
    // A band reaches from half a year before its first year to half a year after its last.
    const widths = bands.map(({ attributes }) => Number(attributes['width']));
    expect(widths[1]! / widths[0]!).toBeCloseTo(6 / 4, 1);
    expect(textsOf({ width, height: 0, shapes })).toContain('2010–13 and 2018–23: China’s official quota only');
  });

  test.each(LOCALES)('gives the quota years alike in %s in picture, note and table', async (locale) => {
    const messages = trendMessages(locale);
    const country = countryLabel('CHN', locale, {});
    const quota = {
      country,
      years: [
        [2010, 2013],
        [2018, 2023],
      ],
    } as const;
    for (const measure of ['share', 'tonnes'] as const) {
      const { note, notes, table } = describeView('trend', dataFrom(), locale, { measure });
      expect(notes).toContain(messages.notes.quota(quota));
      if (measure === 'tonnes') expect(note).toContain(messages.quotaNote(quota));
      const texts = textsOf(await pictureOf('trend', dataFrom(), { locale, options: { measure } }));
      expect(texts.map((text) => text.replace(/\s/gu, ''))).toContain(messages.quota(quota).replace(/\s/gu, ''));
      const counted = table.rows
        .filter((row) => row.some((cell) => String(cell).includes(messages.quotaLabel)))
        .map(([year]) => Number(year));
      expect(counted, measure).toEqual([2010, 2011, 2012, 2013, 2018, 2019, 2020, 2021, 2022, 2023]);
    }
  });

  test('counts the year 2024 at its quota in the edition of 2025 only', () => {
    expect(tonnes('2025').quota.years).toEqual([
      [2010, 2013],
      [2018, 2024],
    ]);
    expect(tonnes('2026').quota.years).toEqual([
      [2010, 2013],
      [2018, 2023],
    ]);
  });

  test('calls no bundled tonnes a record, in any language, but would call more tonnes one', () => {
    const RECORD = { en: 'a record', ja: '過去最高', ko: '사상 최대', 'zh-Hans': '历年最高', 'zh-Hant': '歷年最高' };
    for (const locale of LOCALES)
      for (const measure of ['share', 'tonnes'] as const) {
        const { title, summary } = describeView('trend', dataFrom(), locale, { measure });
        for (const text of [title, summary]) expect(text, locale).not.toContain(RECORD[locale]);
        const raw =
          measure === 'share'
            ? changed('mining-shares', { year: '2025' }, { china_tonnes_reo: '271000', qualifier: '' })
            : changed(
                'mine-production',
                { series: 'usgs-mcs2026', year: '2025', country: 'CHN' },
                { tonnes_reo: '271000', qualifier: '' },
              );
        expect(describeView('trend', dataFrom(raw), locale, { measure }).summary, locale).toContain(RECORD[locale]);
      }
  });

  test('draws estimates hollow', async () => {
    const fills = async (raw: RawTables = tables()): Promise<unknown[]> =>
      (await pictureOf('trend', dataFrom(raw))).shapes
        .filter(({ element, attributes }) => element === 'path' && attributes['transform'])
        .map(({ attributes }) => attributes['fill']);
    expect((await fills()).filter((fill) => fill === LIGHT.surface)).toHaveLength(3);
    expect(await fills(changed('mining-shares', { year: '2025' }, { qualifier: '' }))).not.toContain(LIGHT.surface);
  });
});

describe('years of a page', () => {
  const shares = (...reported: readonly (readonly [year: number, share: number, more?: object])[]) =>
    customData({
      'mining-shares': reported.map(([year, china_share_pct, more]): RawRow => ({ year, china_share_pct, ...more })),
    });
  const mined = (...reported: readonly (readonly [year: number, country: string, tonnes: number])[]) =>
    customData({
      'mine-production': reported.map(([year, country, tonnes_reo]): RawRow => ({ year, country, tonnes_reo })),
    });
  const inTonnes = { measure: 'tonnes' as const };

  test.each([
    ['rose from 60% in 1990 to 90% in 2000 and fell back to 70% in 2010', [60, 90, 70]],
    ['rose from 60% in 1990 to 90% in 2010', [60, 70, 90]],
    ['fell from 90% in 1990 to 60% in 2010', [90, 50, 60]],
    ['was 90% in 1990 and the same in 2010', [90, 50, 90]],
    ['fell from 1.2% in 1990 to 1.1% in 2010', [1.2, 0.4, 1.1]],
  ] as const)('say how China’s share %s', (reported, [first, middle, last]) => {
    const { title, summary } = describeView('trend', shares([1990, first], [2000, middle], [2010, last]));
    expect(summary).toBe(`China’s share of the rare earths mined in the world ${reported}.`);
    expect(title.includes('in 2000')).toBe(reported.includes('fell back'));
  });

  test.each([
    ['peaked at 90% in 2000 and was at 66% in 2010', [60, 90, 66]],
    ['peaked at 90% in 2000 and was back near 70% in 2020', [60, 90, 55, 71]],
    ['peaked at 90% in 2000 and was back at 66% in 2020', [60, 90, 55, 66]],
    ['peaked at 90% in 2000 and was at 66% in 2020', [60, 90, 62, 66]],
  ] as const)('say in the title that the share %s', (reported, values) => {
    const data = shares(...values.map((value, index) => [1990 + index * 10, value] as const));
    expect(describeView('trend', data).title).toBe(`China’s share of mining ${reported}`);
  });

  test.each([
    ['equalled', [60, 90, 90, 66], {}],
    ['estimated', [60, 90, 80, 66], { qualifier: 'estimate' }],
  ] as const)('speak of no peak where it was %s', (_, values, more) => {
    const data = shares(...values.map((value, index) => [1990 + index * 10, value, more] as const));
    expect(describeView('trend', data).title).toBe('China’s mining share: 60% in 1990, 90% in 2000, 66% in 2020');
  });

  test('say how far the share fell before it rose again, and mark no low otherwise', async () => {
    const rose = shares([1990, 60], [2000, 90], [2010, 55], [2020, 70]);
    expect(describeView('trend', rose).summary).toContain(
      'rose from 60% in 1990 to 90% in 2000, fell to 55% in 2010 and was back at 70% in 2020.',
    );
    expect(textsOf(await pictureOf('trend', rose))).toContain('low: 55% in 2010');
    const fell = shares([1990, 60], [2000, 90], [2010, 67], [2020, 70]);
    expect(textsOf(await pictureOf('trend', fell)).join()).not.toContain('low:');
  });

  test('call tonnes a record only where they are more than in every earlier year', () => {
    const rows = (now: number, more: object = {}) =>
      shares(
        [2000, 50, { china_tonnes_reo: 3 }],
        [2001, 60, { china_tonnes_reo: 5 }],
        [2002, 55, { china_tonnes_reo: 4 }],
        [2003, 60, { china_tonnes_reo: now, ...more }],
      );
    expect(describeView('trend', rows(6)).summary).toContain('at a record 6.');
    expect(describeView('trend', rows(5)).summary, 'equal to 2001').toContain('when it mined 5 tonnes.');
    expect(describeView('trend', rows(4)).summary, 'more than at first').toContain('when it mined 4 tonnes.');
    expect(describeView('trend', rows(1)).summary).toContain('when it mined 1 tonne.');
    expect(describeView('trend', rows(6, { qualifier: 'estimate' })).summary).toContain('when it mined 6 tonnes.');
  });

  test('call tonnes a record also in tonnes, not an estimate, and not the only year', () => {
    const summary = (now: number, more: object = {}): string => {
      const rows = [3, 5, now].map((tonnes_reo, index) => ({ year: 2000 + index, country: 'CHN', tonnes_reo }));
      const data = customData({ 'mine-production': [...rows.slice(0, -1), { ...rows.at(-1), ...more }] });
      return describeView('trend', data, 'en', inTonnes).summary;
    };
    expect(summary(6)).toContain('a record 6');
    for (const now of [5, 4]) expect(summary(now)).not.toContain('record');
    expect(summary(6, { qualifier: 'estimated' })).not.toContain('record');
  });

  test.each(LOCALES)('say nothing of the United States in %s where no row does', async (locale) => {
    const data = mined([2000, 'CHN', 3], [2001, 'CHN', 4]);
    const { title, summary, subtitle } = describeView('trend', data, locale, inTonnes);
    for (const text of [title, summary]) expect(text).not.toMatch(/United|US\b|米国|미국|美/u);
    expect(subtitle).toContain('this page');
    expect(textsOf(await pictureOf('trend', data, { locale, options: inTonnes })).join()).not.toMatch(
      /US\b|米国|미국|美/u,
    );
  });

  test('join years five apart, and leave a gap where one is missing', () => {
    const runs = (...reported: number[]): number[][] =>
      trendOf(shares(...reported.map((year) => [year, 50] as const)), optionsWith())
        .lines.find(({ country }) => country === 'CHN')!
        .runs.map((run) => run.map(({ year }) => year));
    expect(runs(1990, 1995, 2000, 2005)).toEqual([[1990, 1995, 2000, 2005]]);
    expect(runs(1990, 1991, 1992, 2005)).toEqual([[1990, 1991, 1992], [2005]]);
    expect(runs(1990, 2020)).toEqual([[1990, 2020]]);
  });

  test('draw a year without neighbours as a point', async () => {
    const { shapes } = await pictureOf('trend', shares([1990, 50], [1991, 50], [1992, 50], [2005, 90], [2006, 60]));
    const points = shapes.filter(({ id, attributes }) => id === 'CHN' && attributes['transform']);
    expect(points.length).toBeGreaterThanOrEqual(2);
    const lone = await pictureOf('trend', shares([1990, 50], [1999, 90], [2000, 60], [2001, 60]));
    expect(lone.shapes.filter(({ id, attributes }) => id === 'CHN' && attributes['transform'])).toHaveLength(3);
  });

  test('have a band for each span of quota years', () => {
    const quota = { qualifier: 'quota' };
    const data = shares([2000, 50, quota], [2001, 50, quota], [2002, 50], [2003, 50, quota]);
    expect(trendOf(data, optionsWith()).quota.years).toEqual([
      [2000, 2001],
      [2003, 2003],
    ]);
    expect(describeView('trend', data).notes.join(' ')).toContain('official quota in 2000–01 and 2003');
  });

  test('count publications that are too many to list', async () => {
    const years = Array.from({ length: 12 }, (_, index) => [2000 + index, 50, { basis: String(index) }] as const);
    const texts = textsOf(await pictureOf('trend', shares(...years)));
    expect(texts).toContain('The source changes 11 times; the table names the source of each year.');
    expect(texts.join()).not.toContain('①');
    expect(textsOf(await pictureOf('trend', shares(...years.slice(0, 10)))).join()).toContain('⑨');
  });

  test('carry no caveat of the bundled years', () => {
    const { note, notes } = describeView('trend', shares([2018, 60], [2019, 58], [2020, 57], [2021, 58]));
    expect(note).toBeUndefined();
    expect(notes).toEqual([]);
  });
});

describe('lines of any story', () => {
  /** Shares by country, from a first year on; null where a year has no row. */
  const lines = (shares: Readonly<Record<string, readonly (number | null)[]>>, first = 2020): RawRow[] =>
    Object.entries(shares).flatMap(([country, values]) =>
      values.flatMap((share_pct, index) => (share_pct === null ? [] : [{ year: first + index, country, share_pct }])),
    );
  const sharesOf = (rows: readonly RawRow[], more: RawTables = {}) => customData({ 'mining-shares': rows, ...more });
  const LITHIUM = { CHN: [12, 13, 18], CHL: [40, 38, 25], AUS: [20, 40, 45], ARG: [15, 7, 6], ZWE: [3, null, 3] };

  test.each([
    ['en', 'China’s share of lithium: 12% in 2020, 18% in 2022'],
    ['ja', 'リチウムに占める中国の割合、2020年12%、2022年18%'],
    ['ko', '중국 리튬 비중 2020년 12%→2022년 18%'],
    ['zh-Hans', '中国（锂）占比：2020年12%，2022年18%'],
    ['zh-Hant', '中國（鋰）占比：2020年12%，2022年18%'],
  ] as const)('are described with their material in %s, and as no mining', (locale, title) => {
    const text = describeView('trend', sharesOf(lines(LITHIUM)), locale, { material: 'Li' });
    expect(text.title).toBe(title);
    expect(JSON.stringify(text)).not.toMatch(/mined|mining|rare|world|採掘|世界|채굴|희토|세계|稀土|开采|開採|全球/iu);
  });

  test('are each named at their end, the subject in the accent colour', async () => {
    const picture = await pictureOf('trend', sharesOf(lines(LITHIUM)), { options: { subject: 'Australia' } });
    for (const text of ['Australia 45%', 'Chile 25%', 'China 18%', 'Argentina 6%', 'Zimbabwe 3%'])
      expect(textsOf(picture)).toContain(text);
    const accented = picture.shapes.filter(({ attributes }) => attributes['stroke'] === LIGHT.china);
    expect([...new Set(accented.map(({ id }) => id))]).toEqual(['AUS']);
  });

  test('have a gap where a year has no row, and a point where a year is alone', () => {
    const runs = (country: string) =>
      trendOf(sharesOf(lines(LITHIUM)), optionsWith())
        .lines.find((line) => line.country === country)
        ?.runs.map((run) => run.map(({ year }) => year));
    expect(runs('ZWE')).toEqual([[2020], [2022]]);
    expect(runs('CHN')).toEqual([[2020, 2021, 2022]]);
  });

  test('are joined over years without a row only where rows are evenly spaced', () => {
    const runs = (...years: readonly number[]) =>
      trendOf(sharesOf(years.map((year) => ({ year, china_share_pct: 50 }))), optionsWith())
        .lines.find(({ country }) => country === 'CHN')
        ?.runs.map((run) => run.map(({ year }) => year));
    expect(runs(1995, 2010, 2024)).toEqual([[1995], [2010], [2024]]);
    expect(runs(1995, 2005, 2015)).toEqual([[1995, 2005, 2015]]);
  });

  test('have no others unless a row gives them, or all countries of the columns are known', () => {
    const others = (rows: readonly RawRow[]) =>
      trendOf(sharesOf(rows), optionsWith())
        .lines.find(({ country }) => country === 'OTH')
        ?.runs.flatMap((run) => run.map(({ year, value }) => [year, value]));
    expect(others(lines({ CHN: [50, 50] }))).toBeUndefined();
    expect(others(lines({ CHN: [50, 50], OTH: [20, 30] }))).toEqual([
      [2020, 20],
      [2021, 30],
    ]);
    const columns = [
      { year: 2020, china_share_pct: 60 },
      { year: 2021, china_share_pct: 60, usa_share_pct: 10 },
    ];
    expect(others(columns)).toEqual([[2021, 30]]);
  });

  test('name the six largest, and draw the others thin', async () => {
    const many = Object.fromEntries(
      ['CHL', 'AUS', 'ARG', 'ZWE', 'BRA', 'PRT', 'USA', 'CHN'].map((country, index) => [
        country,
        [20 - index, 20 - index],
      ]),
    );
    const data = sharesOf(lines(many));
    const named = trendOf(data, optionsWith()).lines.flatMap(({ country, named: isNamed }) => (isNamed ? country : []));
    expect(named.toReversed()).toEqual(['CHN', 'CHL', 'AUS', 'ARG', 'ZWE', 'BRA']);
    expect(describeView('trend', data).subtitle).toContain('thin lines: other countries');
    expect(textsOf(await pictureOf('trend', data)).join()).not.toContain('Portugal');
  });

  test('have the year at the label of a line that ends early, and a note on the subject', async () => {
    const data = sharesOf(lines({ CHN: [40, 60, null], JPN: [30, 20, 25] }));
    expect(textsOf(await pictureOf('trend', data))).toContain('China 60% (2021)');
    expect(describeView('trend', data).note).toBe('There is no figure for China in 2022.');
  });

  test('have the names that their rows give', () => {
    const rows = lines({ Mueller: [50, 60] }).map((row) => ({ ...row, label: 'Müller & Söhne', label_ja: 'ミュラー' }));
    expect(describeView('trend', sharesOf(rows)).title).toContain('Müller & Söhne’s share: 50% in 2020');
    expect(describeView('trend', sharesOf(rows), 'ja').title).toContain('ミュラーの割合');
  });

  test('are in the unit of their rows', async () => {
    const rows = [2020, 2021].flatMap((year, index) => [
      { year, country: 'CHN', value: 80 + index, unit: 'kt' },
      { year, country: 'RUS', value: 5, unit: 'kt' },
    ]);
    const data = customData({ 'mine-production': rows });
    const options = { measure: 'tonnes', material: 'gallium' } as const;
    const { title, summary, table } = describeView('trend', data, 'en', options);
    expect(title).toBe('China: 81 kt of gallium in 2021; Russia: 5 kt');
    expect(summary).toBe('China: 80 kt of gallium in 2020, 81 kt in 2021; Russia: 5 kt.');
    expect(table.columns[1]?.unit).toBe('kt');
    const texts = textsOf(await pictureOf('trend', data, { options }));
    expect(texts.some((text) => text.endsWith(' kt'))).toBe(true);
  });

  test('keep the quota of the country that it concerns, with any subject', () => {
    const { title, table } = describeView('trend', dataFrom(), 'en', { subject: 'USA' });
    expect(title).toBe('The United States’ mining share: 29.9% in 1995, 13% in 2025'.replace('29.9%', '30%'));
    expect(table.columns.map(({ label }) => label)).toContain('China counted by');
    expect(describeView('trend', dataFrom(), 'en', { subject: 'USA' }).notes.join()).toContain('China’s figure is its');
  });

  test.each([
    [
      'both forms in one row',
      [{ year: 2020, china_share_pct: 5, country: 'CHN', share_pct: 5 }],
      '"country" is "CHN"; it must be empty',
    ],
    [
      'both forms in one table',
      [
        { year: 2020, china_share_pct: 5 },
        { year: 2021, country: 'CHN', share_pct: 5 },
      ],
      'row 2: "country"',
    ],
    ['neither form', [{ year: 2020 }], '"china_share_pct" is ""; it must be a number'],
    ['a share without a country', [{ year: 2020, share_pct: 5 }], '"country" is ""; it must be a country'],
    [
      'a country twice in a year',
      [...lines({ CHN: [5] }), ...lines({ China: [6] })],
      'different from every earlier row',
    ],
    ['one year', lines({ CHN: [5] }), 'rows for CHN in fewer than 2 years'],
  ] as const)('reject %s', (_, rows, message) => {
    expect(() => trendOf(sharesOf(rows), optionsWith())).toThrow(message);
  });
});
