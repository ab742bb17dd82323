import type { RawRow, RawTables } from '../../../src/core/data/raw-tables.ts';
import { describe, expect, test } from 'vitest';
import { figureTextOf, textUnder } from '../../../src/core/figure/description.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { PICTURE_WIDTHS, type Picture, type Shape } from '../../../src/core/drawing/picture.ts';
import type { ShareOptions } from '../../../src/figures/rare-earth-share/options.ts';
import { stagesOf } from '../../../src/figures/rare-earth-share/stages/model.ts';
import { renderFigure } from '../../../src/node/render-figure.ts';
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
    const [first, , last] = widths.map(({ attributes }) => Number(attributes['width']));
    expect((last ?? 0) / (first ?? 1)).toBeCloseTo(61 / 69.2, 1);
  });

  test('only outlines a share known only for the past, over all of its value, and says so in the note', async () => {
    const outlined = async (raw: RawTables = tables()): Promise<readonly Shape[]> =>
      (await pictureOf('stages', dataFrom(raw))).shapes.filter(({ attributes }) => attributes['fill-opacity']);
    const [bar, ...others] = await outlined();
    expect(others).toEqual([]);
    expect(bar?.attributes).toMatchObject({ fill: LIGHT.china, stroke: LIGHT.china });
    const { shapes } = await pictureOf('stages', dataFrom());
    const solid = shapes.find(({ id }) => id === 'CHN magnets');
    const width = (shape: Shape | undefined): number => Number(shape?.attributes['width']);
    expect(width(bar) / width(solid)).toBeCloseTo(99 / 94, 1);
    expect(shapes.find(({ lines }) => lines?.join() === '99%')?.attributes['fill']).toBe(LIGHT.text);
    expect(shapes.find(({ lines }) => lines?.join() === '94%')?.attributes['fill']).toBe(LIGHT.surface);
    expect(describeView('stages', dataFrom()).note).toContain('Pale bar: given only until 2023.');
    const fresh = changed('stage-shares', { stage: 'heavy-separation' }, { qualifier: 'exactly' });
    expect(await outlined(fresh)).toEqual([]);
    expect(describeView('stages', dataFrom(fresh)).note).not.toContain('Pale bar');
  });

  test('names the report of July 2025 only where the rows quote it', async () => {
    const raw = changed('stage-shares', { stage: 'mining', scope: 'article' }, { source_id: 'csis-2025-04' });
    const texts = textsOf(await pictureOf('stages', dataFrom(raw)));
    expect(texts).toEqual(expect.arrayContaining(['report: 70%', 'July 2025 report: 90%']));
    const notes = describeView('stages', dataFrom(raw)).notes.join(' ');
    expect(notes).toContain('The report gives 70% and 90% without');
    expect(describeView('stages', dataFrom()).notes.join(' ')).toContain('The July 2025 report gives 70% and 90%');
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
        'China mines half of all rare earths, refines 0% and makes 100% of magnets',
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
    expect(note).toContain('Pale bar: given only until 2019.');
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

  test('are drawn without an accent where the subject has no row', async () => {
    const data = customData({ 'stage-shares': [row('mining', 70), row('magnets', 50, { country: 'JPN' })] });
    expect(describeView('stages', data).title).toBe('China mines 70% of the world’s rare earths');
    const { shapes } = await pictureOf('stages', data);
    expect(shapes.filter(({ attributes }) => attributes['fill'] === LIGHT.china)).toHaveLength(1);
    expect(textsOf({ shapes } as Picture)).toContain('Japan 50%');
  });

  test.each([
    [[row('mining', 40, { country: 'OTH' })], 'stage-shares has no row with stage "mining", country "…"; add one.'],
    [
      [row('mining', 40, { qualifier: 'projection' })],
      'stage-shares has no row with stage "mining", country "…"; add one.',
    ],
    [
      'ABCDEFGHI'.split('').map((stage) => row(stage, 40)),
      'stage-shares has 9 different values of "stage", and this view draws at most 8; leave some out.',
    ],
    [
      Array.from({ length: 12 }, (_, index) => row('Ga', 40, { year: 2000 + index })),
      'stage-shares has 12 different values of "year", and this view draws at most 8; leave some out.',
    ],
  ])('are rejected where they are about nobody, or too many for one picture (%#)', (rows, sentence) => {
    expect(() => describeView('stages', customData({ 'stage-shares': rows }))).toThrow(sentence);
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

describe('bars of anything', () => {
  const minerals: readonly RawRow[] = [
    ['lithium', 'China', 70],
    ['lithium', 'CHL', 20],
    ['Co', 'CN', 78],
    ['nickel', 'Indonesia', 43],
    ['nickel', '中国', 28],
  ].map(([stage, country, share_pct]) => ({ stage, country, share_pct, year: 2024 }));
  const gallium: readonly RawRow[] = [
    [2023, 98],
    [2015, 81],
    [2005, 22],
  ].map(([year, share_pct]) => ({ stage: 'gallium', country: 'CHN', year, share_pct }));
  const copper: readonly RawRow[] = [
    ['mining', 24],
    ['refining', 15],
  ].map(([stage, share_pct]) => ({ stage, country: 'Chile', year: 2024, share_pct }));
  const described = (rows: readonly RawRow[], options: Partial<ShareOptions> = {}, more: RawTables = {}) =>
    LOCALES.map((locale) => describeView('stages', customData({ 'stage-shares': rows, ...more }), locale, options));

  test.each([
    [
      'minerals',
      minerals,
      {},
      [
        '中国の割合、リチウム70%・コバルト78%・ニッケル28%',
        'China’s share: lithium 70%, cobalt 78%, nickel 28%',
        '중국, 리튬 70%·코발트 78%·니켈 28% 차지',
        '中国占比：锂70%、钴78%、镍28%',
        '中國占比：鋰70%、鈷78%、鎳28%',
      ],
    ],
    [
      'minerals about another subject',
      minerals,
      { subject: 'IDN' },
      [
        'ニッケル、インドネシアが43%',
        'Indonesia’s share of nickel: 43%',
        '인도네시아, 니켈 43% 차지',
        '印度尼西亚占镍43%',
        '印尼占鎳43%',
      ],
    ],
    [
      'years',
      gallium,
      {},
      [
        'ガリウム、中国が2005年22%・2023年98%',
        'China’s share of gallium: 22% in 2005, 98% in 2023',
        '중국, 갈륨 2005년 22%·2023년 98% 차지',
        '中国占镓的比重：2005年22%、2023年98%',
        '中國占鎵的比例：2005年22%、2023年98%',
      ],
    ],
    [
      'the stages of another material',
      copper,
      { material: 'copper' },
      [
        '銅、チリが採掘24%・精製15%',
        'Chile’s share of copper: mining 24%, refining 15%',
        '칠레, 구리 채굴 24%·정제 15% 차지',
        '智利占铜的比重：开采24%、精炼15%',
        '智利占銅的比例：開採24%、精煉15%',
      ],
    ],
    [
      'the stages of rare earths about another subject',
      copper,
      { material: 'rare earths' },
      [
        'レアアース、チリが採掘24%・精製15%',
        'Chile mines 24% of rare earths and refines 15%',
        '칠레, 희토류 채굴 24%·정제 15% 차지',
        '智利占稀土开采24%、精炼15%',
        '智利占稀土開採24%、精煉15%',
      ],
    ],
  ])('have a headline of %s', (_, rows, options, expected) => {
    expect(described(rows, options).map(({ title }) => title)).toEqual(expected);
  });

  test('keep a number at the end of a name apart from its share', () => {
    const rows = ['Step 1', 'Step 2'].map((stage) => ({ stage, country: 'China', year: 2024, share_pct: 52 }));
    for (const { title } of described(rows)) expect(title).toMatch(/Step 2 52%/u);
    for (const { title } of described(rows.slice(1))) expect(title).not.toMatch(/252%/u);
  });

  test('say in a sentence what the rows say, and no more', () => {
    const say = (...given: Parameters<typeof described>) => described(...given)[LOCALES.indexOf('en')]!;
    expect(say(minerals).summary).toBe(
      'China accounts for 70% of lithium (2024), 78% of cobalt (2024) and 28% of nickel (2024).',
    );
    expect(say(gallium).summary).toBe('China accounts for 22% of gallium (2005), 81% (2015) and 98% (2023).');
    expect(say(copper, { material: 'Cu' }).summary).toBe(
      'Chile accounts for 24% of copper mining (2024) and 15% of copper refining (2024).',
    );
    for (const one of described(minerals))
      expect(JSON.stringify(one)).not.toMatch(/rare earth|レアアース|희토류|稀土|world|世界|全球|세계/iu);
  });

  test('have the range of many shares in their headline', () => {
    const rows = ['Li', 'Co', 'Ni', 'Cu', 'graphite'].map((stage, index) => ({
      stage,
      country: 'the Netherlands',
      year: 2024,
      share_pct: 30 - index,
    }));
    expect(described(rows).map(({ title }) => title)).toEqual([
      'オランダの割合、26%（黒鉛）から30%（リチウム）',
      'The Netherlands’ share ranges from 26% (graphite) to 30% (lithium)',
      '네덜란드의 비중, 26%(흑연)에서 30%(리튬)까지',
      '荷兰占比从26%（石墨）到30%（锂）',
      '荷蘭占比從26%（石墨）到30%（鋰）',
    ]);
  });

  test('are a bar for each year if there is one stage, the oldest first', () => {
    const rows = stageRows(customData({ 'stage-shares': gallium }), optionsWith());
    expect(rows.map(({ id, share }) => [id, share])).toEqual([
      ['2005', 22],
      ['2015', 81],
      ['2023', 98],
    ]);
  });

  test('take the subject of the page’s rows, and the one of the attribute before it', () => {
    const figure = [{ subject: 'Chile', material: 'battery metals' }];
    const titles = (options: Partial<ShareOptions>) =>
      described(minerals, options, { figure })[LOCALES.indexOf('en')]?.title;
    expect(titles({})).toBe('Chile’s share of lithium: 20%');
    expect(titles({ subject: 'China' })).toBe('China’s share of battery metals: lithium 70%, cobalt 78%, nickel 28%');
  });

  test('give the accent to any subject', async () => {
    const widest = async (subject: string) => {
      const { shapes } = await pictureOf('stages', dataFrom(), { options: { subject } });
      return shapes.filter(({ attributes }) => attributes['fill'] === LIGHT.china).map(({ id }) => id);
    };
    expect(await widest('United States')).toContain('USA mining');
    expect((await widest('United States')).join()).not.toContain('CHN');
    expect(describeView('stages', dataFrom(), 'en', { subject: 'US' }).title).toBe(
      'The United States mines 13% of the world’s rare earths',
    );
  });

  test('are called by the names that the rows give them', async () => {
    const rows = [
      {
        stage: 'a',
        stage_label: 'Step A',
        stage_label_ja: '工程A',
        country: 'X1',
        label: 'Acme',
        year: 2024,
        share_pct: 40,
      },
      { stage: 'mining', stage_label_en: 'Digging', country: 'X1', year: 2024, share_pct: 30 },
    ];
    expect(
      described(rows)
        .map(({ title }) => title)
        .slice(0, 2),
    ).toEqual(['Acmeの割合、採掘30%・工程A 40%', 'Acme’s share: Digging 30%, Step A 40%']);
    expect(textsOf(await pictureOf('stages', customData({ 'stage-shares': rows })))).toContain('Step A');
  });

  test('include making metal, unless its share is from memory', () => {
    const bars = (flag: string) =>
      stageRows(
        customData({
          'stage-shares': [
            { stage: 'metal', country: 'CHN', year: 2024, share_pct: 90, flag },
            { stage: 'mining', country: 'CHN', year: 2024, share_pct: 60 },
          ],
        }),
        optionsWith(),
      ).map(({ stage }) => stage);
    expect(bars('sourced')).toEqual(['mining', 'metal']);
    expect(bars('from-memory')).toEqual(['mining']);
  });

  test('do not name a share for a rest that the rows report only in part', async () => {
    const rest = { stage: 'nickel', country: 'OTH', year: 2024, share_pct: 10 };
    const data = customData({ 'stage-shares': [...minerals, rest] });
    const picture = textsOf(await pictureOf('stages', data));
    expect(picture).toContain('others 22%');
    expect(picture.join()).not.toContain('others 29%');
    expect(
      describeView('stages', data)
        .table.rows.slice(-2)
        .map((cells) => cells.slice(1, 3)),
    ).toEqual([
      ['Other countries', 10],
      ['not accounted for', 19],
    ]);
  });

  test('say only what the rows say under a title of the page, which may be about something else', async () => {
    const bent = [{ stage: 'refining', country: 'CHN', year: 2023, share_pct: 98 }];
    for (const one of described(bent)) {
      const shown = textUnder(figureTextOf(one), 'China refines 98% of the world’s gallium');
      expect(JSON.stringify([shown.subtitle, shown.summary, one.table])).not.toMatch(
        /rare earth|レアアース|희토류|稀土|magnet|磁|자석/iu,
      );
      expect(textUnder(figureTextOf(one), null).title).toBe(one.title);
    }
    const picture = await renderFigure('rare-earth-share', {
      view: 'stages',
      lang: 'en',
      format: 'svg',
      data: bent,
      heading: 'China refines 98% of the world’s gallium',
    });
    expect(picture).toContain('China accounts for 98% of refining (2023).');
    expect(picture).not.toMatch(/rare earth|magnet/u);
    const stated = described(bent.map((one) => ({ ...one, scope: 'magnet' })));
    expect(stated.map(({ literal }) => literal)).toEqual(LOCALES.map(() => undefined));
  });
});
