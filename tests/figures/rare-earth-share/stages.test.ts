import type { RawRow, RawTables } from '../../../src/core/data/raw-tables.ts';
import { describe, expect, test } from 'vitest';
import { DataError } from '../../../src/core/data/data-error.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS } from '../../../src/core/drawing/picture.ts';
import { stagesOf } from '../../../src/figures/rare-earth-share/stages/model.ts';
import { changed, dataFrom, describeView, optionsWith, customData, pictureOf, tables, textsOf } from './fixture.ts';

const stageRows = (...given: Parameters<typeof stagesOf>) => stagesOf(...given).rows;

describe('stages', () => {
  test('shows the share of each step as published, in the order of the chain', () => {
    const rows = stageRows(dataFrom(), optionsWith());
    expect(rows.map(({ stage, share, year }) => [stage, share, year])).toEqual([
      ['mining', 69.2, 2025],
      ['refining', 91, 2024],
      ['heavy-separation', 99, 2023],
      ['magnets', 94, 2024],
    ]);
  });

  test('fills every bar to a hundred and never beyond', () => {
    for (const { segments } of stageRows(dataFrom(), optionsWith())) {
      expect(segments[0]).toMatchObject({ country: 'CHN', from: 0 });
      expect(segments.at(-1)?.to).toBe(100);
      segments.slice(1).forEach(({ from, to }, index) => {
        expect(from).toBe(segments[index]?.to);
        expect(to).toBeGreaterThan(from);
      });
    }
  });

  test('takes a bar from one edition only', () => {
    const [mining] = stageRows(dataFrom(), optionsWith({ edition: '2025' }));
    expect(mining).toMatchObject({ year: 2024, edition: '2025', share: 69.2 });
    expect(mining?.segments.map(({ country }) => country)).toEqual(['CHN', 'USA', 'MMR', 'OTH']);
  });

  test('falls back to the edition that has rows for a step', () => {
    const raw = tables();
    raw['stage-shares'] = (raw['stage-shares'] ?? []).filter(({ edition }) => edition !== '2026');
    expect(stageRows(dataFrom(raw), optionsWith())[0]).toMatchObject({ edition: '2025', year: 2024 });
  });

  test('has the numbers of the dataset in its summary', () => {
    const share = (where: Record<string, string>): number =>
      Number(
        tables()['stage-shares']?.find((row) => Object.entries(where).every(([name, value]) => row[name] === value))?.[
          'share_pct'
        ],
      );
    const { summary } = describeView('stages', dataFrom());
    expect(summary).toContain(`${String(share({ stage: 'heavy-separation', country: 'CHN' }))}% of heavy rare-earth`);
    expect(summary).toContain(
      `${String(share({ stage: 'magnets', country: 'CHN', year: '2024', scope: 'sintered-magnets' }))} of every 100`,
    );
    expect(summary).toContain(
      `${String(Math.round(share({ stage: 'refining', scope: 'magnet', country: 'CHN', year: '2024' }) / 10))} in 10 of those`,
    );
  });

  test('changes title, summary, picture and table with one row', async () => {
    const before = dataFrom();
    const after = dataFrom(
      changed(
        'stage-shares',
        { stage: 'magnets', scope: 'sintered-magnets', year: '2024', country: 'CHN' },
        { share_pct: '61' },
      ),
    );
    const [old, now] = [describeView('stages', before), describeView('stages', after)];
    expect(now.title).toContain('61% of magnets');
    expect(now.title).not.toBe(old.title);
    expect(now.summary).not.toBe(old.summary);
    expect(now.table.rows.find(([step, country]) => step === 'Making magnets' && country === 'China')?.[2]).toBe(61);
    const picture = await pictureOf('stages', after);
    expect(textsOf(picture)).toContain('61%');
    const widths = picture.shapes.filter(
      ({ element, attributes }) => element === 'rect' && attributes['fill'] === LIGHT.china,
    );
    const [first, , , last] = widths.map(({ attributes }) => Number(attributes['width']));
    expect((last ?? 0) / (first ?? 1)).toBeCloseTo(61 / 69.2, 1);
  });

  test('stripes a share known only for the past, and says so in the note', async () => {
    const striped = async (raw: RawTables = tables()): Promise<number> =>
      (await pictureOf('stages', dataFrom(raw))).shapes.filter(({ attributes }) => attributes['stroke-dasharray'])
        .length;
    expect(await striped()).toBe(1);
    expect(describeView('stages', dataFrom()).note).toContain('Striped');
    const fresh = changed('stage-shares', { stage: 'heavy-separation' }, { qualifier: 'exactly' });
    expect(await striped(fresh)).toBe(0);
    expect(describeView('stages', dataFrom(fresh)).note).not.toContain('Striped');
  });
});

describe('stages of a page', () => {
  const row = (stage: string, share_pct: number, more: object = {}): RawRow => ({
    stage,
    country: 'CHN',
    year: 2024,
    share_pct,
    ...more,
  });
  const titles = (rows: readonly RawRow[]): string[] =>
    LOCALES.map((locale) => describeView('stages', customData({ 'stage-shares': rows }), locale).title);

  test.each([
    [
      [row('mining', 64.6)],
      [
        'レアアースの採掘、中国が65%',
        'China mines 65% of the world’s rare earths',
        '중국, 희토류 채굴 65% 차지',
        '中国占稀土开采65%',
        '中國占稀土開採65%',
      ],
    ],
    [
      [row('heavy-separation', 99.6), row('magnets', 50)],
      [
        'レアアース、中国が重レアアースの分離99.6%・磁石50%',
        'China separates 99.6% of heavy rare earths and makes 50% of magnets',
        '중국, 중희토류 분리 99.6%·자석 50% 차지',
        '中国占重稀土分离99.6%、磁体50%',
        '中國占重稀土分離99.6%、磁鐵50%',
      ],
    ],
    [
      [row('mining', 50), row('refining', 0), row('heavy-separation', 1), row('magnets', 100)],
      [
        'レアアース、中国が採掘5割・精製0%・磁石100%',
        'China mines half, refines 0%, makes 100% of magnets',
        '중국, 희토류 채굴 50%·정제 0%·자석 100% 차지',
        '中国占稀土开采五成、精炼0%、磁体100%',
        '中國占稀土開採五成、精煉0%、磁鐵100%',
      ],
    ],
  ])('have a headline of just these (%#)', (rows, expected) => {
    expect(titles(rows)).toEqual(expected);
  });

  test('state the date of a share, in the past tense if it is no longer current', () => {
    const rows = [row('mining', 70, { year: 1998 }), row('refining', 60, { qualifier: 'until', year: 2019 })];
    const { summary, subtitle, note, notes } = describeView('stages', customData({ 'stage-shares': rows }));
    expect(summary).toBe(
      'China mines about 7 in 10 tonnes of the world’s rare earths (1998) and refined 6 in 10 of those used in magnets (until 2019).',
    );
    expect(subtitle).toContain('at two stages of the rare-earth chain, 1998–2019');
    expect(note).toContain('Striped: until 2019.');
    expect(notes.join(' ')).not.toMatch(/USGS|IEA|CSIS|article/u);
  });

  test('have a bar each, and none without a row', async () => {
    const data = customData({ 'stage-shares': [row('magnets', 60), row('magnets', 3, { country: 'JPN' })] });
    const { shapes } = await pictureOf('stages', data);
    expect(shapes.filter(({ attributes }) => attributes['fill'] === LIGHT.china)).toHaveLength(1);
    expect(describeView('stages', data).table.rows.map((cells) => cells.slice(0, 3))).toEqual([
      ['Making magnets', 'China', 60],
      ['Making magnets', 'Japan', 3],
      ['Making magnets', 'Other countries', 37],
    ]);
  });

  test('are rejected if a stage has only other countries', () => {
    const data = customData({ 'stage-shares': [row('mining', 70), row('magnets', 50, { country: 'JPN' })] });
    expect(() => describeView('stages', data)).toThrow(DataError);
  });

  test('say what published rows leave open beside a published rest', () => {
    const rows = [row('refining', 60), row('refining', 10, { country: 'OTH' })];
    const { table } = describeView('stages', customData({ 'stage-shares': rows }));
    expect(table.rows.map((cells) => cells.slice(1, 3))).toEqual([
      ['China', 60],
      ['Other countries', 10],
      ['not accounted for', 30],
    ]);
  });

  test.each(PICTURE_WIDTHS)('name a source whole at %i px, however long it is', async (width) => {
    const short = '国際レアアース生産者・磁石製造者連合会の四半期価格数量統計速報';
    const picture = await pictureOf('stages', customData({ 'stage-shares': [row('mining', 70)] }, short), {
      locale: 'ja',
      width,
    });
    expect(picture.shapes.map(({ lines = [] }) => lines.join('')).join('\n')).toContain(short);
  });
});
