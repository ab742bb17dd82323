import { describe, expect, test } from 'vitest';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { chainFlows } from '../../../src/figures/dependency-sankey/supply-chain/model.ts';
import { sankeyMessages } from '../../../src/figures/dependency-sankey/i18n/sankey.ts';
import { changed, dataFrom, describeView, customData, optionsWith, pictureOf, tables, textsOf } from './fixture.ts';

const totalOf = (stage: string, scope: string, country: string): number =>
  Number(
    (tables()['stage-shares'] ?? []).find(
      (row) => row['stage'] === stage && row['scope'] === scope && row['country'] === country && row['year'] === '2024',
    )?.['share_pct'],
  );

describe('supply-chain', () => {
  test('takes the totals of 2024 from the magnet scope of stage-shares', () => {
    const { totals, year } = chainFlows(dataFrom(), optionsWith());
    expect(year).toBe(2024);
    expect(totals.map(({ step, party, share }) => [step, party, share])).toEqual(
      (['CHN', 'OTH'] as const)
        .flatMap((party) => [
          ['mine', party, totalOf('mining', 'magnet', party)] as const,
          ['refine', party, totalOf('refining', 'magnet', party)] as const,
          ['magnet', party, totalOf('magnets', 'sintered-magnets', party)] as const,
        ])
        .sort(([a], [b]) => ['mine', 'refine', 'magnet'].indexOf(a) - ['mine', 'refine', 'magnet'].indexOf(b)),
    );
  });

  test('keeps China on top and stacks its ribbons first', async () => {
    const { shapes } = await pictureOf('supply-chain', dataFrom());
    const top = (id: string): number =>
      Number(shapes.find((shape) => shape.element === 'rect' && shape.id === id)?.attributes['y']);
    for (const step of ['mine', 'refine', 'magnet'])
      expect(top(`${step}-CHN CHN`)).toBeLessThan(top(`${step}-OTH OTH`));
  });

  test('draws nodes solid and every ribbon pale with a dashed edge', async () => {
    for (const width of [288, 1000]) {
      const { shapes } = await pictureOf('supply-chain', dataFrom(), { width });
      const ribbons = shapes.filter(({ element }) => element === 'path');
      expect(ribbons).toHaveLength((tables()['supply-chain-links'] ?? []).length);
      for (const { attributes } of ribbons) {
        expect(attributes['stroke-dasharray']).toBe('3 3');
        expect(Number(attributes['fill-opacity'])).toBeLessThan(0.3);
      }
      for (const { attributes } of shapes.filter(({ element }) => element === 'rect')) {
        expect(attributes['fill-opacity']).toBeUndefined();
        expect(attributes['stroke-dasharray']).toBeUndefined();
      }
    }
  });

  test.each(LOCALES)('says in %s that ribbons are illustrative: picture, summary and table', async (locale) => {
    const messages = sankeyMessages(locale).chain;
    const reported = describeView('supply-chain', dataFrom(), locale);
    const root = { ja: 'イメージ', en: 'illustrative', ko: '개념도', 'zh-Hans': '示意', 'zh-Hant': '示意' }[locale];
    for (const width of [288, 610, 1000]) {
      const { shapes } = await pictureOf('supply-chain', dataFrom(), { locale, width });
      const texts = shapes.flatMap(({ lines }) => (lines ? [lines.join(locale === 'en' ? ' ' : '')] : []));
      expect(texts.filter((text) => text === messages.illustrative)).toHaveLength(1);
    }
    for (const text of [messages.illustrative, reported.summary]) expect(text).toContain(root);
    // The note says what the ribbons assume; that they are illustrative is said once in sight.
    expect(reported.note).not.toContain(root);
    const links = reported.table.rows.filter(([item]) => String(item).includes('→'));
    expect(links).toHaveLength(6);
    for (const [, , , , flag] of links) expect(flag).toContain(root);
  });

  test('prints no number on a ribbon', async () => {
    const texts = textsOf(await pictureOf('supply-chain', dataFrom()));
    expect(texts.filter((text) => /\d/u.test(text)).sort()).toEqual([
      '6%',
      '9%',
      '91%',
      '94%',
      'about 40%',
      'about 60%',
    ]);
  });

  test('says “about” of what its source gives as approximate, and of the rest', async () => {
    for (const locale of LOCALES) {
      const messages = sankeyMessages(locale).chain;
      const printed = ['60%', '40%'].map((share) => messages.about({ share, isAbout: true }));
      const said = describeView('supply-chain', dataFrom(), locale);
      for (const width of [288, 1000]) {
        const texts = textsOf(await pictureOf('supply-chain', dataFrom(), { locale, width }));
        expect(texts).toEqual(expect.arrayContaining(printed));
      }
      expect(said.table.rows.map(([, kind]) => kind).slice(0, 3)).toEqual([
        messages.approximate('60%'),
        messages.approximate('40%'),
        messages.kind.total,
      ]);
      for (const text of [said.title, said.summary]) expect(text).toContain(printed[0]);
    }
    // A remainder that no row gives is as approximate as what it is left by.
    const raw = tables();
    raw['stage-shares'] = (raw['stage-shares'] ?? []).filter(({ country }) => country !== 'OTH');
    expect(textsOf(await pictureOf('supply-chain', dataFrom(raw)))).toContain('about 40%');
  });

  test('draws narrow boxes with their labels above and below them, also on a phone', async () => {
    for (const width of [288, 610, 1000]) {
      const { shapes } = await pictureOf('supply-chain', dataFrom(), { width });
      const bars = shapes.filter(({ element }) => element === 'rect');
      expect(new Set(bars.map(({ attributes }) => attributes['x'])).size).toBe(3);
      for (const { attributes } of bars) expect(Number(attributes['width'])).toBeLessThan(60);
    }
  });

  test('says in sight why 60 and not 69, by the newest row of all rare earths, with its source', () => {
    const { note, sources } = describeView('supply-chain', dataFrom());
    expect(note).toBe('Only magnet rare earths are counted: of all rare earths, China mined 69% in 2025.');
    expect(sources).toEqual(['iea-ree-2026', 'usgs-mcs2026-ree']);
    const raw = changed(
      'stage-shares',
      { scope: 'all', stage: 'mining', edition: '2026', year: '2025', country: 'CHN' },
      { share_pct: '67.2' },
    );
    expect(describeView('supply-chain', dataFrom(raw)).note).toContain('67% in 2025');
    const without = tables();
    without['stage-shares'] = (without['stage-shares'] ?? []).filter(({ scope }) => scope !== 'all');
    expect(describeView('supply-chain', dataFrom(without)).note).toBeUndefined();
  });

  test('changes title, summary, picture and table with one row', async () => {
    const raw = changed(
      'stage-shares',
      { stage: 'magnets', scope: 'sintered-magnets', year: '2024', country: 'CHN' },
      { share_pct: '93' },
    );
    const data = dataFrom(raw);
    const messages = describeView('supply-chain', data);
    expect(messages.title).toContain('93% of magnets');
    expect(messages.summary).toContain('93% of sintered magnets');
    expect(messages.table.rows).toContainEqual([
      'Sintered magnets: China',
      'total of a stage',
      93,
      '2024',
      'as cited',
      'iea-ree-2026',
    ]);
    expect(textsOf(await pictureOf('supply-chain', data))).toContain('93%');
  });

  test('claims an order of the stages only where there is one, and never a trend', () => {
    expect(describeView('supply-chain', dataFrom()).title).toBe(
      'China’s grip tightens at each step: about 60% of mining, 91% of refining, 94% of magnets',
    );
    const raw = tables();
    for (const row of raw['stage-shares'] ?? [])
      if (row['stage'] === 'magnets' && row['year'] === '2024') Object.assign(row, { share_pct: '50' });
    raw['supply-chain-links'] = (raw['supply-chain-links'] ?? []).filter((row) => row['source_stage'] === 'mine');
    expect(describeView('supply-chain', dataFrom(raw)).title).toBe(
      'China’s share: about 60% of mining, 91% of refining, 50% of magnets',
    );
  });
});

describe('a chain of a page', () => {
  const link = (
    source_stage: string,
    source_party: string,
    target_stage: string,
    target_party: string,
    value_pct: number,
  ) => ({
    source_stage,
    source_party,
    target_stage,
    target_party,
    value_pct,
  });
  const total = (stage: string, share_pct: number) => ({
    stage,
    scope: stage === 'magnets' ? 'sintered-magnets' : 'magnet',
    country: 'CHN',
    year: 2030,
    share_pct,
  });

  test('may be links alone, whose sums are its shares', async () => {
    const data = customData({
      'supply-chain-links': [link('mine', 'CHN', 'refine', 'CHN', 60), link('mine', 'OTH', 'refine', 'CHN', 30.1)],
    });
    const { title, subtitle, note, table } = describeView('supply-chain', data);
    expect(title).toBe('China’s share is larger at each stage: 60% of mining, 90% of refining');
    // Nothing says what is mined and refined, nor that the whole is the world.
    expect(subtitle).toBe('Share of each stage');
    expect(note).toBe('The share of each stage is the sum of its ribbons.');
    expect(table.rows.map((row) => row.slice(0, 3))).toContainEqual(['Refining: China', 'total of a stage', 90.1]);
    const texts = textsOf(await pictureOf('supply-chain', data));
    expect(texts).not.toContain('Sintered magnets');
    expect(texts.filter((text) => text.includes('Rest of'))).toHaveLength(1);
  });

  test('says that shares are smaller at each stage, unless the subject is missing at one or two are printed alike', () => {
    const titleOf = (...links: ReturnType<typeof link>[]): string =>
      describeView('supply-chain', customData({ 'supply-chain-links': links }), 'en', { subject: 'CHN' }).title;
    const next = link('mine', 'CHN', 'refine', 'CHN', 60);
    expect(titleOf(link('mine', 'CHN', 'refine', 'AUS', 20), next)).toBe(
      'China’s share is smaller at each stage: 80% of mining, 60% of refining',
    );
    expect(titleOf(link('mine', 'CHN', 'refine', 'AUS', 20))).toBe('China’s share: 20% of mining');
    expect(titleOf(link('mine', 'CHN', 'refine', 'AUS', 0.2), next)).toBe(
      'China’s share: 60% of mining, 60% of refining',
    );
  });

  test('runs from top to bottom on a phone where it has many stages, over the same share of the width', async () => {
    const steps = ['mine', 'a', 'b', 'c', 'd'];
    const links = steps.slice(1).flatMap((to, index) => {
      const from = steps[index] ?? '';
      return [link(from, 'CHN', to, 'CHN', 60), link(from, 'OTH', to, 'OTH', 40)];
    });
    const { shapes } = await pictureOf('supply-chain', customData({ 'supply-chain-links': links }), { width: 288 });
    const bars = shapes.filter(({ element }) => element === 'rect');
    expect(new Set(bars.map(({ attributes }) => attributes['y'])).size).toBe(steps.length);
    const wide = (id: string): number => Number(bars.find((bar) => bar.id === id)?.attributes['width']);
    expect(wide('mine-CHN CHN') / wide('mine-OTH OTH')).toBeCloseTo(60 / 40, 1);
  });

  test('is illustrative only where links are inferred', async () => {
    const reported = (flag: string) =>
      customData({
        'stage-shares': [total('mining', 50), total('refining', 60), total('magnets', 70)],
        'supply-chain-links': [{ ...link('mine', 'CHN', 'refine', 'CHN', 50), flag }],
      });
    const word = sankeyMessages('en').chain.illustrative;
    expect(textsOf(await pictureOf('supply-chain', reported('derived')))).toContain(word);
    expect(textsOf(await pictureOf('supply-chain', reported('sourced')))).not.toContain(word);
    expect(JSON.stringify(describeView('supply-chain', reported('sourced')))).not.toMatch(/illustrative|inferred/u);
  });

  test.each([288, 1000])('writes China’s share beside a box too small for it at %i px', async (width) => {
    const data = customData({ 'stage-shares': [total('mining', 3), total('refining', 0), total('magnets', 100)] });
    const { shapes } = await pictureOf('supply-chain', data, { width });
    const fill = (text: string): unknown => shapes.find(({ lines }) => lines?.join() === text)?.attributes['fill'];
    expect([fill('3%'), fill('0%')]).toEqual([LIGHT.china, LIGHT.china]);
  });
});
