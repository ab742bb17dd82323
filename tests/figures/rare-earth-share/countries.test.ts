import type { RawTables } from '../../../src/core/data/raw-tables.ts';
import { describe, expect, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/core/i18n/locale.ts';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../../src/core/drawing/picture.ts';
import { countryYear } from '../../../src/figures/rare-earth-share/countries/model.ts';
import { changed, dataFrom, describeView, optionsWith, customData, pictureOf, tables, textsOf } from './fixture.ts';

const reported = (options: { year?: number | null; edition?: '2025' | '2026' } = {}) =>
  countryYear(dataFrom(), optionsWith(options));

describe('countries', () => {
  test.each([
    [{}, 2025, 'usgs-mcs2026-ree', true],
    [{ edition: '2025' as const }, 2024, 'usgs-mcs2025-ree', true],
    [{ year: 2024 }, 2024, 'usgs-mcs2026-ree', true],
    [{ year: 2023 }, 2023, 'usgs-mcs2025-ree', true],
    [{ year: 2023, edition: '2025' as const }, 2023, 'usgs-mcs2025-ree', true],
    [{ year: 2022 }, 2022, 'usgs-myb2022', false],
    [{ year: 2018, edition: '2025' as const }, 2018, 'usgs-myb2022', false],
    [{ year: 2025, edition: '2025' as const }, 2024, 'usgs-mcs2025-ree', true],
  ])('for %o shows %i from %s (reserves: %s)', (options, year, source, hasReserves) => {
    const one = reported(options);
    expect([one.year, one.source.id, one.hasReserves]).toEqual([year, source, hasReserves]);
    expect(new Set(one.rows.map((row) => row.source))).toEqual(new Set([source]));
  });

  test('sorts by tonnes with other countries last, and holds every row of the publication', () => {
    const { rows } = reported();
    const expected = (tables()['mine-production'] ?? []).filter(
      ({ series, year, country }) => series === 'usgs-mcs2026' && year === '2025' && country !== 'WLD',
    );
    expect(Object.fromEntries(rows.map(({ country, amount }) => [country, amount]))).toEqual(
      Object.fromEntries(expected.map((row) => [row['country'], Number(row['tonnes_reo'])])),
    );
    expect(rows.at(-1)?.country).toBe('OTH');
    const sorted = rows.slice(0, -1).map(({ amount }) => amount);
    expect(sorted).toEqual([...sorted].sort((a, b) => b - a));
  });

  test('keeps "no figure" apart from zero', async () => {
    const { rows } = reported();
    expect(rows.find(({ country }) => country === 'MMR')?.reserves).toBeNull();
    expect(rows.find(({ country }) => country === 'CAN')?.amount).toBe(0);
    const texts = textsOf(await pictureOf('countries', dataFrom()));
    expect(texts.filter((text) => text === 'no figure')).toHaveLength(
      rows.filter(({ reserves, share }) => reserves == null && share >= 1).length,
    );
    const { table } = describeView('countries', dataFrom());
    const column = table.columns.findIndex(({ id }) => id === 'reserves');
    expect(table.rows.find(([name]) => name === 'Myanmar')?.[column]).toBeNull();
  });

  test('says "at most" of shares of world reserves, and points to Brazil', () => {
    const { summary } = describeView('countries', dataFrom());
    const reserve = (country: string): number =>
      Number(
        (tables()['reserves'] ?? []).find((row) => row['edition'] === '2026' && row['country'] === country)?.[
          'tonnes_reo'
        ],
      );
    expect(summary).toContain(
      `at most ${String(Math.round((reserve('CHN') / reserve('WLD')) * 100))}% of the known total`,
    );
    expect(summary).toContain('about five times as much as the United States with 51,000');
    expect(reported().untapped).toEqual(['BRA']);
  });

  test('has no column of reserves for a year without, and says why', async () => {
    const { note, table, subtitle } = describeView('countries', dataFrom(), 'en', { year: 2020 });
    expect(note).toContain('none were printed with the figures for 2020');
    expect(subtitle).toContain('USGS Minerals Yearbook 2022');
    expect(table.columns.map(({ id }) => id)).not.toContain('reserves');
    expect(textsOf(await pictureOf('countries', dataFrom(), { options: { year: 2020 } }))).not.toContain(
      'Reserves, million t',
    );
  });

  test('notes that another edition has other values for 2024, and only for 2024', () => {
    for (const year of [2018, 2022, 2023, 2024, 2025])
      expect(reported({ year }).disagrees, String(year)).toBe(year === 2024);
  });

  test.each(PICTURE_WIDTHS)(
    'folds small countries and counts them, but none with much in the ground, at %i px',
    async (width) => {
      const texts = textsOf(await pictureOf('countries', dataFrom(), { width }));
      expect(texts).toContain('8 more countries and others: 7,760 t');
      for (const name of ['Brazil', 'Russia', 'Vietnam']) expect(texts).toContain(name);
      for (const name of ['Greenland', 'India', 'Other countries']) expect(texts).not.toContain(name);
    },
  );

  test.each(PICTURE_WIDTHS)('draws reserves as thin, pale bars to scale under their head at %i px', async (width) => {
    const { shapes } = await pictureOf('countries', dataFrom(), { width });
    const thin = shapes.filter(({ element, attributes }) => element === 'rect' && attributes['height'] === 8);
    const reserves = reported().rows.filter(
      ({ reserves, share, country }) => reserves != null && (share >= 1 || ['BRA', 'RUS', 'VNM'].includes(country)),
    );
    expect(thin.map(({ id }) => id)).toEqual(reserves.map(({ country }) => country));
    const most = Math.max(...reserves.map((row) => row.reserves ?? 0));
    const longest = Math.max(...thin.map(({ attributes }) => Number(attributes['width'])));
    thin.forEach(({ attributes }, index) => {
      expect(Number(attributes['width']) / longest).toBeCloseTo((reserves[index]?.reserves ?? 0) / most, 1);
      expect(Number(attributes['fill-opacity'])).toBeLessThan(1);
    });
    const head = shapes.find(({ lines = [] }) => lines.join(' ') === 'Reserves, million t');
    expect(head?.attributes['x']).toBe(thin[0]?.attributes['x']);
  });

  test.each(LOCALES)('prints each column in one unit in %s, as the table has it', async (locale) => {
    const texts = textsOf(await pictureOf('countries', dataFrom(), { locale }));
    for (const amount of ['270,000', '51,000', '4,800', '150']) expect(texts).toContain(amount);
    if (locale !== 'en')
      for (const reserves of [/^4400[万만萬]$/u, /^190[万만萬]$/u])
        expect(texts.filter((text) => reserves.test(text))).toHaveLength(1);
  });

  test('calls a small share of the world no zero', () => {
    const { table } = describeView('countries', dataFrom());
    const column = table.columns.findIndex(({ id }) => id === 'share');
    for (const row of table.rows) expect(row[column] === 0).toBe(row[1] === 0);
    expect(table.rows.find(([name]) => name === 'Vietnam')?.[column]).toBe('<0.1');
  });

  test('changes title, summary, picture and table with one row', async () => {
    const raw = changed(
      'mine-production',
      { series: 'usgs-mcs2026', year: '2025', country: 'USA' },
      { tonnes_reo: '135000' },
    );
    const [old, now] = [describeView('countries', dataFrom()), describeView('countries', dataFrom(raw))];
    expect(now.title).toBe('China mined about twice as much rare earth as the US');
    expect(now.title).not.toBe(old.title);
    expect(now.summary).toContain('135,000');
    expect(now.table.rows[1]).toContain(135_000);
    const { shapes } = await pictureOf('countries', dataFrom(raw));
    const width = (fill: string): number =>
      Number(
        shapes.find(({ element, attributes }) => element === 'rect' && attributes['fill'] === fill)?.attributes[
          'width'
        ],
      );
    expect(width(LIGHT.us) / width(LIGHT.china)).toBeCloseTo(0.5, 2);
  });

  test('drops the comparison where there is nothing to compare with', () => {
    const raw = changed(
      'mine-production',
      { series: 'usgs-mcs2026', year: '2025', country: 'USA' },
      { tonnes_reo: '0' },
    );
    expect(describeView('countries', dataFrom(raw)).title).toBe('China mined 69% of the world’s rare earths in 2025');
  });
});

describe('the year of countries', () => {
  const control = (options: { year?: number | null; edition?: '2025' | '2026' } = {}) =>
    describeView('countries', dataFrom(), 'en', options).controls?.[0];

  test('may be any of the edition, and is the one that is shown', () => {
    const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
    expect(control()).toEqual({ kind: 'step', option: 'year', label: 'Year', values: years, value: 2025 });
    expect(control({ year: 2020 })).toMatchObject({ values: years, value: 2020 });
    expect(control({ edition: '2025', year: 2025 })).toMatchObject({ values: years.slice(0, -1), value: 2024 });
  });

  test('is called a year in every language', () => {
    const labels = LOCALES.map((locale) => describeView('countries', dataFrom(), locale).controls?.[0]?.label);
    expect(labels).toEqual(['年', 'Year', '연도', '年份', '年份']);
  });

  test('offers no choice if rows have only one', () => {
    const data = customData({ 'mine-production': [{ year: 1998, country: 'CHN', tonnes_reo: 60_000 }] });
    expect(describeView('countries', data).controls).toBeUndefined();
  });
});

describe('countries of a page', () => {
  const mined = (tonnes: Readonly<Record<string, number>>, reserves?: RawTables['reserves']) =>
    customData({
      'mine-production': Object.entries(tonnes).map(([country, tonnes_reo]) => ({ year: 2030, country, tonnes_reo })),
      ...(reserves && { reserves }),
    });

  test('have no world total without a row for it', async () => {
    const data = mined({ CHN: 5, AUS: 5 });
    const { title, summary, table } = describeView('countries', data);
    expect(title).toBe('China mined 5 tonnes of rare earths in 2030');
    expect(summary).toBe('In 2030 China mined 5 tonnes of rare-earth oxide.');
    expect(table.columns.map(({ label }) => label)).toContain('Share of the total');
    expect(table.rows.at(-1)?.slice(0, 2)).toEqual(['Total', 10]);
    const texts = textsOf(await pictureOf('countries', data));
    expect(texts).toContain('Total');
    expect(texts).not.toContain('World');
    expect(describeView('countries', mined({ CHN: 6, AUS: 6, WLD: 12 })).title).toBe(
      'China mined 50% of the world’s rare earths in 2030',
    );
  });

  test('are compared in round numbers, however far apart', () => {
    const title = (china: number, usa: number): string =>
      describeView('countries', mined({ CHN: china, USA: usa })).title;
    expect(title(9, 4)).toBe('China mined about 2.3 times as much rare earth as the US');
    expect(title(5234, 10)).toBe('China mined about 520 times as much rare earth as the US');
    expect(title(3e9, 1)).toBe('China mined about 3 billion times as much rare earth as the US');
    expect(title(1, 2)).toBe('China mined 1 tonne of rare earths in 2030');
  });

  test('carry the reserves that the page gives, in tonnes where they are few', async () => {
    const data = mined({ CHN: 6 }, [
      { country: 'CHN', tonnes_reo: 300 },
      { country: 'WLD', tonnes_reo: 1000 },
    ]);
    const { summary, note, notes } = describeView('countries', data);
    expect(summary).toContain('Its reserves of 300 tonnes are 30% of the known total.');
    expect(note).toBeUndefined();
    expect(notes).toEqual([]);
    expect(textsOf(await pictureOf('countries', data))).toContain('Reserves, t');
  });

  test('that are shown for their reserves stand under a caption, evenly spaced, after those that mine more', async () => {
    const known = ['CHN', 'RUS', 'WLD'].map((country) => ({ country, tonnes_reo: 300 }));
    const mines = { CHN: 600, AUS: 500, NGA: 5, IND: 5, RUS: 4, WLD: 1200 };
    const picture = await pictureOf('countries', mined(mines, known));
    const top = (text: string): number => {
      const found = picture.shapes.find(({ lines }) => lines?.join(' ') === text);
      return Number(found?.attributes['y']);
    };
    expect(top('Under 1% of mining, but large reserves') - top('Australia')).toBe(26);
    expect(top('Russia') - top('Australia')).toBe(2 * 26);
    // More than Russia, but under the line that says so.
    expect(textsOf(picture)).toContain('2 more countries: 10 t');
    expect(textsOf(picture)).not.toContain('India');
  });

  test('show other countries on a phone where they are many', async () => {
    const texts = textsOf(await pictureOf('countries', mined({ CHN: 6, OTH: 4 }), { width: 288 }));
    expect(texts).toContain('Other countries');
  });
});

describe('countries of any story', () => {
  const rows = (values: Readonly<Record<string, number>>, more: object = {}, year = 2030) =>
    Object.entries(values).map(([country, value]) => ({ year, country, value, ...more }));
  const describedBy = (data: readonly object[], options: object = {}, locale: Locale = 'en') =>
    describeView('countries', customData({ 'mine-production': data }), locale, options);

  test.each([
    ['en', 'China: 98 kt of gallium in 2030, 98% of the total'],
    ['ja', '中国のガリウム：2030年98 kt（合計の98%）'],
    ['ko', '중국 갈륨: 2030년 98 kt(합계의 98%)'],
    ['zh-Hans', '中国（镓）：2030年98 kt，占合计的98%'],
    ['zh-Hant', '中國（鎵）：2030年98 kt，占合計的98%'],
  ] as const)('are described with their unit and material in %s, and never as mined tonnes', (locale, title) => {
    const { table, ...text } = describedBy(rows({ CHN: 98, RUS: 2 }, { unit: 'kt' }), { material: 'gallium' }, locale);
    expect(text.title).toBe(title);
    expect(JSON.stringify([text, table.columns.map(({ label }) => label)])).not.toMatch(
      /tonne|mined|rare|トン|採掘|レアアース|톤|채굴|희토|吨|公噸|稀土|采|採/iu,
    );
    expect(table.columns.find(({ id }) => id === 'tonnes')?.unit).toBe('kt');
  });

  test('say the world only where a row gives it', () => {
    const withWorld = describedBy(rows({ CHN: 50, CHL: 30, WLD: 100 }, { unit: 'kt' }));
    expect(withWorld.title).toBe('China: 50 kt in 2030, 50% of the world');
    expect(JSON.stringify(describedBy(rows({ CHN: 50, CHL: 50 }, { unit: 'kt' })))).not.toMatch(/world/iu);
  });

  test.each([
    ['Netherlands', 'The Netherlands: 30 kt of lithium in 2030, 30% of the total'],
    ['CHL', 'Chile: 20 kt of lithium in 2030, 20% of the total'],
  ])('are about the subject %s, which the accent colour marks', async (subject, title) => {
    const data = rows({ CHN: 50, NLD: 30, CHL: 20 }, { unit: 'kt' });
    expect(describedBy(data, { subject, material: 'lithium' }).title).toBe(title);
    expect(describedBy([...data], { material: 'lithium' }).title).toContain('China: 50 kt');
    const { shapes } = await pictureOf('countries', customData({ 'mine-production': data }), { options: { subject } });
    const accented = shapes.filter(
      ({ element, attributes }) => element === 'rect' && attributes['fill'] === LIGHT.china,
    );
    expect(accented.map(({ id }) => id)).toEqual([subject === 'CHL' ? 'CHL' : 'NLD']);
  });

  test('are about the largest where China is not among them', () => {
    const data = ['IND', 'USA', 'AUS'].map((country, index) => ({
      year: 2030,
      country,
      tonnes_reo: [2900, 45_000, 13_000][index],
    }));
    expect(describedBy(data).title).toBe('The United States mined about three times as much rare earth as Australia');
  });

  test('take the table of the page for subject, material and unit, and an attribute before it', () => {
    const figure = [{ subject: 'Chile', material: 'Li', unit: 'kt' }];
    const data = customData({ 'mine-production': rows({ CHN: 5, CHL: 3 }), figure });
    expect(describeView('countries', data).title).toBe('Chile: 3 kt of lithium in 2030, 38% of the total');
    expect(describeView('countries', data, 'en', { subject: 'CHN' }).title).toContain('China: 5 kt');
  });

  test('show the newest year of the subject, and say which have none', () => {
    const data = [...rows({ CHN: 5 }, { unit: 't' }, 2028), ...rows({ USA: 4 }, { unit: 't' }, 2029)];
    const { title, note, controls } = describedBy(data);
    expect(title).toContain('China: 5 t in 2028');
    expect(note).toBe('There is no figure for China in 2029.');
    expect(controls).toBeUndefined();
  });

  test('print small amounts as they are', () => {
    const { title, table } = describedBy(rows({ CHN: 0.25, USA: 0.0025 }, { unit: 'kt' }));
    expect(title).toContain('China: 0.25 kt');
    expect(table.rows[1]?.[1]).toBe(0.0025);
    expect(describedBy(rows({ CHN: 0.1, USA: 0.2 }, { unit: 'kt' })).table.rows.at(-1)?.[1]).toBe(0.3);
  });

  test('have no share of a total beside amounts in per cent', () => {
    const { title, table } = describedBy(rows({ CHN: 98.7, RUS: 0.9 }), { unit: '%', material: 'Ga' });
    expect(title).toBe('China: 98.7% of gallium in 2030');
    expect(table.columns.map(({ id }) => id)).not.toContain('share');
  });

  test('have the names that their rows give', async () => {
    const data = [
      ...rows({ Mueller: 5 }, { unit: 'kt', label: 'Müller & Söhne <b>', label_ja: 'ミュラー' }),
      ...rows({ 東京電子: 4, CHL: 1 }, { unit: 'kt' }),
    ];
    expect(describedBy(data).title).toContain('Müller & Söhne <b>: 5 kt');
    expect(describedBy(data, {}, 'ja').title).toContain('ミュラー：2030年5 kt');
    const texts = textsOf(await pictureOf('countries', customData({ 'mine-production': data })));
    for (const name of ['Müller & Söhne <b>', '東京電子', 'Chile']) expect(texts).toContain(name);
  });

  test.each([
    [
      'a value without a unit',
      rows({ CHN: 5 }),
      {},
      'amounts without a unit. Set the attribute “unit”, such as unit="kt", or add a column “unit”.',
    ],
    [
      'two units',
      [...rows({ CHN: 5 }, { unit: 't' }), ...rows({ USA: 5 }, { unit: 'kt' })],
      {},
      'row 2: "unit" is "kt"',
    ],
    [
      'an attribute and rows that differ',
      rows({ CHN: 5 }, { unit: 't' }),
      { unit: 'kt' },
      '"unit" is "t"; it must be "kt"',
    ],
    [
      'a value beside tonnes',
      rows({ CHN: 5 }, { tonnes_reo: 5 }),
      {},
      '"value" is "5"; it must be empty when "tonnes_reo"',
    ],
    ['parts above 100 per cent', rows({ CHN: 70, USA: 40 }), { unit: '%' }, 'row 2: "value" is "40"'],
    ['neither', [{ year: 2030, country: 'CHN' }], {}, '"tonnes_reo" is ""; it must be a number'],
    ['a subject without a row', rows({ CHN: 5 }, { unit: 't' }), { subject: 'Chile' }, 'no row with country "CHL"'],
  ] as const)('reject %s', (_, data, options, message) => {
    expect(() => describedBy(data, options)).toThrow(message);
  });
});
