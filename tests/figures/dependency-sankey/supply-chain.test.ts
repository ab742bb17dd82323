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

  test.each(LOCALES)('says in %s that ribbons are illustrative: picture, summary, note and table', async (locale) => {
    const messages = sankeyMessages(locale).chain;
    const reported = describeView('supply-chain', dataFrom(), locale);
    const root = { ja: 'イメージ', en: 'illustrative', ko: '예시', 'zh-Hans': '示意', 'zh-Hant': '示意' }[locale];
    expect(textsOf(await pictureOf('supply-chain', dataFrom(), { locale, width: 1000 }))).toContain(
      messages.illustrative,
    );
    for (const text of [messages.illustrative, reported.summary, reported.note]) expect(text).toContain(root);
    const links = reported.table.rows.filter(([item]) => String(item).includes('→'));
    expect(links).toHaveLength(6);
    for (const [, , , , flag] of links) expect(flag).toContain(root);
  });

  test('prints no number on a ribbon', async () => {
    const texts = textsOf(await pictureOf('supply-chain', dataFrom()));
    expect(texts.filter((text) => /\d/u.test(text)).sort()).toEqual(['40%', '6%', '60%', '9%', '91%', '94%']);
  });

  test('says why 60 and not 70', () => {
    expect(describeView('supply-chain', dataFrom()).subtitle).toContain(
      'The article’s 70% is mining of all rare earths',
    );
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
      'second-hand',
      'iea-ree-2026',
    ]);
    expect(textsOf(await pictureOf('supply-chain', data))).toContain('93%');
  });

  test('claims growth only where each step exceeds the one before', () => {
    expect(describeView('supply-chain', dataFrom()).title).toContain('grows');
    const raw = tables();
    for (const row of raw['stage-shares'] ?? [])
      if (row['stage'] === 'magnets' && row['year'] === '2024')
        Object.assign(row, { share_pct: row['country'] === 'CHN' ? '50' : '50' });
    raw['supply-chain-links'] = (raw['supply-chain-links'] ?? []).filter((row) => row['source_stage'] === 'mine');
    expect(describeView('supply-chain', dataFrom(raw)).title).not.toContain('grows');
  });

  test('runs from top to bottom on a phone, over the same share of the width', async () => {
    const { shapes } = await pictureOf('supply-chain', dataFrom(), { width: 288 });
    const bars = shapes.filter(({ element }) => element === 'rect');
    const tops = new Set(bars.map(({ attributes }) => attributes['y']));
    expect(tops.size).toBe(3);
    const wide = (id: string): number => Number(bars.find((bar) => bar.id === id)?.attributes['width']);
    expect(wide('mine-CHN CHN') / wide('mine-OTH OTH')).toBeCloseTo(60 / 40, 1);
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
    expect(title).toBe('China’s share grows: 60% mined, 90% refined');
    // Nothing says what is mined and refined, nor that the whole is the world.
    expect(subtitle).toBe('Share of each stage');
    expect(note).toBe('The share of each stage is the sum of its ribbons.');
    expect(table.rows.map((row) => row.slice(0, 3))).toContainEqual(['Refining: China', 'total of a stage', 90.1]);
    const texts = textsOf(await pictureOf('supply-chain', data));
    expect(texts).not.toContain('Sintered magnets');
    expect(texts.filter((text) => text.includes('Rest of'))).toHaveLength(1);
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
