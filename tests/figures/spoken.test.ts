/** What a listener hears of a figure: its groups of items, each with a sentence, and the chart in a sentence. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Cell, Description } from '../../src/core/figure/description.ts';
import type { ItemSet } from '../../src/core/figure/items.ts';
import { defaultsOf } from '../../src/core/figure/options.ts';
import { LOCALES, type Locale } from '../../src/core/i18n/locale.ts';
import { FIGURES } from '../../src/figures/registry.ts';
import { readTables } from '../../src/node/datasets.ts';
import { pictureSetsOf } from '../../src/build/prerender-view.ts';
import { randomRuns } from '../random-runs.ts';
import { leastRows, PAGE, randomRows } from './figure-cases.ts';
import { describeFrom, itemsFrom } from './from-rows.ts';

/** The numbers of items that the sentence of each view gives; of others, that of all. */
const COUNTED: Readonly<Record<string, (set: ItemSet) => readonly number[]>> = {
  stages: ({ items, groups }) => [groups.length, items.length],
  trend: ({ items, groups }) => [groups.length, items.length],
  countries: ({ items }) => [items.filter(({ id }) => id !== 'OTH').length],
  events: ({ items }) => [items.length],
  elements: ({ items, groups }) => [items.length, ...groups.map(({ count }) => count)],
  'us-imports': ({ items, groups }) => [items.length - groups.length],
  'supply-chain': ({ items, groups }) => [groups.length, items.length - groups.length],
  'end-uses': ({ items, groups }) => {
    const [uses, ...elements] = groups;
    return elements.length ? [uses!.count, elements.length, items.length - groups.length + 1 - uses!.count] : [1];
  },
};

/** The numbers of a column, or of several. */
const numbersOf = ({ columns, rows }: Description['table'], isMeant: (id: string) => boolean): number[] =>
  rows.flatMap((row) => columns.flatMap(({ id }, at) => (isMeant(id) && typeof row[at] === 'number' ? row[at] : [])));

const ends = (numbers: readonly number[]): number[] => [Math.min(...numbers), Math.max(...numbers)];

/** The ends of the range that the sentence of each view gives; of others, nothing is known. */
const RANGE: Readonly<Record<string, (set: ItemSet, table: Description['table']) => readonly number[]>> = {
  stages: ({ sonification }) => ends(sonification!.series[0]!.notes.flatMap(({ value }) => value ?? [])),
  trend: ({ items }, table) => ends(numbersOf(table, (id) => items.some(({ subject }) => subject === id))),
  countries: ({ items }, { rows }) =>
    ends(items.flatMap(({ id, row }) => (id === 'OTH' ? [] : [Number((rows[row!] as Cell[])[1])]))),
  'us-imports': (_, table) => ends(numbersOf(table, (id) => id === 'share').filter(Boolean)),
  'supply-chain': ({ groups }, table) => ends(numbersOf(table, (id) => id === 'share').slice(0, groups.length)),
  'end-uses': (_, table) => {
    const shares = numbersOf(table, (id) => id === 'share');
    return shares.length ? ends(shares) : [];
  },
};

const numbersIn = (text: string): number[] =>
  [...text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/gu)].map(([number]) => Number(number.replaceAll(',', '')));

/** Ids that are no words. */
const isId = (id: string): boolean => /^[A-Z]{3}$|[-_]/u.test(id);

function expectHeard(view: string, set: ItemSet): void {
  const { items, groups, chart } = set;
  expect(groups.reduce((sum, { count }) => sum + count, 0)).toBe(items.length);
  for (const { label, count } of groups) {
    expect(label).toMatch(/\S/u);
    expect(count, label).toBeGreaterThan(0);
  }
  for (const text of [chart, ...groups.map(({ label }) => label)])
    expect(text).not.toMatch(/undefined|NaN|Infinity|\[object|: [:,;.]|, [,;.]|[、，：]{2}/u);
  expect(chart).toMatch(/\S.*[.。]$/su);
  if (items.length)
    for (const count of COUNTED[view]?.(set) ?? [items.length]) expect(numbersIn(chart), chart).toContain(count);
}

const prerendered = FIGURES.flatMap((figure) => {
  const data = figure.parse(readTables(figure.datasets));
  return pictureSetsOf(figure).map(({ cacheKey, view, options }) => {
    const heardIn = (locale: Locale): ItemSet => itemsFrom(view, data, { locale, options });
    const tableIn = (locale: Locale) => describeFrom(view, data, { locale, options }).table;
    return { cacheKey, view, heardIn, tableIn };
  });
});

describe.each(prerendered)('$cacheKey', ({ view, heardIn, tableIn }) => {
  test.each(LOCALES)('is heard in %s, with the numbers of its table and without an id', (locale) => {
    const set = heardIn(locale);
    expectHeard(view.id, set);
    const said = [set.chart, ...set.groups.map(({ label }) => label)];
    const ids = set.items.flatMap(({ id }) => id.split(' ').filter(isId));
    for (const text of said) for (const id of ids) expect(text.split(/[^\w-]+/u), text).not.toContain(id);
    for (const { label } of set.groups) expect(label).not.toMatch(/[.。]$/u);
    for (const end of RANGE[view.id]?.(set, tableIn(locale)) ?? [])
      expect(
        numbersIn(set.chart).map((number) => Math.abs(number - end) <= 0.05),
        `${set.chart} ${String(end)}`,
      ).toContain(true);
  });

  test('is heard in no two languages alike', () => {
    const sets = LOCALES.map(heardIn);
    expect(new Set(sets.map(({ chart }) => chart)).size).toBe(LOCALES.length);
    for (const at of sets[0]!.groups.keys())
      expect(new Set(sets.map(({ groups }) => groups[at]!.label)).size).toBe(LOCALES.length);
  });
});

describe.each(leastRows())('the minimum rows of <$tag> $view.id', ({ figure, view, options, tables }) => {
  test.each(LOCALES)('are heard in %s', (locale) => {
    const data = figure.parse({ ...tables, sources: [PAGE] });
    expectHeard(view.id, itemsFrom(view, data, { locale, options: { ...defaultsOf(figure.options), ...options } }));
  });
});

test.each(randomRows())('any rows of $name are heard in every language', ({ figure, view, rows }) => {
  fc.assert(
    fc.property(rows, ({ tables, options }) => {
      const data = figure.parse(tables);
      for (const locale of LOCALES)
        expectHeard(view.id, itemsFrom(view, data, { locale, options: { ...defaultsOf(figure.options), ...options } }));
    }),
    { numRuns: randomRuns(20) },
  );
});

/** The sentences of the default views: the chart, and the first groups. */
const SAID: Readonly<Record<string, Readonly<Record<'en' | 'ja', readonly string[]>>>> = {
  stages: {
    en: [
      'Stacked bar chart: shares by country in %, by stage, 2023 to 2025; 4 bars of 100%, 11 parts; China’s share: 69.2% to 99%.',
      'Mining: all rare earths, 2025 (est.), USGS MCS 2026',
      'Refining: magnet rare earths, 2024, IEA, as cited',
      'Heavy rare-earth separation: heavy rare earths, until 2023, CSIS, as cited',
    ],
    ja: [
      '積み上げ棒グラフ：工程別の国別割合（%）、2023年から2025年まで、100%の棒4本、区分11個、中国の割合は69.2%から99%まで。',
      '採掘：全レアアース、2025年（推定）、USGS MCS 2026',
      '精製：磁石用レアアース、2024年、IEA、二次資料',
      '重レアアースの分離：重レアアース、2023年まで、CSIS、二次資料',
    ],
  },
  trend: {
    en: [
      'Line chart: share of world mine production of rare earths, 1995–2025; 3 lines by country, 92 points by year, 0% to 97.5%.',
      'China: 65% in 1995, highest 97.5% in 2005, lowest 56% in 2020, 69% in 2025',
      'United States: 30% in 1995, lowest 0% in 2001, 13% in 2025',
      'Others: 6% in 1995, lowest 3% in 2005, highest 29% in 2018, 18% in 2025',
    ],
    ja: [
      '折れ線グラフ：世界のレアアース採掘に占める割合、1995〜2025年、国別の線3本、年ごとの点92個、値は0%から97.5%まで。',
      '中国：1995年65%、最高は2005年の97.5%、最低は2020年の56%、2025年69%',
      '米国：1995年30%、最低は2001年の0%、2025年13%',
      'その他：1995年6%、最低は2005年の3%、最高は2018年の29%、2025年18%',
    ],
  },
  countries: {
    en: [
      'Bar chart: tonnes of rare-earth oxide mined in 2025, largest first; 16 countries and the rest, 0 t to 270,000 t.',
      'Tonnes of rare-earth oxide mined in 2025: 16 countries and the rest',
    ],
    ja: [
      '棒グラフ：2025年のレアアース採掘量（酸化物換算）、多い順に16カ国とその他、0トンから270,000トンまで。',
      '2025年のレアアース採掘量（酸化物換算）：16カ国とその他',
    ],
  },
  events: {
    en: [
      'Timeline: 17 events, 7 Oct 2022 to 7 Nov 2025, in 3 lanes: China, Both and others, United States.',
      '17 events, Oct 2022 to Nov 2025',
    ],
    ja: [
      '年表：2022年10月7日から2025年11月7日までの出来事17件、3列（中国、米中双方・その他、米国）。',
      '2022年10月〜2025年11月の出来事17件',
    ],
  },
  elements: {
    en: [
      'Tile chart: 17 elements by status of export control; 7 under licence, 5 suspended before taking effect, 5 in neither list of 2025.',
      'Under licence since 4 April 2025: 7 elements',
      'Announced 9 Oct 2025, suspended before taking effect: 5 elements',
      'In neither list of 2025: 5 elements',
    ],
    ja: [
      'タイル図：輸出規制の状況別に17元素。内訳は許可制7元素、発効前に停止5元素、2025年の両公告にない5元素。',
      '2025年4月4日から許可制：7元素',
      '2025年10月9日発表、発効前に停止：5元素',
      '2025年の両公告にない：5元素',
    ],
  },
  'us-imports': {
    en: [
      'Flow diagram: who supplied the United States, by material, 2021–24; 10 suppliers, 13 materials, 18 links, 3% to 100% of a material.',
      'China, 8 links',
      'Japan, 2 links',
      'Germany, 3 links',
    ],
    ja: [
      'サンキー図：米国の品目別輸入相手国、2021〜24年、相手国10、品目13、帯18本、品目に占める割合は3%から100%まで。',
      '中国、帯8本',
      '日本、帯2本',
      'ドイツ、帯3本',
    ],
  },
  'supply-chain': {
    en: [
      'Flow diagram: magnet rare earths, share of the world total, 2024; 3 stages (Mining, Refining, Sintered magnets), 6 totals, 6% to 94%, 6 illustrative links.',
      'Mining: China, 1 link',
      'Mining: Rest of the world, 2 links',
      'Refining: China, 1 link',
    ],
    ja: [
      'サンキー図：磁石用レアアース、2024年の世界計に占める割合、3工程（採掘、精製、焼結磁石）、合計6個は6%から94%まで、帯6本（イメージ）。',
      '採掘：中国、帯1本',
      '採掘：中国以外、帯2本',
      '精製：中国、帯1本',
    ],
  },
  'end-uses': {
    en: [
      'Matrix: 14 rare-earth elements in rows, 6 known uses in columns; 22 dots.',
      '6 known uses',
      'Dysprosium: 3 known uses',
      'Terbium: 3 known uses',
    ],
    ja: [
      'マトリックス図：行はレアアース14元素、列は用途6分野、丸印22個。',
      '用途6分野',
      'ジスプロシウム：用途3分野',
      'テルビウム：用途3分野',
    ],
  },
};

test.each(Object.entries(SAID))('%s is heard in these words', (id, said) => {
  const { heardIn } = prerendered.find(({ cacheKey }) => cacheKey === id)!;
  for (const locale of ['en', 'ja'] as const) {
    const { chart, groups } = heardIn(locale);
    expect([chart, ...groups.map(({ label }) => label)].slice(0, said[locale].length)).toEqual(said[locale]);
  }
});
