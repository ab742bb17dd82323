/** Chains and uses of other stories: what they say and draw of rows that the bundled ones know nothing of. */
import { describe, expect, test } from 'vitest';
import { LIGHT } from '../../../src/core/drawing/palette.ts';
import { LOCALES } from '../../../src/core/i18n/locale.ts';
import { rejection } from '../../rejection.ts';
import { customData, describeView, pictureOf, textsOf } from './fixture.ts';

const rowsFrom = (csv: string): Record<string, string>[] => {
  const [head = [], ...rows] = csv
    .trim()
    .split('\n')
    .map((line) => line.trim().split(','));
  return rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
};

const COBALT = `source_stage,source_party,target_stage,target_party,value,unit
  Mining,COD,Refining,CHN,140000,tonnes
  Mining,COD,Refining,Finland,10000,tonnes
  Mining,AU,Refining,Finland,5000,tonnes
  Refining,CHN,Cathode plants,CHN,120000,tonnes
  Refining,Finland,Cathode plants,Umicore & Co,15000,tonnes`;

const chain = (csv: string, more: object = {}) => customData({ 'supply-chain-links': rowsFrom(csv), ...more });

describe('a chain of any stages and parties', () => {
  test.each([
    ['en', 'China: 140,000 tonnes refined, 120,000 tonnes in Cathode plants', 'Cobalt, in tonnes'],
    ['ja', '中国：精製14万 tonnes、Cathode plants 12万 tonnes', 'コバルト、工程別の量（tonnes）'],
    ['ko', '중국: 정제 14만 tonnes, Cathode plants 12만 tonnes', '코발트, 단계별 양(tonnes)'],
    ['zh-Hans', '中国：精炼14万 tonnes、Cathode plants 12万 tonnes', '钴，各环节数量（tonnes）'],
    ['zh-Hant', '中國：精煉14萬 tonnes、Cathode plants 12萬 tonnes', '鈷，各階段數量（tonnes）'],
  ] as const)('says in %s how much its subject has of each stage', (locale, title, subtitle) => {
    const said = describeView('supply-chain', chain(COBALT), locale, { material: 'cobalt' });
    expect([said.title, said.subtitle]).toEqual([title, subtitle]);
    expect(JSON.stringify(said)).not.toMatch(/rare earth|レアアース|희토류|稀土|磁/u);
  });

  test.each([288, 610])('shows all parties and amounts at %i px, and colours whom the page asks for', async (width) => {
    const options = { subject: 'DR Congo' };
    const { shapes } = await pictureOf('supply-chain', chain(COBALT), { width, options });
    const texts = shapes.flatMap(({ lines }) => (lines ? [lines.join(' ')] : []));
    for (const text of ['Mining', 'Cathode plants', 'DR Congo', 'Finland', 'Australia', '140,000', '5,000'])
      expect(texts).toContain(text);
    const red = shapes.filter(({ element, attributes }) => element === 'rect' && attributes['fill'] === LIGHT.china);
    expect(red.map(({ id }) => id)).toEqual(['mine-COD COD']);
    expect(describeView('supply-chain', chain(COBALT), 'en', options).title).toBe('The DR Congo: 150,000 tonnes mined');
  });

  test('takes its subject and material from the table "figure", and names from labels', () => {
    const rows = rowsFrom(COBALT).map((row) => ({
      ...row,
      source_party_label: row['source_party'] === 'COD' ? 'DRC' : '',
    }));
    const figure = [{ subject: 'COD', material: 'Co' }];
    const said = describeView('supply-chain', customData({ 'supply-chain-links': rows, figure }));
    expect([said.title, said.subtitle]).toEqual(['DRC: 150,000 tonnes mined', 'Cobalt, in tonnes']);
  });

  test('does not call shares of unknown wholes shares of the world', () => {
    const csv = `source_stage,source_party,target_stage,target_party,value_pct
      mine,CHL,refine,CHN,60
      mine,AUS,refine,CHN,30`;
    const said = describeView('supply-chain', chain(csv));
    expect(said.title).toBe('China’s share: 90% of refining');
    expect(JSON.stringify(said)).not.toMatch(/world|rare earth/iu);
  });

  const PAIR = 'source_stage,source_party,target_stage,target_party,value_pct\n';
  test.each([
    [
      'a circle',
      `a,CHN,b,CHN,5\nb,CHN,c,CHN,5\nc,CHN,a,CHN,5`,
      'row 3: "target_stage" is "a"; it must be a stage after c',
    ],
    ['a link to itself', 'a,CHN,a,CHN,5', 'row 1: "target_stage" is "a"; it must be a stage after a'],
    [
      'a leap',
      'a b,CHN,c,CHN,5\na b,CHN,d,CHN,5',
      'row 2: "target_stage" is "d"; it must be "c", as in the other rows of a b',
    ],
    ['two beginnings', 'a,CHN,c,CHN,5\nb,CHN,c,CHN,5', 'row 2: "source_stage" is "b"; it must be "a"'],
    ['two chains', 'a,CHN,b,CHN,5\nc,CHN,d,CHN,5', 'row 2: "source_stage" is "c"; it must be one of a, b'],
    [
      'seven stages',
      Array.from('abcdef')
        .map((one, place) => `${one},CHN,${'bcdefg'[place] ?? ''},CHN,5`)
        .join('\n'),
      '7 different values of "target_stage"',
    ],
    [
      'nine parties',
      Array.from('ABCDEFGHI')
        .map((one) => `a,P ${one},b,CHN,5`)
        .join('\n'),
      '9 different values of "source_party"',
    ],
    [
      'a code that is none',
      'a,CHNN,b,CHN,5',
      'row 1: "source_party" is "CHNN"; it must be a country, as its code (such as CHN)',
    ],
    ['too much', 'a,CHN,b,CHN,70\na,AUS,b,CHN,40', 'row 2: "value_pct" is "40"; it must be small enough'],
  ])('is rejected with a sentence for %s', (_, rows, sentence) => {
    expect(rejection(() => chain(PAIR + rows)).message).toContain(sentence);
  });

  test('is rejected if its amounts have no unit, or different ones', () => {
    const csv = (units: readonly string[]): string =>
      `source_stage,source_party,target_stage,target_party,value,unit\n${units.map((unit, place) => `a,${place ? 'AUS' : 'CHN'},b,CHN,5,${unit}`).join('\n')}`;
    expect(rejection(() => chain(csv(['']))).message).toContain(
      'supply-chain-links has amounts without a unit. Add a column “unit”.',
    );
    expect(rejection(() => chain(csv(['kg', 't']))).message).toContain('"unit" is "t"; it must be "kg"');
    expect(chain(csv(['']), { figure: [{ unit: 'kg' }] }).links[0]?.unit).toBe('kg');
    expect(chain(csv(['%'])).links[0]?.unit).toBeNull();
  });

  test('takes an abbreviation as a name where the row says whose it is', () => {
    const csv = 'source_stage,source_party,target_stage,target_party,value_pct,source_party_label\na,TDK,b,CHN,5,TDK';
    expect(describeView('supply-chain', chain(csv), 'en', { subject: 'TDK' }).title).toBe('TDK’s share: 5% of a');
  });
});

describe('uses of any materials', () => {
  const GRAPHITE = `symbol,use,share_pct
    graphite,batteries,52
    graphite,refractory bricks,24`;
  const uses = (csv: string) => customData({ 'element-uses': rowsFrom(csv) });

  test('lead with the largest share, in each language', () => {
    expect(LOCALES.map((locale) => describeView('end-uses', uses(GRAPHITE), locale).title)).toEqual([
      '黒鉛の52%はbatteriesに使われる',
      '52% of graphite goes into batteries',
      '흑연의 52%는 batteries에 쓰인다',
      '52%的石墨用于batteries',
      '52%的石墨用於batteries',
    ]);
  });

  test.each([288, 610])('print shares at %i px, and in the table', async (width) => {
    const texts = textsOf(await pictureOf('end-uses', uses(GRAPHITE), { width })).join('|');
    expect(texts).toMatch(/52%.*24%/u);
    const { table } = describeView('end-uses', uses(GRAPHITE));
    expect(table.columns.map(({ label }) => label)).toContain('Share of the material');
    expect(table.rows[0]?.slice(0, 3)).toEqual(['Graphite', 'batteries', 52]);
  });

  test('say nothing of rare earths, of an article or of amounts if the rows do not', () => {
    const said = describeView('end-uses', uses('symbol,use\nGa,LEDs\nGa,solar cells\nLi,batteries'));
    expect(said.title).toBe('Gallium turns up in 2 uses');
    expect(said.subtitle).toBe('2 materials and 3 known uses');
    const { title, subtitle, summary, note, notes, table } = said;
    const texts = [title, subtitle, summary, note, ...notes, ...table.columns.map(({ label }) => label)];
    expect(texts.join(' ')).not.toMatch(/rare|article|element/iu);
  });

  test('know a material by its symbol in any case, and by its name', () => {
    const { message } = rejection(() => uses('symbol,use\nDysprosium,ev\ndy,ev'));
    expect(message).toContain('row 2: "symbol/use" is "Dy/ev"');
  });

  test.each([
    [
      '21 materials',
      Array.from({ length: 21 }, (_, place) => `M${String(place)},ev`),
      '21 different values of "symbol"',
    ],
    ['11 uses', Array.from({ length: 11 }, (_, place) => `Nd,U${String(place)}`), '11 different values of "use"'],
  ])('are rejected with a sentence for %s', (_, rows, sentence) => {
    expect(rejection(() => uses(`symbol,use\n${rows.join('\n')}`)).message).toContain(sentence);
  });

  test('are rejected with more than all of a material', () => {
    const { message } = rejection(() => uses('symbol,use,share_pct\nNi,steel,80\nNi,batteries,30'));
    expect(message).toContain(
      'row 2: "share_pct" is "30"; it must be small enough that all rows of Ni sum to at most 100%',
    );
  });
});
